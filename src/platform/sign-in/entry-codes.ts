/**
 * Ways in without an account: a letter with a code for a person, a reply code for a reporter, a place in a conference, a colleague's first time. A code
 * opens what it was made for and nothing else. It can be said aloud; the database knows only its digest. Whoever prints a letter holds its code: so to a
 * person's page belongs what only they know, or their birthday while they chose nothing yet; and who has neither chooses at the first time.
 */
import { addMs, dayOf, type Instant } from "#src/kernel/time.ts";
import { codeDigest, type MasterKey } from "#src/platform/crypto/master-key.ts";
import type { Door, Tx } from "#src/platform/database/with-actor.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { isBirthday } from "./birthday.ts";
import { countAnswer, forgetAnswers, insertEntryCode, listOpenCodes, MOST_MISSED, markTyped, markUsed } from "./entry-store.ts";
import type { EntryRow, Lookups, SpentRow } from "./lookups.ts";
import { type ComingKind, codeActor, memberActor } from "./model.ts";
import { asOwnWord } from "./own-word.ts";
import { checkPassword, hashPassword } from "./passwords.ts";
import { type Actor, publicActor } from "#src/kernel/actor.ts";
import type { TenantId } from "#src/kernel/ids.ts";
import type { Sessions } from "./sessions.ts";
import type { SlowDown } from "./slow-down.ts";
import { deleteSessionsOf, forgetWaysIn } from "./store.ts";

const PURPOSE = "entry-code";
const DAY_MS = 86_400_000;
/**
 * Who answers the question that goes with a code holds the letter or the card, and is no stranger: after so many wrong answers it is not looked at for the rest
 * of that day, from wherever they come. Another letter, a passkey and a way through somebody else stay open.
 */
const WRONG_A_DAY = 10;

export type EntryCodeFor = {
	readonly kind: ComingKind;
	/** The person, reporter, participant or member it lets in. */
	readonly subject: string;
	readonly case?: string;
	/** How many days it opens. */
	readonly days: number;
	/** Spent when used. */
	readonly once?: boolean;
	/** What somebody chose for this code alone. */
	readonly pin?: string;
	/** A letter unless it is a card. */
	readonly way?: "letter" | "card";
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
		pinHash: wanted.pin === undefined ? null : await hashPassword(asOwnWord(wanted.pin)),
		way: wanted.way ?? "letter",
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
	way: "letter" | "card" = "letter",
): Promise<{ readonly code: string; readonly until: Instant; readonly closed: boolean } | undefined> => {
	const newest = (await listOpenCodes(work.tx, kind, subject)).find((one) => one.way === way);
	return newest && { code: codeOfEntry(work, newest.id), until: newest.until as Instant, closed: newest.closed };
};
export type Entering = {
	readonly code: string;
	/** What goes with it: a PIN or word, or the birthday. */
	readonly pin?: string | undefined;
	readonly address: string;
	readonly device: string;
	readonly cookies: string | undefined;
};
export type Entered =
	/** `chooses`: nothing is known that only they know; they choose it first. */
	| { readonly kind: "in"; readonly token: string; readonly who: ComingKind; readonly chooses: boolean }
	| { readonly kind: "wrong" }
	/** Something goes with this code. */
	| { readonly kind: "asks"; readonly for: AskedFor }
	/** A colleague's first code, with which somebody made a way in before. */
	| { readonly kind: "spent"; readonly first: SpentRow }
	| { readonly kind: "too-often" }
	/** With this letter or card a birthday opens nothing any more: it was guessed at. */
	| { readonly kind: "closed" };
export type AskedFor = "pin" | "birthday";
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
const askedOf = (found: EntryRow): AskedFor | undefined =>
	found.pin_hash !== null ? "pin" : found.kind === "person" && found.born !== null ? "birthday" : undefined;
/** Whether the answer is right; it takes as long when it is a birthday, and when there is no such code. */
const isRight = async (found: EntryRow | undefined, answer: string): Promise<boolean> => {
	const asWord = await checkPassword(found?.pin_hash, asOwnWord(answer));
	return asWord || (found !== undefined && found.pin_hash === null && found.born !== null && isBirthday(found.born, answer));
};
/** A code that is not there, with an answer: as much is done for it, and a line is left too. */
const asLong = async ({ lookups, door }: Needs, answer: string): Promise<void> => {
	const [house] = await lookups.tenants();
	if (house)
		await door(publicActor(house.id as TenantId), { event: "refuse", what: "sign-in.question" }, async (tx) => tx.note({ outcome: "sign-in.wrong" }));
	await isRight(undefined, answer);
};
/** The question that goes with a code. Each answer counts before it is looked at: many at once are not more than one by one. */
const answers = async (
	{ slow, door, now }: Needs,
	actor: Actor,
	found: EntryRow,
	{ pin = "", address }: Entering,
): Promise<"right" | "wrong" | "too-often" | "closed"> => {
	const birthday = askedOf(found) === "birthday";
	const account = `pin:${found.id}`;
	if ((await slow.wait(account, address)) === 0 || found.wrong >= WRONG_A_DAY) return "too-often";
	const given = await door(actor, { event: "sign-in", what: "sign-in.question" }, (tx) => countAnswer(tx, found.id, dayOf(now()), birthday));
	if (given.wrong > WRONG_A_DAY) return "too-often";
	if (birthday && given.missed > MOST_MISSED) return "closed";
	if (!(await isRight(found, pin))) {
		await door(actor, { event: "refuse", what: "sign-in.question" }, async (tx) => tx.note({ outcome: "sign-in.wrong" }));
		return "wrong";
	}
	await door(actor, { event: "sign-in", what: "sign-in.question" }, (tx) => forgetAnswers(tx, found.id, birthday));
	await slow.wasRight(account, address);
	return "right";
};
/** Comes in with a code. Unknown, ended, spent and wrongly typed codes get one and the same answer; only a first code that made somebody a way in says so. */
export const enterWithCode = async (needs: Needs, entering: Entering): Promise<Entered> => {
	const { lookups, sessions, slow, master, door, now } = needs;
	const { code, pin, address, device, cookies } = entering;
	const digest = codeDigest(master.secretFor("codes"), code);
	const account = `code:${digest.toString("base64url")}`;
	if ((await slow.wait(account, address)) === 0) return { kind: "too-often" };
	const found = await lookups.entryCode(digest, now());
	if (!found) {
		const first = await lookups.spentFirstCode(digest);
		if (pin) await asLong(needs, pin);
		return first ? { kind: "spent", first } : { kind: "wrong" };
	}
	const who = found.kind as ComingKind;
	const actor = who === "member" ? memberActor(found.tenant, found.subject_id, found) : codeActor(found.tenant, who, found.subject_id);
	const asked = askedOf(found);
	if (asked !== undefined) {
		if (asked === "birthday" && found.missed >= MOST_MISSED) return { kind: "closed" };
		if (!pin) {
			// The code was right: ten people who come in at one table in a library are no ten wrong tries.
			await slow.wasRight(account, address);
			return { kind: "asks", for: asked };
		}
		const said = await answers(needs, actor, found, entering);
		if (said !== "right") return { kind: said };
	}
	const chooses = who === "person" && asked === undefined;
	// A colleague's first code is spent when a way in has been made with it, not when it is typed: nobody is stranded half-way.
	const used = await door(actor, { event: "sign-in", what: "sign-in.code-used" }, (tx) =>
		who === "member" ? beginFirst(tx, found.id) : markUsed(tx, found.id),
	);
	if (!used) return { kind: "wrong" };
	await slow.wasRight(account, address);
	const token = await sessions.begin({
		actor,
		stage: who === "member" || chooses ? "first" : "full",
		how: "code",
		case: found.case_id,
		code: found.id,
		way: who === "person" ? found.way : undefined,
		device,
		instead: cookies,
	});
	return { kind: "in", token, who, chooses };
};
