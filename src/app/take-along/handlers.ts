/** Load, decide, keep. */
import { listVisits } from "#src/contact/server.ts";
import type { MemberId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { listParties } from "#src/people/server.ts";
import { type Handled, handles, type Work } from "#src/platform/operations/handler.ts";
import { deleteSessionsOf } from "#src/platform/sign-in/server.ts";
import { findMember } from "#src/team/server.ts";
import { fromText, houseKey, openWith, type Sealed, unwrap } from "./envelope.ts";
import { type LeftContent, MOST_MATTERS } from "./model.ts";
import * as does from "./operations.ts";
import { mayDecideOn, untilWhen } from "./rules.ts";
import {
	countTaken,
	findDevice,
	findLeft,
	forgetTaken,
	handOn,
	insertLeft,
	keepDevice,
	keepTaken,
	type LeftRow,
	listOwners,
	markEmptied,
	markGone,
	putAway,
	unknownOf,
	withPart,
} from "./store.ts";

const PARTS = ["a", "b", "c", "d", "e"];
/** What the house gives to whoever is signed in on this device, and can always make again: also after it was put back from a backup. */
export const secretFor = (work: Pick<Work, "codeFor">, device: string, owner: string): string =>
	PARTS.map((part) => work.codeFor(`device-${part}`, `${device}/${owner}`)).join("-");

const bytesOf = (letters: string): Buffer => Buffer.from(letters, "base64");
const sealedIn = (bytes: Buffer): Sealed => fromText(bytes.toString("base64"));
/** What somebody had typed; nothing when it was not sealed on that device by that owner. */
export const openLeft = async (
	work: Pick<Work, "codeFor">,
	{ device, owner, id, wrapped, sealed }: Pick<LeftRow, "device" | "owner" | "id" | "wrapped" | "sealed">,
): Promise<LeftContent | undefined> => {
	try {
		const key = await unwrap(sealedIn(wrapped), await houseKey(secretFor(work, device, owner), owner));
		const { action, fields } = JSON.parse(new TextDecoder().decode(await openWith(key, sealedIn(sealed), id))) as LeftContent;
		// A file is not among what is handed over: its name says that there was one.
		return {
			action: new URL(action, "http://here").pathname,
			fields: fields.map(
				([name, value]: readonly [string, string | { readonly name: string }]) => [name, typeof value === "string" ? value : value.name] as const,
			),
		};
	} catch {
		return undefined;
	}
};

/** The device, when it is this member's own. */
const ownDevice = ({ tx }: Work, id: string) => findDevice(tx, id, tx.actor.id);
const devices: readonly Handled[] = [
	handles(does.knowDevice, async (work, { device, called }) => {
		if ((await ownDevice(work, device))?.gone) return refuse("app.device-gone");
		await keepDevice(work.tx, device, called);
		return ok({ entries: [], answer: { device } });
	}),
	handles(does.takeAlong, async (work, { device, what, days }) => {
		const { tx } = work;
		const own = await ownDevice(work, device);
		if (!own || own.gone) return refuse("app.device-gone");
		const wanted = what === "today" ? (await listVisits(work, tx.actor.id ?? "", work.today)).map(({ whom }) => whom.case) : [what];
		const cases = await withPart(tx, [...new Set(wanted)]);
		if (what !== "today" && cases.length === 0) return refuse("kernel.no-part-in-this");
		if ((await countTaken(tx, device, cases)) + cases.length > MOST_MATTERS) return refuse("app.too-much-along", { most: MOST_MATTERS });
		const until = untilWhen(work.today, Number(days ?? "1"));
		await keepTaken(tx, device, cases, until);
		if (what !== "today") tx.note({ case: what });
		return ok({ entries: [], answer: { cases: cases.join(","), until, now: tx.now } });
	}),
	handles(does.bringBack, async (work, { device }) => {
		if (await ownDevice(work, device)) await forgetTaken(work.tx, device);
		return ok({ entries: [], answer: { device } });
	}),
	handles(does.emptied, async ({ tx }, { device }) => {
		await markEmptied(tx, device);
		return ok({ entries: [], answer: { device } });
	}),
];

const reportGone = async ({ tx }: Work, device: string, members: readonly string[]) => {
	await markGone(tx, device, members);
	// Which session sat on that device nobody knows for certain: all of them end.
	for (const member of members) await deleteSessionsOf(tx, member);
	return ok({ entries: [], answer: { device } });
};
const gone: readonly Handled[] = [
	handles(does.reportOwnGone, async (work, { device }) => {
		const own = await ownDevice(work, device);
		return own ? reportGone(work, device, [own.member]) : refuse("kernel.nothing-here");
	}),
	handles(does.reportGone, async (work, { device }) => {
		const owners = await listOwners(work.tx, device);
		return owners.length > 0 ? reportGone(work, device, owners) : refuse("kernel.nothing-here");
	}),
];

const left: readonly Handled[] = [
	handles(does.leaveBehind, async (work, { device, owner, work: id, about, operation, why, madeAt, wrapped, sealed }) => {
		const { tx } = work;
		const row = { device, owner, id, wrapped: bytesOf(wrapped), sealed: bytesOf(sealed) };
		if (!(await findMember(tx, owner)) || !(await openLeft(work, row))) return refuse("app.not-from-there");
		// It had arrived after all, and only the answer was lost.
		if ((await unknownOf(tx, [id], owner)).length === 0) return ok({ entries: [], answer: { work: id, known: true } });
		const reported = (await findDevice(tx, device, owner))?.reported === true;
		await insertLeft(tx, { ...row, case: about ?? null, operation, why: why === "device-gone" && !reported ? "no-way-in" : why, madeAt });
		return ok({ entries: [], answer: { work: id, known: false } });
	}),
	handles(does.handOnLeft, async ({ tx }, { work, to }) => {
		const found = await findLeft(tx, work);
		if (!found || !mayDecideOn(tx.actor, found)) return refuse("kernel.nothing-here");
		if (!(await mayReceive({ tx }, found)).includes(to)) return refuse("app.no-part-to-hand-to", {}, "to");
		await handOn(tx, work, to);
		return ok({ entries: [], answer: { work } });
	}),
	handles(does.putAwayLeft, async ({ tx }, { work }) => {
		const found = await findLeft(tx, work);
		if (!found || !mayDecideOn(tx.actor, found)) return refuse("kernel.nothing-here");
		await putAway(tx, work);
		return ok({ entries: [], answer: { work } });
	}),
];
/** To whom left work can be handed: who has a part in that matter; without a matter to its writer alone. */
export const mayReceive = async ({ tx }: Pick<Work, "tx">, work: Pick<LeftRow, "case" | "owner">): Promise<readonly MemberId[]> =>
	work.case === null
		? [work.owner as MemberId]
		: (await listParties(tx, work.case))
				.filter(({ standing }) => standing === "responsible" || standing === "part")
				.map(({ party }) => party as MemberId);

export const handled: readonly Handled[] = [...devices, ...gone, ...left];
