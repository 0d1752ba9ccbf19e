/** Sessions: who comes in with a request, how long, and how it ends. A token is new at every step that gives more. */
import type { Actor } from "#src/kernel/actor.ts";
import { Language } from "#src/kernel/language.ts";
import { addMs, type Clock, type Instant } from "#src/kernel/time.ts";
import type { LogEvent } from "#src/platform/access-log/store.ts";
import type { Door } from "#src/platform/database/with-actor.ts";
import type { Session } from "#src/platform/http/session.ts";
import type { Lookups, SessionRow } from "./lookups.ts";
import { type ComingKind, codeActor, HALF_WAY_MS, type How, IDLE_MS, type Kept, LONGEST_MS, memberActor, memberHome, type Stage } from "./model.ts";
import { type EntranceWay, insertEntrance } from "./person-store.ts";
import { deleteSession, insertSession } from "./store.ts";
import { digestOfToken, newToken, tokenIn } from "./tokens.ts";

/** Looked up again after this long: whoever may no longer come in is out within five seconds, on every machine. */
const REMEMBER_MS = 3_000;
const MOST_REMEMBERED = 5_000;

export type Homes = Readonly<Record<ComingKind, string>>;
export type Begin = {
	readonly actor: Actor;
	readonly stage: Stage;
	readonly how: How;
	readonly case?: string | null | undefined;
	readonly code?: string | undefined;
	/** With what a person came in: told on their own page. */
	readonly way?: EntranceWay | undefined;
	readonly device: string;
	/** The cookie header the request came with: an earlier session of this browser ends. */
	readonly instead: string | undefined;
};
export type Sessions = {
	/** The full session a cookie stands for. `quietly`: only to see whether it is still good; a page that listens does not keep it awake. */
	readonly find: (cookies: string | undefined, quietly?: boolean) => Promise<Session | undefined>;
	/** As it is kept, half-way ones too. */
	readonly findKept: (cookies: string | undefined, quietly?: boolean) => Promise<Kept | undefined>;
	/** Lets somebody in; gives the new token. */
	readonly begin: (begin: Begin) => Promise<string>;
	/** Somebody showed again who they are: the same session under a new token. */
	readonly renew: (kept: Kept, cookies: string | undefined, device: string) => Promise<string>;
	readonly end: (cookies: string | undefined) => Promise<void>;
	/** Looks it up anew at the next request, and everything else of whom it belongs to. */
	readonly forget: (cookies: string | undefined) => void;
	/** The same for everybody: somebody's rights changed. */
	readonly forgetAll: () => void;
};
type Needs = {
	readonly lookups: Lookups;
	readonly door: Door;
	readonly clock: Clock;
	readonly newId: () => string;
	readonly demo: boolean;
	readonly homes: Homes;
};

const sessionOf = (row: SessionRow, homes: Homes): Session => {
	const kind = row.kind as ComingKind;
	const home = homes[kind];
	if (kind !== "member") return { actor: { ...codeActor(row.tenant, kind, row.subject_id), session: row.id }, name: "", home };
	const language = Language.safeParse(row.language);
	const actor = memberActor(row.tenant, row.subject_id, { roles: row.roles ?? [], organisation_id: row.organisation_id, teams: row.teams });
	return {
		actor,
		name: row.name ?? "",
		home: memberHome(actor.roles, home),
		...(row.fresh_start ? { freshStart: true as const } : {}),
		...(row.face === null ? {} : { face: row.face }),
		...(language.success ? { language: language.data } : {}),
		...(row.theme === "light" || row.theme === "dark" ? { theme: row.theme } : {}),
	};
};
const keptOf = (row: SessionRow, homes: Homes): Kept => ({
	id: row.id,
	stage: row.stage as Stage,
	how: row.how as How,
	case: row.case_id,
	code: row.code_id,
	startedAt: row.started_at as Instant,
	confirmedAt: row.confirmed_at as Instant,
	seenAt: row.seen_at as Instant,
	until: row.until as Instant,
	session: sessionOf(row, homes),
});

type Remembered = { readonly kept: Kept | undefined; readonly at: number; readonly awake: boolean; seen: number };

/** Opens the sessions. */
export const openSessions = ({ lookups, door, clock, newId, demo, homes }: Needs): Sessions => {
	const remembered = new Map<string, Remembered>();
	const isGood = (kept: Kept, now: string, seen: number): boolean =>
		kept.until > now && Date.parse(now) - Math.max(Date.parse(kept.seenAt), seen) <= IDLE_MS && (kept.how !== "demo" || demo);

	const findKept: Sessions["findKept"] = async (cookies, quietly = false) => {
		const token = tokenIn(cookies);
		if (token === undefined) return undefined;
		const now = clock.now();
		const found = remembered.get(token);
		// Who only listens is looked up each time: a page that listens ends no later than its next look, whatever other tabs do.
		if (found && !quietly && performance.now() - found.at < REMEMBER_MS && found.awake) {
			if (!found.kept || !isGood(found.kept, now, found.seen)) return undefined;
			found.seen = Date.parse(now);
			return found.kept;
		}
		const began = performance.now();
		const row = await lookups.session(digestOfToken(token), now, !quietly);
		const kept = row && (row.how !== "demo" || demo) ? keptOf(row, homes) : undefined;
		if (remembered.size >= MOST_REMEMBERED) remembered.clear();
		if (kept && quietly && found?.awake) return kept;
		if (kept) remembered.set(token, { kept, at: began, awake: !quietly, seen: quietly ? 0 : Date.parse(now) });
		else remembered.delete(token);
		return kept;
	};
	const forget: Sessions["forget"] = (cookies) => {
		const token = tokenIn(cookies);
		const who = token === undefined ? undefined : remembered.get(token)?.kept?.session.actor.id;
		if (token !== undefined) remembered.delete(token);
		// What somebody changed may end their sessions elsewhere.
		if (who) for (const [other, { kept }] of remembered) if (kept?.session.actor.id === who) remembered.delete(other);
	};
	const write = async (
		actor: Actor,
		event: LogEvent,
		what: string,
		old: string | undefined,
		one?: Omit<Parameters<typeof insertSession>[1], "digest">,
		way?: EntranceWay,
	): Promise<string> => {
		const token = newToken();
		await door(actor, { event, what }, async (tx) => {
			if (old !== undefined) await deleteSession(tx, digestOfToken(old));
			if (one) await insertSession(tx, { ...one, digest: digestOfToken(token) });
			if (one && way !== undefined && one.stage === "full") await insertEntrance(tx, { id: newId(), way, device: one.device });
		});
		return token;
	};

	return {
		findKept,
		forget,
		forgetAll: () => remembered.clear(),
		find: async (cookies, quietly) => {
			const kept = await findKept(cookies, quietly);
			return kept?.stage === "full" ? kept.session : undefined;
		},
		begin: async ({ actor, stage, how, case: about, code, way, device, instead }) => {
			const now = clock.now();
			const one = {
				id: newId(),
				stage,
				how,
				case: about ?? null,
				code: code ?? null,
				device,
				startedAt: now,
				until: addMs(now, stage === "full" ? LONGEST_MS : HALF_WAY_MS),
			};
			const token = await write(actor, "sign-in", `sign-in.${how}${stage === "full" ? "" : `-${stage}`}`, undefined, one, way);
			const earlier = await findKept(instead, true);
			if (earlier) await write(earlier.session.actor, "sign-out", "sign-in.replaced", tokenIn(instead));
			forget(instead);
			return token;
		},
		renew: async (kept, cookies, device) => {
			const token = await write(kept.session.actor, "sign-in", "sign-in.again", tokenIn(cookies), {
				id: newId(),
				stage: kept.stage,
				how: kept.how,
				case: kept.case,
				code: kept.code,
				device,
				startedAt: kept.startedAt,
				until: kept.until,
			});
			forget(cookies);
			return token;
		},
		end: async (cookies) => {
			const kept = await findKept(cookies, true);
			if (kept) await write(kept.session.actor, "sign-out", "sign-in.out", tokenIn(cookies));
			forget(cookies);
		},
	};
};
