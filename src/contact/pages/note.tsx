import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, type FormState, type Language, ok, refuse, ThingId } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { AsText, ChoiceField, DateField, Form, LongText, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { ForAllOfThem, OtherWays, PromisedAndNext, Recorded, SmallThings, SplitButtons, ThreeParts } from "../after/pages/note-parts.tsx";
import { afterIn } from "../after/rules.ts";
import { type Housemate, listHousemates } from "../after/store.ts";
import { contactIn } from "../handlers.ts";
import { helpHow, noteKinds } from "../model.ts";
import * as can from "../operations.ts";
import { giftsOf } from "../rules/fold.ts";
import { texts } from "../texts/index.ts";
import { YardFields } from "../yard/parts.tsx";
import { TheirViewFields } from "../their-view/parts.tsx";
import { calledOr, type CaseParams, findWhom, named, type WhomSeen } from "./whom.ts";

type NoteParams = CaseParams & { readonly opname?: ThingId | undefined };
type Model = {
	readonly whom: WhomSeen;
	readonly openers: readonly string[];
	readonly made: boolean;
	/** Others of the house this worker is there for: one note can be about all of them. */
	readonly housemates: readonly Housemate[];
	readonly recording: string | null;
};

/** Strengths first, then what was arranged, then the rest. Nothing here has to be filled (CON-11, CON-12, CON-14, NET-03). */
const More = ({
	model,
	form,
	language,
	today,
}: {
	readonly model: Model;
	readonly form: FormState;
	readonly language: Language;
	readonly today: string;
}): VNode => {
	const words = texts(language).note;
	const say = (sentence: string): string => named(sentence, model.whom, language);
	return (
		<AsText language={language} summary={words.more} open={form.problems.length > 0}>
			<div class="stack stack-wide">
				<LongText name="strengths" label={say(words.strengths)} hint={words.strengthsHint} rows={2} />
				<LongText name="interests" label={say(words.interests)} rows={2} />
				<LongText name="gives" label={say(words.gives)} rows={2} />
				<LongText name="practical" label={words.practical} hint={words.practicalHint} rows={2} />
				<ChoiceField name="practicalHow" label={words.practicalHow} choices={helpHow.map((value) => ({ value, words: words.hows[value] }))} />
				<SmallThings language={language} />
				<YardFields language={language} />
				<TheirViewFields name={calledOr(model.whom, language)} language={language} />
				<LongText name="names" label={words.names} hint={words.namesHint} rows={2} />
				<ChoiceField name="kind" label={words.kind} choices={noteKinds.map((value) => ({ value, words: words.kinds[value] }))} />
				<TextField name="place" label={words.place} />
				<DateField name="day" label={words.day} max={today} />
				{!model.made && <TextField name="introducedBy" label={words.introducedBy} />}
			</div>
		</AsText>
	);
};

/** One field and a button; afterwards, never at the door (CON-10, PRIN-12). */
export const notePage: AnyPage = page<NoteParams, Model>({
	name: "contact.note",
	path: "/mensen/:case/notitie",
	who: "write-about-contact",
	params: z.object({ case: CaseId, opname: ThingId.optional().catch(undefined) }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const { case: of, opname } = visit.params;
		const entries = await visit.journal.ofCase(visit.tx, of);
		const contact = contactIn(entries);
		const mine = afterIn(entries).recordings.some((one) => one.recording === opname && one.by === visit.actor.id);
		if (opname !== undefined && !mine) return refuse("kernel.nothing-here");
		const { whom } = await findWhom(visit, of, entries);
		const { strengths, interests } = giftsOf(contact);
		const housemates = contact.made === null ? [] : await listHousemates(visit.tx, of);
		return ok({ whom, openers: [...strengths, ...interests].slice(0, 3), made: contact.made !== null, housemates, recording: opname ?? null });
	},
	title: (language) => texts(language).note.title,
	dress: "worker",
	forms: [
		formTo<NoteParams>(can.note, (answer, params) =>
			answer["offers"] === true ? `/mensen/${params.case}/na-het-bezoek?bewaard=notitie` : `/mensen/${params.case}?bewaard=notitie`,
		),
	],
	view: (model, sight) => {
		const { language } = sight;
		const words = texts(language).note;
		const form = sight.form(can.note);
		const of = model.whom.case;
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={words.title}
				over={calledOr(model.whom, language)}
				back={{ href: `/mensen/${of}`, words: texts(language).visit.back }}
			>
				<Form form={form} language={language}>
					{model.recording !== null && <Recorded of={of} recording={model.recording} language={language} />}
					<LongText name="text" label={words.label} hint={named(words.hint, model.whom, language)} rows={6} />
					<Submit>{words.save}</Submit>
					<SplitButtons whom={model.whom} language={language} />
					{model.recording === null && <OtherWays of={of} language={language} />}
					{model.openers.length > 0 ? (
						<div class="small soft">
							<p>{words.openers}:</p>
							<ul class="dotted">
								{model.openers.map((opener) => (
									<li key={opener}>{opener}</li>
								))}
							</ul>
						</div>
					) : (
						<p class="small soft">{words.gentle}</p>
					)}
					<More model={model} form={form} language={language} today={sight.today} />
					<ThreeParts whom={model.whom} form={form} language={language} />
					<PromisedAndNext whom={model.whom} language={language}>
						<DateField name="nextOn" label={words.nextOn} min={sight.today} />
					</PromisedAndNext>
					<ForAllOfThem whom={model.whom} housemates={model.housemates} language={language} />
				</Form>
			</WorkerPage>
		);
	},
});
