/** What may go from the sheet into the plan. Pure. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { ThingId } from "#src/kernel/ids.ts";
import { type Refusal, refuse } from "#src/kernel/result.ts";
import { addMs, type Instant } from "#src/kernel/time.ts";
import type { DomainKey } from "../domains.ts";
import { domainKeys } from "../domains.ts";
import type { DomainPart } from "../model.ts";
import { type Decided, decideDomain, decideGoal, decideMatters, decideReword, type Table, type Written } from "../rules.ts";
import type { PlanState } from "../state.ts";
import { kindOfText, planTextOf } from "./lanes.ts";
import type { PutInPlan } from "./operations.ts";

/** Words that were put in the plan stand there in the same way as when they were typed in a form of their own: what is new gets the id it had on the sheet. */
export const decidePut = (state: PlanState, input: PutInPlan, table: Table, along: readonly string[]): Decided => {
	const { case: of, words, spoken, witness, asked } = input;
	const shared = { case: of, words, spoken, witness, asked };
	const id = planTextOf(input.text) as ThingId;
	const kind = kindOfText(input.text);
	const ids = [id, table.ids[1]] as const;
	const taken = state.texts[id] !== undefined;
	const decided = ((): Decided => {
		if (kind === "side") {
			const [domain, part] = id.split(".") as [DomainKey, DomainPart];
			if (!domainKeys.includes(domain)) return refuse("planning.not-there-any-more");
			return decideDomain(state, { ...shared, domain, part, whose: input.whose, seenBy: input.seenBy }, table);
		}
		if (kind === "goal") {
			const goal = state.goals.find((one) => one.id === id);
			if (goal) return goal.owner.kind === "person" ? decideReword(state, { ...shared, goal: id }, table) : refuse("planning.not-there-any-more");
			return taken ? refuse("planning.not-there-any-more") : decideGoal(state, shared, { ...table, ids });
		}
		if (state.matters.includes(id)) return decideMatters(state, { ...shared, text: id }, table);
		return taken ? refuse("planning.not-there-any-more") : decideMatters(state, shared, { ...table, ids });
	})();
	if (decided.kind !== "ok" || along.length === 0) return decided;
	return { ...decided, value: decided.value.map((one) => ("words" in one.body ? { ...one, body: { ...one.body, along } } : one)) };
};

/** Which texts of the sheet now stand with other words in the plan, after what was just decided. */
export const agreedIn = (state: PlanState, written: readonly Written[]): readonly { readonly text: string; readonly words: string }[] =>
	written.flatMap(({ kind, body }) => {
		if (kind !== "planning.goal-agreed" && kind !== "planning.words-agreed") return [];
		const id = String(body["goal"] ?? body["text"]);
		const inOneGo = written.find((one) => one.body["wording"] === body["wording"] && typeof one.body["words"] === "string");
		const words = inOneGo?.body["words"] ?? state.texts[id]?.waiting?.words;
		const text = sheetTextOf(state, id, written);
		return typeof words === "string" && text !== undefined ? [{ text, words }] : [];
	});
/** How a text of the plan is called on the sheet; steps, agreements and goals of others are not written there. */
export const sheetTextOf = (state: PlanState, id: string, written: readonly Written[] = []): string | undefined => {
	const [domain] = id.split(".");
	if (id.includes(".")) return domainKeys.some((key) => key === domain) ? `side/${id}` : undefined;
	const fresh = written.find((one) => one.body["text"] === id || one.body["goal"] === id);
	if (state.matters.includes(id) || fresh?.kind === "planning.matters") return `matter/${id}`;
	const owner = state.goals.find((goal) => goal.id === id)?.owner ?? (fresh?.kind === "planning.goal-proposed" ? fresh.body["owner"] : undefined);
	return (owner as { kind?: string } | undefined)?.kind === "person" ? `goal/${id}` : undefined;
};

const MOST_WRONG = 5;
const COUNTED_MS = 24 * 3_600_000;
/** Five wrong words within a day: then it is the person's own device, or said out loud. A word of four signs is not there to be tried out. */
export const mayTryWord = (entries: readonly AnyEntry[], now: Instant): Refusal | undefined => {
	const since = addMs(now, -COUNTED_MS);
	return entries.filter(({ kind, at }) => kind === "planning.own-word-missed" && at > since).length < MOST_WRONG
		? undefined
		: refuse("planning.word-tried-too-often", {}, "word");
};
