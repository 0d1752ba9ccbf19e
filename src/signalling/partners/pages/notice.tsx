import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import { Notice } from "#src/platform/ui/index.ts";
import type { HandOverAlarm } from "../alarms.ts";
import { partnersTexts } from "../texts/index.ts";

/** On Today and on the list, for the whole team: handed over twice, and nobody spoke with anybody yet (SIG-16). */
export const HandOverNotice = ({
	alarms,
	language,
	today,
}: {
	readonly alarms: readonly HandOverAlarm[];
	readonly language: Language;
	readonly today: CalendarDay;
}): VNode | null => {
	const words = partnersTexts(language).alarms;
	return alarms.length === 0 ? null : (
		<Notice icon="hands" title={words.title}>
			<p>{words.more}</p>
			<ul>
				{alarms.map((one) => (
					<li key={one.case}>
						<a href={`/signalen/${one.case}#samen-met`}>{one.label}</a>, {fill(words.since, { when: nearMoment(one.since, today, language) })}
					</li>
				))}
			</ul>
		</Notice>
	);
};
