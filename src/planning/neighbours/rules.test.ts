import { expect, test } from "vitest";
import { at, done, gone, loud, of, person, refusal, thing, today, worker, wrote } from "../testing/on-paper.ts";
import type { MatchRow, WishRow } from "./model.ts";
import { decideAnswer, decidePut, decideTake, decideThink, decideWent, whereIs } from "./rules.ts";

const wish = (id: string, side: WishRow["side"], more: Partial<WishRow> = {}): WishRow => ({
	id,
	case: `case-${id}`,
	side,
	topic: "walking",
	holder: `holder-${id}`,
	...more,
});
const match = (more: Partial<MatchRow> = {}): MatchRow => ({
	id: "m",
	asks: "a",
	offers: "o",
	asks_yes: null,
	offers_yes: null,
	met_at: null,
	own_at: null,
	mine: "a",
	side: "asks",
	topic: "walking",
	...more,
});
const bothYes = { asks_yes: "yes", offers_yes: "yes" };

test("a wish is put with whoever holds it, and taken off only where it stands", () => {
	const body = { side: "asks", topic: "walking", words: "Samen" } as const;
	expect(decidePut({ case: of, ...body }, "w", "nadia")).toEqual(done(wrote("wish-put", { wish: "w", holder: "nadia", ...body })));
	expect(decideTake([{ id: "w" }], "w")).toEqual(done(wrote("wish-taken", { wish: "w" })));
	expect(decideTake([{ id: "w" }], "z")).toEqual(gone);
});
test("whoever thinks of two says who asks and who offers, from whichever side, and it is looked at again in two weeks", () => {
	const [asks, offers] = [wish("a", "asks"), wish("o", "offers")];
	const thought = (other: WishRow) =>
		done(
			wrote("match-thought", {
				match: "m",
				asks: "a",
				offers: "o",
				other: { wish: other.id, case: other.case, holder: other.holder },
				lookAgain: "2026-12-08",
			}),
		);
	expect(decideThink(asks, offers, "m", today)).toEqual(thought(offers));
	expect(decideThink(offers, asks, "m", today)).toEqual(thought(asks));
	for (const [mine, theirs] of [
		[undefined, offers],
		[asks, undefined],
	] as const)
		expect(decideThink(mine, theirs, "m", today)).toEqual(gone);
});
test("each answers for their own side, with a yes of their own to having been asked", () => {
	const input = { case: of, match: thing("m"), answer: "no", ...loud } as const;
	expect(decideAnswer(match(), input, worker)).toEqual(done(wrote("match-answered", { match: "m", wish: "a", side: "asks", answer: "no" })));
	expect(decideAnswer(match(), { ...input, spoken: false }, worker)).toEqual(refusal("not-without-a-yes", "spoken"));
	expect(decideAnswer(undefined, input, person)).toEqual(gone);
});
test("nobody meets before both said yes; after that one light look-back", () => {
	const went = (one: MatchRow | undefined) => decideWent(one, { how: "met" }, "nadia", today);
	expect(went(match(bothYes))).toEqual(done(wrote("match-went", { match: "m", wish: "a", how: "met", holder: "nadia", lookAgain: "2027-01-05" })));
	for (const one of [match(), match({ asks_yes: "yes" }), match({ offers_yes: "yes" }), match({ ...bothYes, asks_yes: "no" })])
		expect(went(one)).toEqual(refusal("both-yes-first"));
	expect(went(undefined)).toEqual(gone);
});
test.each([
	[match(), "ask"],
	[match({ asks_yes: "yes" }), "waits"],
	[match({ asks_yes: "yes", side: "offers" }), "ask"],
	[match({ offers_yes: "yes" }), "ask"],
	[match({ offers_yes: "yes", side: "offers" }), "waits"],
	[match({ asks_yes: "no" }), "no"],
	[match({ asks_yes: "yes", offers_yes: "no" }), "no"],
	[match(bothYes), "both"],
	[match({ ...bothYes, met_at: at }), "met"],
	[match({ ...bothYes, met_at: at, own_at: at }), "own"],
])("how far two are, seen from one side: %j is %s", (one, where) => expect(whereIs(one)).toBe(where));
