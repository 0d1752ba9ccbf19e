/** Until when an answer is owed, and what a request does while it is open. Pure. */
import type { NewEntry } from "#src/kernel/journal.ts";
import type { MemberId, ThingId } from "#src/kernel/ids.ts";
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import type { Due } from "../retention/model.ts";
import { decidePropose, firstDay, proposePieces } from "../retention/rules.ts";
import type { Piece } from "../pieces/model.ts";
import type { HowSaid } from "../said.ts";
import { written } from "../rules.ts";
import type { AnswerKind, OwnRequest, RequestEntry } from "./model.ts";
import type { AnswerRequest, Request, TakeBackRequest } from "./operations.ts";

/** A request is answered within a month, as the law says. */
const ANSWER_DAYS = 28;
export const answerBy = (today: CalendarDay): CalendarDay => addDays(today, ANSWER_DAYS);

const changed = (state: readonly OwnRequest[], id: string, more: Partial<OwnRequest>): readonly OwnRequest[] =>
	state.map((one) => (one.request === id ? { ...one, ...more } : one));
/** What was asked, in order, with what came of it. */
export const foldRequests = folding<readonly OwnRequest[], RequestEntry>([], {
	"privacy.requested": (state, { body, at }) => [...state, { ...body, at }],
	"privacy.request-answered": (state, { body, at, by }) =>
		changed(state, body.request, { answer: { came: body.came, words: body.words, notBefore: body.notBefore, at, by: by.id } }),
	"privacy.request-taken-back": (state, { body, at }) => changed(state, body.request, { takenBack: at }),
});
export const requestsIn = (entries: readonly AnyEntry[]): readonly OwnRequest[] => foldRequests(entriesOf<RequestEntry>(entries, "privacy"));
export const isOpen = (one: OwnRequest): boolean => one.answer === undefined && one.takenBack === undefined;

/** While a wish to restrict or an objection is open, and while a restriction holds, nothing new is shared but over a danger. */
export const standsStill = (requests: readonly OwnRequest[]): boolean =>
	requests.some(
		(one) =>
			one.takenBack === undefined &&
			((one.answer === undefined && (one.wants === "restrict" || one.wants === "object")) ||
				(one.wants === "restrict" && one.answer !== undefined && one.answer.came !== "not-done") ||
				(one.wants === "object" && one.answer?.came === "done")),
	);

type Facts = { readonly today: CalendarDay; readonly id: ThingId; readonly holder: MemberId | null; readonly said: Said };
type Said = { readonly how: HowSaid; readonly witness?: string | undefined };
type Decided = Result<readonly NewEntry[]>;
/** Decides on asking (PRIN-13). The same wish is not made twice while it is open: its answer is still to come. */
export const decideRequest = (requests: readonly OwnRequest[], input: Request, { today, id, holder, said }: Facts): Decided => {
	if (holder === null) return refuse("privacy.nobody-yet");
	if (input.wants === "correct" && input.words === undefined) return refuse("privacy.say-what", {}, "words");
	const same = requests.some(
		(one) => isOpen(one) && one.wants === input.wants && one.entry === input.entry && (one.words ?? "") === (input.words ?? ""),
	);
	if (same) return refuse("privacy.asked-already");
	return ok([
		written(input.case, "privacy.requested", {
			request: id,
			wants: input.wants,
			words: input.words,
			entry: input.entry,
			holder,
			answerBy: answerBy(today),
			...said,
		}),
	]);
};
/** Whether it can be taken back: a restriction and an objection also after the answer, a wish to erase until it was really carried out, anything else only while it waits. */
export const mayTakeBack = (one: OwnRequest, gone: boolean): boolean =>
	one.takenBack === undefined &&
	(one.answer === undefined ||
		one.wants === "restrict" ||
		one.wants === "object" ||
		(one.wants === "erase" && one.answer.came !== "not-done" && !gone));
/** `gone`: what they asked to erase went already. */
export const decideTakeBack = (requests: readonly OwnRequest[], input: TakeBackRequest, said: Said, gone = false): Decided => {
	const one = requests.find((each) => each.request === input.request);
	if (!one || one.takenBack !== undefined) return refuse("privacy.no-such-request");
	if (!mayTakeBack(one, gone)) return refuse(gone ? "privacy.gone-already" : "privacy.answered-already");
	return ok([written(input.case, "privacy.request-taken-back", { request: input.request, ...said })]);
};
/** Whether a request can end in a proposal to destroy it all: who asked to erase, and not one piece of it alone. */
export const mayLeadToDestroying = (one: Pick<OwnRequest, "wants" | "entry">): boolean => one.wants === "erase" && one.entry === undefined;
/** What would go, as far as anything may go now, and who proposes it. */
export type Erasing = {
	readonly due?: Due | undefined;
	/** The one piece, when it was asked about one that can go by itself; `taken`: somebody proposed that already. */
	readonly piece?: Piece | undefined;
	readonly taken?: boolean | undefined;
	readonly by: Parameters<typeof decidePropose>[2];
};
/** Decides on an answer. Where somebody asked to erase it all, the answer can propose just that: nothing goes before a second person approves (PRIN-13, PRIV-12). */
export const decideAnswer = (requests: readonly OwnRequest[], input: AnswerRequest, erasing?: Erasing): Decided => {
	const one = requests.find((each) => each.request === input.request);
	if (!one || one.takenBack !== undefined) return refuse("privacy.no-such-request");
	if (one.answer) return refuse("privacy.answered-already");
	const answered = { request: input.request, came: input.came satisfies AnswerKind, words: input.words };
	if (!input.propose) return ok([written(input.case, "privacy.request-answered", answered)]);
	if (one.wants !== "erase" || input.came === "not-done") return refuse("privacy.not-asked-to-erase", {}, "propose");
	if (one.entry !== undefined) {
		if (erasing?.piece === undefined) return refuse(erasing?.taken ? "privacy.piece-proposed-already" : "privacy.not-one-piece", {}, "propose");
		return ok([
			written(input.case, "privacy.request-answered", { ...answered, notBefore: firstDay(erasing.by.today) }),
			proposePieces([erasing.piece], erasing.by),
		]);
	}
	if (erasing?.due === undefined) return refuse("privacy.not-to-erase-yet", {}, "propose");
	const proposed = decidePropose([erasing.due], [input.case], erasing.by);
	if (!isOk(proposed)) return proposed;
	return ok([written(input.case, "privacy.request-answered", { ...answered, notBefore: firstDay(erasing.by.today) }), ...proposed.value]);
};
