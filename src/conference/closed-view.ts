/** What one of the circle sees of closed time: whether they are inside, by whom the word was agreed, who is there. Never the word, nor at which device anybody sits. */
import type { Actor } from "#src/kernel/actor.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Conference, GivenPart } from "./model.ts";
import { isInCircle, isInside } from "./rules.ts";
import { FREE_WORDS, mayAgreeAnew, waitsUntil } from "./word-rules.ts";

/** One of the circle: a guest by name, the person it is about, or who is looking. */
export type Who = { readonly kind: "guest"; readonly name: string } | { readonly kind: "person" } | { readonly kind: "self" };
export type ClosedTime = {
	readonly inside: boolean;
	/** Whether a word can be said at all now. */
	readonly open: boolean;
	readonly word?: { readonly by: Who; readonly at: Instant };
	readonly mayAgreeAnew: boolean;
	/** For whoever is inside: who else is, and with whose code words were tried that were wrong. */
	readonly insideNow: readonly Who[];
	readonly tried: readonly { readonly who: Who; readonly times: number }[];
	/** Wrong words with one's own code. */
	readonly missed: number;
	readonly left: number;
	readonly waitsUntil?: Instant;
};
/** A conference as pages and the API give it: without the digest, the seats, the devices, and who else reads what was given. */
export type ShownConference = Omit<Conference, "word" | "seats" | "missed" | "partsGiven"> & {
	readonly partsGiven: readonly (GivenPart & { readonly heard: boolean })[];
};

export const shown = ({ word: _word, seats: _seats, missed: _missed, partsGiven, ...conference }: Conference): ShownConference => ({
	...conference,
	partsGiven: partsGiven.map(({ among: _, ...part }) => part),
});
/** What the person is called stands in their own invitations, and among their own people; whoever prepares it needs it nowhere else. */
export const unnamed = ({ name: _, ...conference }: ShownConference): ShownConference => conference;
/** Which of the circle this is, for whoever looks. */
export const whoOf = (state: Conference, id: string, looking?: Actor): Who => {
	if (looking?.id === id) return { kind: "self" };
	const guest = state.participants.find((one) => one.id === id);
	return guest ? { kind: "guest", name: guest.name } : { kind: "person" };
};
/** Closed time as this actor sees it; nothing for whoever is not of the circle. */
export const closedTimeFor = (state: Conference, actor: Actor, now: Instant): ClosedTime | undefined => {
	if (!isInCircle(state, actor) || actor.id === null) return undefined;
	const inside = isInside(state, actor);
	const until = waitsUntil(state, actor.id);
	const missed = state.missed.filter((one) => one.guest === actor.id).length;
	const others = [...new Set(state.missed.map((one) => one.guest))];
	const sitting = [...new Set(state.seats.flatMap((one) => (one.word === state.word?.word ? [one.guest] : [])))];
	return {
		inside,
		open: state.moment === "closed-time" || state.moment === "plan" || (state.moment === "accepted" && state.word !== undefined),
		...(state.word ? { word: { by: whoOf(state, state.word.by, actor), at: state.word.at } } : {}),
		mayAgreeAnew: state.word !== undefined && state.moment !== "accepted" && mayAgreeAnew(state, actor),
		insideNow: inside ? sitting.map((id) => whoOf(state, id, actor)) : [],
		tried: inside ? others.map((id) => ({ who: whoOf(state, id, actor), times: state.missed.filter((one) => one.guest === id).length })) : [],
		missed,
		left: Math.max(0, FREE_WORDS - missed),
		...(until !== undefined && now < until ? { waitsUntil: until } : {}),
	};
};
