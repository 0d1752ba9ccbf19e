/** The crisis card: the person's words, who holds which part, and what happens when it is opened. Pure. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { CardPart, CardWords, Holder, How, Lasting, LastingEntry } from "./model.ts";
import { cardParts } from "./model.ts";
import type { AnswerInput, CardInput, ConfirmInput, GiveInput, TakeBackInput, UseInput } from "./operations.ts";
import { cameBack, type Table, type Written, written } from "./rules.ts";

/** The parts somebody gets: what was chosen for them, or all of it when nothing was chosen. */
export const partOf = (words: CardWords, parts: readonly CardPart[]): CardWords =>
	Object.fromEntries(
		cardParts.flatMap((part): [CardPart, string][] => (parts.includes(part) && words[part] !== undefined ? [[part, words[part]]] : [])),
	);
const cardPart = (of: CaseId, called: string, card: { readonly version: number; readonly words: CardWords }, holder: Holder): NewEntry => ({
	kind: "lasting.card-part",
	stream: { kind: "lasting", id: of },
	case: of,
	audience: { reach: "named", named: [holder.holder] },
	body: { holder: holder.holder, version: card.version, of: called, words: partOf(card.words, holder.parts) } satisfies Extract<
		LastingEntry,
		{ kind: "lasting.card-part" }
	>["body"],
});
const howOf = (table: Table, how: How | undefined): How | undefined => (table.speaker === "person" ? "own-device" : how);

/** Person-owned: a worker writes only what the person said or wrote (SUS-09). `called` is how holders know whose card it is. */
export const decideCard = (state: Lasting, input: CardInput, table: Table, called: string): Written => {
	const how = howOf(table, input.how);
	if (how === undefined) return refuse("lasting.whose-words", {}, "how");
	const words: CardWords = Object.fromEntries(
		cardParts.flatMap((part): [CardPart, string][] => (input[part] === undefined ? [] : [[part, input[part]]])),
	);
	if (Object.keys(words).length === 0) return refuse("lasting.empty-card", {}, "signs");
	const version = (state.card?.version ?? 0) + 1;
	return ok([
		written(input.case, "lasting.card-written", { version, words, how }),
		...state.holders.map((holder) => cardPart(input.case, called, { version, words }, holder)),
	]);
};
export const decideConfirm = (state: Lasting, input: ConfirmInput, table: Table): Written => {
	const how = howOf(table, input.how);
	if (!state.card) return refuse("lasting.no-card");
	return how === undefined
		? refuse("lasting.whose-words", {}, "how")
		: ok([written(input.case, "lasting.card-confirmed", { version: state.card.version, how })]);
};
export type Copy = { readonly entries: readonly NewEntry[]; readonly holder: Holder };
/** A copy goes to somebody by name, with the person's yes; nothing chosen means the whole card. */
export const decideGive = (
	state: Lasting,
	input: GiveInput,
	table: Table,
	who: { readonly called: string; readonly memberName?: string | undefined },
): Result<Copy> => {
	if (!state.card) return refuse("lasting.no-card");
	if (howOf(table, input.how) === undefined) return refuse("lasting.whose-yes", {}, "how");
	const name = input.member === undefined ? input.name : who.memberName;
	if (name === undefined) return refuse("lasting.who-holds", {}, "name");
	const holder: Holder = {
		holder: input.member ?? table.ids[0],
		name,
		kind: input.member === undefined ? "own" : "member",
		parts: input.parts.length > 0 ? input.parts : cardParts,
	};
	return ok({
		entries: [written(input.case, "lasting.card-given", holder, [holder.holder]), cardPart(input.case, who.called, state.card, holder)],
		holder,
	});
};
export const decideTakeBack = (state: Lasting, input: TakeBackInput): Written =>
	state.holders.some((one) => one.holder === input.holder)
		? ok([written(input.case, "lasting.card-taken-back", { holder: input.holder })])
		: refuse("lasting.no-such-holder");

/** Opening is an act of its own: kept, told to the person, and the known worker is asked (SUS-11). After letting go it is also a way back, without an intake (ACC-15). */
export const decideOpen = (input: UseInput, table: Table, holder: { readonly id: string; readonly name: string }): Written => {
	const use = written(
		input.case,
		"lasting.card-used",
		{ use: table.ids[0], holder: holder.id, name: holder.name, saw: input.saw, asked: table.holder, lookAgain: table.today },
		[holder.id],
	);
	return ok(table.letGo ? [use, cameBack(input.case, "card", table)] : [use]);
};
export const decideAnswer = (state: Lasting, input: AnswerInput): Written =>
	state.uses.some((one) => one.use === input.use && !one.answered)
		? ok([written(input.case, "lasting.card-answered", { use: input.use, words: input.words })])
		: refuse("lasting.answered-already");
