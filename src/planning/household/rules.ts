/** Who takes part, what is chosen and which paper is made. Pure. */
import { ok, refuse } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { type Decided, needsYes, type Table } from "../rules.ts";
import type { HouseholdState } from "./fold.ts";
import type { PaperField } from "./model.ts";
import type { AnswerPart, ChooseOption, EndPart, KeepWay, LinkPart, MakePaper, NoteOption, OffPage, OwnPage } from "./operations.ts";

const gone = refuse("planning.not-there-any-more");
const LOOK_AGAIN_IN = 42;
type Rule<Input> = (state: HouseholdState, input: Input, table: Table, holder: string | null) => Decided;
const write = (kind: string, body: Readonly<Record<string, unknown>>): Decided => ok([{ kind: `planning.${kind}`, body }]);

export const decideOwnPage: Rule<OwnPage> = (_state, { name, words }, table) => write("own-page", { line: table.ids[0], name, words });
export const decideOffPage: Rule<OffPage> = (state, input) =>
	state.pages.some(({ id }) => id === input.line) ? write("own-page-gone", { line: input.line }) : gone;
/** Through the first responsible and the person, or not at all (TEAM-04); with a question and an end (TEAM-09). */
export const decideLink: Rule<LinkPart> = (_state, input, table, holder) => {
	const yes = needsYes(table, input);
	if (yes.kind !== "ok") return yes;
	if (input.until !== undefined && input.until < table.today) return refuse("planning.part-looks-ahead", {}, "until");
	const { organisation, name, question, until } = input;
	return write("part-linked", {
		part: table.ids[0],
		organisation,
		name,
		question,
		until,
		holder,
		yes: yes.value,
		lookAgain: until ?? addDays(table.today, LOOK_AGAIN_IN),
	});
};
const openPart = (state: HouseholdState, id: string): boolean => state.parts.some((part) => part.id === id && part.ended === undefined);
export const decideAnswer: Rule<AnswerPart> = (state, input) =>
	openPart(state, input.part) ? write("part-answered", { part: input.part, words: input.words }) : gone;
export const decideEndPart: Rule<EndPart> = (state, input) =>
	openPart(state, input.part) ? write("part-ended", { part: input.part, words: input.words }) : gone;
export const decideOption: Rule<NoteOption> = (_state, { case: _case, ...input }, table) => write("option", { option: table.ids[0], ...input });
export const decideChoose: Rule<ChooseOption> = (state, input, table) => {
	if (!state.options.some(({ id }) => id === input.option)) return gone;
	const yes = needsYes(table, input);
	return yes.kind === "ok" ? write("option-chosen", { option: input.option, choice: input.choice, words: input.words }) : yes;
};
export const decideWay: Rule<KeepWay> = (_state, { words, where }, table) => write("own-way", { way: table.ids[0], words, where });
/** 'BSN: ...': what stands before the first colon is the field's name. */
export const fieldsIn = (typed: readonly string[]): readonly PaperField[] =>
	typed.map((one) => {
		const [label = "", ...rest] = one.split(":");
		return rest.length === 0 ? { label: one.trim(), value: "" } : { label: label.trim(), value: rest.join(":").trim() };
	});
/** The plan itself is not touched: the paper goes round it (PLA-22). */
export const decidePaper: Rule<MakePaper> = (_state, input, table) => {
	const yes = needsYes(table, input);
	if (yes.kind !== "ok") return yes;
	return write("paper", { paper: table.ids[0], organisation: input.organisation, form: input.form, fields: fieldsIn(input.fields), yes: yes.value });
};
/** Everybody who comes or asks in this household, each once. */
export const aroundHousehold = (names: readonly (string | undefined)[]): readonly string[] => {
	const found = new Map<string, string>();
	for (const name of names) {
		const key = name?.trim().toLowerCase() ?? "";
		if (name !== undefined && key !== "" && !found.has(key)) found.set(key, name.trim());
	}
	return [...found.values()];
};
