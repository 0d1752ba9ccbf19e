/**
 * Ways in without an account: a letter with a code for a person, a reply code for a reporter, a place in a conference, a colleague's first time. A code
 * opens what it was made for and nothing else. It can be said aloud; the database knows only its digest.
 */
import { addMs, type Instant } from "#src/kernel/time.ts";
import { codeDigest, type MasterKey } from "#src/platform/crypto/master-key.ts";
import type { Door, Tx } from "#src/platform/database/with-actor.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { insertEntryCode, listOpenCodes, markTyped, markUsed } from "./entry-store.ts";
import type { Lookups, SpentRow } from "./lookups.ts";
import { type ComingKind, codeActor, memberActor } from "./model.ts";
import { checkPassword, hashPassword } from "./passwords.ts";
import type { Sessions } from "./sessions.ts";
import type { SlowDown } from "./slow-down.ts";
import { deleteSessionsOf, forgetWaysIn } from "./store.ts";

const PURPOSE = "entry-code";
const DAY_MS = 86_400_000;
/** Who tries PINs holds the card and is no stranger: after so many wrong ones it is not looked at for a quarter of an hour, from wherever they come. */
const WRONG_PINS = 20;

export type EntryCodeFor = {
	readonly kind: ComingKind;
	/** The person, reporter, participant or member it lets in. */
	readonly subject: string;
	readonly case?: string;
	/** How many days it opens. */
	readonly days: number;
	/** Spent when used. */
	readonly once?: boolean;
	/** Four to eight digits somebody chose, for a card that may lie about. */
	readonly pin?: string;
};
/** Makes a code; keep the id when it must be shown or printed again. */
export const makeEntryCode = async (work: Work, wanted: EntryCodeFor): Promise<{ readonly id: string; readonly code: string }> => {
	const id = work.newId();
	const code = codeOfEntry(work, id);
	await insertEntryCode(work.tx, {
		id,
		digest: work.digestOf(code),
		kind: wanted.kind,
		subject: wanted.subject,
		case: wanted.case ?? null,
		until: addMs(work.tx.now, wanted.days * DAY_MS),
		once: wanted.once ?? false,
		pinHash: wanted.pin === undefined ? null : await hashPassword(wanted.pin),
	});
	return { id, code };
};
/** The code of an id, for the print. Whoever may see it is for the caller to decide. */
export const codeOfEntry = (work: Pick<Work, "codeFor">, id: string): string => work.codeFor(PURPOSE, id);
/** The newest code that still opens something, to show it again. */
export const findOpenCode = async (
	work: Pick<Work, "codeFor" | "tx">,
	kind: ComingKind,
	subject: string,
): Promise<{ readonly code: string; readonly until: Instant } | undefined> => {
	const [newest] = await listOpenCodes(work.tx, kind, subject);
	return newest && { code: codeOfEntry(work, newest.id), until: newest.until as Instant };
};
export type Entering = {
	readonly code: string;
	readonly pin?: string | undefined;
	readonly address: string;
	readonly device: string;
	readonly cookies: string | undefined;
};
export type Entered =
	| { readonly kind: "in"; readonly token: string; readonly who: ComingKind }
	| { readonly kind: "wrong" }
	| { readonly kind: "pin" }
	/** A colleague's first code, with which somebody made a way in before. */
	| { readonly kind: "spent"; readonly first: SpentRow }
	| { readonly kind: "too-often" };
type Needs = {
	readonly lookups: Lookups;
	readonly sessions: Sessions;
	readonly slow: SlowDown;
	readonly master: MasterKey;
	readonly door: Door;
	readonly now: () => Instant;
};

/**
 * A first code was typed. Whoever types it begins at the beginning: what somebody else with the same code left half-made (a password, a number, a session) is gone,
 * so that a colleague never finishes what the maker of the code began.
 */
const beginFirst = async (tx: Tx, id: string): Promise<boolean> => {
	const member = tx.actor.id ?? "";
	await markTyped(tx, id);
	await forgetWaysIn(tx, member);
	await deleteSessionsOf(tx, member);
	return true;
};
/** Comes in with a code. Unknown, ended, spent and wrongly typed codes get one and the same answer; only a first code that made somebody a way in says so. */
export const enterWithCode = async (
	{ lookups, sessions, slow, master, door, now }: Needs,
	{ code, pin, address, device, cookies }: Entering,
): Promise<Entered> => {
	const digest = codeDigest(master.secretFor("codes"), code);
	const account = `code:${digest.toString("base64url")}`;
	if ((await slow.wait(account, address)) === 0) return { kind: "too-often" };
	const found = await lookups.entryCode(digest, now());
	if (!found) {
		const first = await lookups.spentFirstCode(digest);
		return first ? { kind: "spent", first } : { kind: "wrong" };
	}
	if (found.pin_hash !== null) {
		if (pin === undefined || pin === "") return { kind: "pin" };
		const tries = await slow.wait(`pin:${found.id}`, address);
		if (tries === 0 || tries > WRONG_PINS) return { kind: "too-often" };
		if (!(await checkPassword(found.pin_hash, pin))) return { kind: "wrong" };
		await slow.wasRight(`pin:${found.id}`, address);
	}
	const who = found.kind as ComingKind;
	const actor = who === "member" ? memberActor(found.tenant, found.subject_id, found) : codeActor(found.tenant, who, found.subject_id);
	// A colleague's first code is spent when a way in has been made with it, not when it is typed: nobody is stranded half-way.
	const used = await door(actor, { event: "sign-in", what: "sign-in.code-used" }, (tx) =>
		who === "member" ? beginFirst(tx, found.id) : markUsed(tx, found.id),
	);
	if (!used) return { kind: "wrong" };
	await slow.wasRight(account, address);
	const token = await sessions.begin({
		actor,
		stage: who === "member" ? "first" : "full",
		how: "code",
		case: found.case_id,
		code: found.id,
		device,
		instead: cookies,
	});
	return { kind: "in", token, who };
};
