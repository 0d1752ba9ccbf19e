/**
 * The word of closed time (EKC-07). Codes were seen by others while they were handed over; the word was only said in the room, after those others had left it. Whoever
 * says it comes inside, and reads what is written from then on. Pure.
 */
import type { Actor } from "#src/kernel/actor.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { addMs, type Instant } from "#src/kernel/time.ts";
import type { Conference } from "./model.ts";
import { entry, forCircle, isInCircle, isInside, type Made } from "./rules.ts";

/** Wrong words before somebody is asked to wait; then a quarter of an hour, and twice as long every next time. */
export const FREE_WORDS = 5;
const WAIT_MS = 15 * 60_000;
const MOST_DOUBLINGS = 10;
const LEAST_LETTERS = 5;
/** What everybody would try first. */
const tooKnown = new Set([
	"wachtwoord",
	"geheim",
	"welkom",
	"familie",
	"kring",
	"besloten",
	"conferentie",
	"eigenkracht",
	"erbij",
	"password",
	"secret",
	"welcome",
	"family",
]);

/** One way to write what was said aloud: capitals, accents, spaces and signs make no difference. */
export const wordOf = (typed: string): string =>
	typed
		.normalize("NFKD")
		.toLowerCase()
		.replace(/ı/g, "i")
		.replace(/[^\p{L}\p{N}]/gu, "");
/** Whether a word can be guessed from what stands on the page, or by anybody. */
export const isEasyWord = (state: Conference, typed: string): boolean => {
	const word = wordOf(typed);
	if ([...word].length < LEAST_LETTERS || tooKnown.has(word) || new Set(word).size < 3) return true;
	const onThePage = [
		state.question,
		state.where,
		state.when,
		...state.participants.flatMap((one) => [one.name, one.relation]),
		...state.requirements.flatMap((one) => [one.text, one.by, one.organisation]),
	];
	return onThePage.some((text) => text !== undefined && [text, ...text.split(/[^\p{L}\p{M}\p{N}]/u)].some((one) => wordOf(one) === word));
};

/** Until when a guest is asked to wait after too many wrong words. */
export const waitsUntil = (state: Conference, guest: string): Instant | undefined => {
	const missed = state.missed.filter((one) => one.guest === guest);
	const last = missed.at(-1);
	if (!last || missed.length < FREE_WORDS) return undefined;
	return addMs(last.at, WAIT_MS * 2 ** Math.min(MOST_DOUBLINGS, missed.length - FREE_WORDS));
};
/** Who may agree another word: the person at their own sign-in, and who agreed this one and sits inside with it. A code alone may not. */
export const mayAgreeAnew = (state: Conference, actor: Actor): boolean =>
	isInCircle(state, actor) && (actor.kind === "person" || (actor.id === state.word?.by && isInside(state, actor)));
const asksForAWord = ({ moment, word }: Conference): boolean =>
	moment === "closed-time" || moment === "plan" || (moment === "accepted" && word !== undefined);

export type Said = { readonly digest: string; readonly isEasy: boolean; readonly newWord: string; readonly newSeat: string; readonly now: Instant };
const agreed = (state: Conference, guest: string, session: string, said: Said): Made =>
	said.isEasy
		? refuse("conference.word-too-easy", {}, "word")
		: ok([
				entry(state, "conference.word-agreed", forCircle(state), { word: said.newWord, digest: said.digest }),
				entry(state, "conference.came-inside", forCircle(state), { word: said.newWord, guest, seat: said.newSeat, session }),
			]);

/** Says the word. The first who does agrees it; everybody else comes inside with it, or is told that it was not the word. */
export const decideComeInside = (state: Conference, { id, session, ...actor }: Actor, said: Said): Made => {
	if (id === null || session === undefined || !isInCircle(state, { id, session, ...actor })) return refuse("conference.closed-time");
	if (!asksForAWord(state)) return refuse("conference.not-closed-time");
	if (isInside(state, { id, session, ...actor })) return ok([]);
	if (!state.word) return agreed(state, id, session, said);
	const until = waitsUntil(state, id);
	if (until !== undefined && said.now < until) return refuse("conference.word-later", {}, "word");
	if (said.digest !== state.word.digest) return ok([entry(state, "conference.word-missed", forCircle(state), { guest: id })]);
	const { word } = state.word;
	// Whoever comes back with the same word takes the same seat: what was written while they sat there is theirs to read.
	const seat = state.seats.find((one) => one.guest === id && one.word === word)?.seat ?? said.newSeat;
	return ok([entry(state, "conference.came-inside", forCircle(state), { word, guest: id, seat, session })]);
};
/** Agrees another word: from here on only whoever says the new one is inside. */
export const decideNewWord = (state: Conference, actor: Actor, said: Said): Made => {
	const { id, session } = actor;
	if (id === null || session === undefined || !isInCircle(state, actor)) return refuse("conference.closed-time");
	if (state.moment !== "closed-time" && state.moment !== "plan") return refuse("conference.not-closed-time");
	if (state.word && !mayAgreeAnew(state, actor)) return refuse("conference.word-of-somebody-else");
	return agreed(state, id, session, said);
};
