/** How an agreement looks. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Facts } from "#src/platform/ui/index.ts";
import type { Partnership } from "../model.ts";
import { agreementSaid, partnershipTexts } from "../said.ts";

/** One version, with the days it counts. */
export const AgreementFacts = ({
	agreement,
	language,
	today,
}: {
	readonly agreement: Partnership;
	readonly language: Language;
	readonly today: CalendarDay;
}): VNode => {
	const words = partnershipTexts(language);
	const on = (day: CalendarDay): string => shortDay(day, today, language);
	return (
		<>
			<p class="soft">
				{agreement.until === null
					? fill(words.since, { from: on(agreement.from) })
					: fill(words.between, { from: on(agreement.from), until: on(agreement.until) })}
			</p>
			<Facts facts={agreementSaid(agreement, language, today)} />
		</>
	);
};
