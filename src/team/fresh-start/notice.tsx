/** 'A fresh start was asked for': to the colleague, and on their page to everybody of the team. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { clockTime, nearMoment } from "#src/platform/texts/dates.ts";
import { Button, Hidden, Notice, OneButtonForm } from "#src/platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import { agreeFreshStart, stopFreshStart } from "./operations.ts";
import { mayAgree, opensAt } from "./rules.ts";
import type { AskedLine } from "./store.ts";

type Props = {
	readonly asked: AskedLine;
	readonly member: { readonly id: string; readonly name: string };
	/** Whether somebody else can agree; otherwise it waits. */
	readonly others: boolean;
	/** Who reads it, and whether they keep the team. */
	readonly reader: { readonly id: string | null; readonly keeps: boolean };
	readonly sight: Pick<Sight<unknown>, "form"> & { readonly language: Language; readonly today: CalendarDay };
};
export const FreshStartNotice = ({ asked, member, others, reader, sight: { form, language, today } }: Props): VNode => {
	const words = texts(language).freshStart;
	const own = reader.id === member.id;
	const at = (moment: Parameters<typeof nearMoment>[0]) => ({ day: nearMoment(moment, today, language), time: clockTime(moment, language) });
	const names = { by: asked.byName, name: member.name, ...at(asked.at) };
	const agrees = !asked.agreed && mayAgree({ by: reader.id ?? "", keeps: reader.keeps, member: member.id, asked });
	return (
		<Notice icon="key" title={fill(own ? words.toYou : words.toAll, names)} alert={own}>
			<p>{fill(own ? words.whatYou : words.what, names)}</p>
			<p>{asked.agreed ? words.agreed : others ? words.second : fill(words.waits, at(opensAt(asked)))}</p>
			<div class="line-up">
				{(own || reader.keeps) && (
					<OneButtonForm form={form(stopFreshStart)} keep={false}>
						<Hidden name="member" value={member.id} />
						<Button weight={own ? "main" : "quiet"}>{own ? words.no : words.stop}</Button>
					</OneButtonForm>
				)}
				{agrees && (
					<OneButtonForm form={form(agreeFreshStart)} keep={false}>
						<Hidden name="member" value={member.id} />
						<Button weight="quiet">{own ? words.yes : words.agree}</Button>
					</OneButtonForm>
				)}
			</div>
		</Notice>
	);
};
