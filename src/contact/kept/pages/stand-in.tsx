/** Whoever stands in rings first, before the appointment; the person decides whether somebody else comes (EXE-15). */
import { type CalendarDay, entriesOf } from "#src/kernel/index.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { hourInWords, nearDay } from "#src/platform/texts/dates.ts";
import { ChoiceField, Form, Hidden, Notice, Said, Submit, TextField } from "#src/platform/ui/index.ts";
import type { ContactEntry } from "../../model.ts";
import { foldContact, nextVisit } from "../../rules/fold.ts";
import { standInAnswers, type StandInNow } from "../model.ts";
import * as can from "../operations.ts";
import { foldKept } from "../rules.ts";
import { keptTexts } from "../texts/index.ts";

type Model = { readonly now: StandInNow; readonly visit: { readonly day: CalendarDay; readonly time: string | null } | null };
export const standInTop: PersonPart<Model> = {
	name: "contact.stand-in",
	at: "top",
	order: 2,
	read: ({ folded, entries, today }) => {
		const now = folded(foldKept).standIn;
		if (now === null) return null;
		const { visits } = foldContact(entriesOf<ContactEntry>(entries, "contact"));
		const visit = nextVisit({ visits: visits.filter((one) => now.visits.includes(one.visit)) }, today);
		return { now, visit: visit ? { day: visit.day, time: visit.time ?? null } : null };
	},
	view: ({ now, visit }, sight) => {
		const { language, today, actor } = sight;
		if (actor.id !== now.member) return null;
		const said = keptTexts(language).standIn;
		if (now.rung !== null && now.rung.answer !== "not-reached") return <Notice icon="check" title={said.rung[now.rung.answer]} />;
		const when = visit ? `${nearDay(visit.day, today, language)}${visit.time === null ? "" : ` ${hourInWords(visit.time, language)}`}` : null;
		return (
			<Notice icon="phone" title={said.title}>
				<div class="stack">
					<p>{now.rung === null ? (when === null ? said.noVisit : said.before(when)) : said.rung[now.rung.answer]}</p>
					{now.say !== undefined && (
						<Said side="helper" small>
							<p>{now.say}</p>
						</Said>
					)}
					<Form form={sight.form(can.sayRung)} language={language} prefix="gebeld" label={said.title}>
						<Hidden name="standIn" value={now.standIn} />
						<ChoiceField
							name="answer"
							label={said.answer}
							choices={standInAnswers.map((value) => ({ value, words: said.answers[value] }))}
							required
						/>
						<TextField name="words" label={said.words} mark="optional" />
						<Submit>{said.send}</Submit>
					</Form>
				</div>
			</Notice>
		);
	},
};
