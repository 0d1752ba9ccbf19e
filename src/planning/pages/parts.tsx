/** Small parts that every form of the plan uses. */
import type { ComponentChildren, VNode } from "preact";
import { type FormState, typed } from "#src/kernel/form.ts";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Form, Hidden, ManyField, Said, TextField } from "#src/platform/ui/index.ts";
import { wordingsOf } from "../plan-view-model.ts";
import type { OwnText, Standing } from "../state.ts";
import { type Piece, wordChanges } from "../word-changes.ts";
import { texts } from "../texts/index.ts";
import { cameBack, type PlanModel } from "./load.ts";

/** Something one can do here, folded away until wanted; open again when it came back. Not on paper. */
export const Fold = ({
	language,
	summary,
	form,
	open = false,
	children,
}: {
	readonly language: Language;
	readonly summary: string;
	readonly form: FormState;
	/** Lies open from the start: where everything begins. */
	readonly open?: boolean;
	readonly children: ComponentChildren;
}): VNode => (
	<div class="screen-only">
		<AsText language={language} summary={summary} open={open || cameBack(form)}>
			{children}
		</AsText>
	</div>
);
const questions = { asked: "planning.how-would-i-say-it", askedAround: "planning.who-around-you" } as const;
/** Whether the editor has put its question already: each is asked once, and the second send is taken at its word. */
const asked = (form: FormState, language: Language, which: keyof typeof questions): "ja" | "nee" =>
	typed(form, which) === "ja" || form.refusal?.way === texts(language).refusals[questions[which]].way ? "ja" : "nee";
/** A form of the plan: carries the case, and whether the editor asked its question already. */
export const PlanForm = ({
	model,
	language,
	form,
	prefix,
	label,
	children,
}: {
	readonly model: PlanModel;
	readonly language: Language;
	readonly form: FormState;
	readonly prefix?: string;
	readonly label?: string;
	readonly children: ComponentChildren;
}): VNode => (
	<Form
		form={form}
		language={language}
		prefix={prefix ?? form.operation}
		{...(label === undefined ? {} : { label })}
		{...(model.me === "person" ? { keep: false as const } : {})}
	>
		<Hidden name="case" value={model.case} />
		<Hidden name="asked" value={asked(form, language, "asked")} />
		{form.operation.startsWith("planning.add-step") && <Hidden name="askedAround" value={asked(form, language, "askedAround")} />}
		{children}
	</Form>
);
/** For a worker's form: was a yes said out loud, and who was there. The person's own form needs nothing of this. */
export const SpokenYes = ({
	model,
	language,
	now = false,
}: {
	readonly model: PlanModel;
	readonly language: Language;
	readonly now?: boolean;
}): VNode | null => {
	const t = texts(language).said;
	return model.me === "person" ? null : (
		<>
			<ManyField name="spoken" label={t.title} {...(now ? {} : { hint: t.hint })} choices={[{ value: "ja", words: t.yes }]} />
			<TextField name="witness" label={t.witness} />
		</>
	);
};

type Names = Pick<PlanModel, "names">;
/** Who wrote it, who wrote along, and how the person decided (PLA-02). */
const howSaid = ({ yes, by, along = [] }: Standing, language: Language, names: Names["names"]): string => {
	const t = texts(language).then;
	const called = (id: string | null): string => (id === null ? "" : (names[id] ?? ""));
	const others = along.map(called).filter(Boolean);
	return [
		...(by.kind === "person" || called(by.id) === "" ? [] : [fill(t.from, { name: called(by.id) })]),
		...(others.length === 0 ? [] : [fill(t.along, { names: new Intl.ListFormat(language).format(others) })]),
		fill(t.yes, { how: fill(t.how[yes.how], { witness: yes.witness ?? "" }) }),
	].join("; ");
};
const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }): VNode => (
	<p>{pieces.map(({ words, how }, at) => (how === "same" ? words : how === "gone" ? <del key={at}>{words}</del> : <ins key={at}>{words}</ins>))}</p>
);
/** 'Zo was het, zo is het': every wording that stood beside the one that came after it, with what changed, who wrote it and how the yes was said. */
export const ThenAndNow = ({
	text,
	today,
	language,
	names,
}: {
	readonly text: OwnText | undefined;
	readonly today: CalendarDay;
	readonly language: Language;
} & Names): VNode | null => {
	const all = wordingsOf(text);
	if (all.length < 2) return null;
	const t = texts(language).then;
	return (
		<div class="screen-only">
			<AsText language={language} summary={t.summary}>
				<div class="stack">
					{all.slice(1).map((next, at) => {
						const one = all[at] ?? next;
						const changes = wordChanges(one.words, next.words);
						const day = shortDay(dayOf(next.yes.at), today, language);
						const last = at === all.length - 2;
						return (
							<div key={next.wording} class="was-is">
								<Said small foot={`${fill(t.was, { day })}; ${howSaid(one, language, names)}`}>
									<Marked pieces={changes.was} />
								</Said>
								<Said small foot={`${fill(last ? t.is : t.then, { day })}; ${howSaid(next, language, names)}`}>
									<Marked pieces={changes.is} />
								</Said>
							</div>
						);
					})}
				</div>
			</AsText>
		</div>
	);
};
