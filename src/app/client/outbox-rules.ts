/** What becomes of a form that waits to be sent. Pure: decides from an answer, never drops anything by itself. */

/**
 * `waiting`: tried again. `sign-in`: tried again once signed in. `mend`: the server said no to the content. `shown`: went back to the server as a page of its own.
 * `leave`: its writer has no part in it any more; it is handed to the team. `left`: it lies with the team, and its writer is told.
 */
export type State = "waiting" | "sign-in" | "mend" | "shown" | "leave" | "left";
export type Answer = {
	readonly status: number;
	/** The server said where to go on, so it was done. */
	readonly then: boolean;
	readonly redirected: boolean;
	/** Whose page came back; `none` when it was no page of ours. */
	readonly page: "signed-in" | "signed-out" | "none";
	readonly retryAfterMs?: number;
};
export type Outcome = "done" | "waiting" | "sign-in" | "mend" | "leave";

const askAgainLater = new Set([408, 425, 429]);
/** 'Not here' and 'not yours', to somebody who is signed in. */
const noPart = new Set([403, 404]);

/** Done, wait, wait for sign-in, mend, or leave it to the team (O6, O9: unsent work is never dropped silently). */
export const outcomeOf = (answer: Answer | "no-network"): Outcome => {
	if (answer === "no-network") return "waiting";
	const { status, then, redirected, page } = answer;
	if (then) return "done";
	if (redirected && page !== "signed-out") return "done";
	if (status >= 500 || askAgainLater.has(status)) return "waiting";
	if (status === 401 || (status === 403 && page !== "signed-in") || (redirected && page === "signed-out")) return "sign-in";
	if (noPart.has(status)) return page === "signed-in" ? "leave" : "waiting";
	if (status >= 400) return "mend";
	// A page that is not ours came back, from a hotel's network for instance: nothing was done with it.
	return status >= 200 && status < 300 && page === "signed-in" ? "done" : "waiting";
};

/** Whether trying the next one makes sense now. A fault at one form says nothing about the next; no network does. */
export const stopsRound = (answer: Answer | "no-network"): boolean =>
	answer === "no-network" || outcomeOf(answer) === "sign-in" || answer.status === 503 || answer.status === 429;

const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;
/**
 * When to try again: longer every time, at most five minutes, later when the server asks for it. `spread` (0 to 1) lies between half and all of that, so that devices which
 * were all turned away at once do not all come back at once (O11).
 */
export const nextTry = (now: number, tries: number, retryAfterMs = 0, spread = 1): number =>
	now +
	Math.round(
		Math.max(retryAfterMs === 0 ? 0 : retryAfterMs * (2 - spread), Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries, 20)) * (0.5 + spread / 2)),
	);
/** Another one for everything that waits, and always the same for the same. */
export const spreadOf = (id: string): number => (Number.parseInt(id.slice(-4), 16) || 0) / 0xffff;

type Waiting = { readonly id: string; readonly owner: string; readonly at: number; readonly next: number; readonly state: State };
const goes: ReadonlySet<State> = new Set(["waiting", "sign-in", "leave"]);
export const inOrder = (one: { at: number; id: string }, other: { at: number; id: string }): number =>
	one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
/**
 * What may be sent now, oldest first; `force` does not wait for its turn. A clock that was put back does not keep anything waiting longer than it ever would. Of one matter
 * nothing goes before what was written before it, as long as that only waits.
 */
export const dueNow = <Item extends Waiting & { readonly about?: string }>(
	items: readonly Item[],
	owner: string,
	now: number,
	force: boolean,
): readonly Item[] => {
	const held = new Set<string>();
	return items
		.filter((item) => item.owner === owner && goes.has(item.state))
		.sort(inOrder)
		.filter((item) => {
			if (item.about !== undefined && held.has(item.about)) return false;
			if (force || item.next <= now || item.next > now + LONGEST_MS * 12) return true;
			if (item.about !== undefined) held.add(item.about);
			return false;
		});
};

/** A page arrived with these form ids: what came back into somebody's hands is no longer kept; what did not, is sent again (the same id is the same act once). */
export const afterArrival = <Item extends Waiting>(
	items: readonly Item[],
	owner: string,
	idsOnPage: ReadonlySet<string>,
): { readonly back: readonly string[]; readonly again: readonly Item[] } => {
	const own = items.filter((item) => item.owner === owner);
	return {
		back: own.filter((item) => idsOnPage.has(item.id) && (item.state === "shown" || item.state === "mend")).map((item) => item.id),
		again: own.filter((item) => !idsOnPage.has(item.id) && item.state === "shown"),
	};
};

/** `Retry-After` in milliseconds; a date or nonsense counts as nothing said. */
export const retryAfterOf = (header: string | null): number => (header !== null && /^\d{1,5}$/.test(header.trim()) ? Number(header) * 1000 : 0);

const DAY_MS = 24 * 60 * 60_000;
/** How long what was acknowledged stays sealed on the device: as old may a backup be that the house is put back from (O7). */
export const SENT_MS = 14 * DAY_MS;
export const isPast = (doneAt: number, now: number): boolean => now - doneAt > SENT_MS;
/** When it was written, by the clock of the house: the device's own moment, put right by how far the two clocks were apart (O5). */
export const madeBy = (at: number, apart: number): string => new Date(at + apart).toISOString();
