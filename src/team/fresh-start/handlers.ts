/** Load, decide, keep. */
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { type Handled, handles, type Work } from "#src/platform/operations/handler.ts";
import { deleteSessionsOf, endCodesOf, forgetWaysIn, makeEntryCode } from "#src/platform/sign-in/server.ts";
import { findMember } from "../store.ts";
import { tellTaking } from "../taking-over/job.ts";
import * as does from "./operations.ts";
import { decideFreshStart, isOpen, mayAgree } from "./rules.ts";
import { comesIn, findAsked, keepAgreed, keepAsked, othersKeep, removeAsked } from "./store.ts";

/** How long a colleague's first code opens. */
const FIRST_CODE_DAYS = 14;
export const invite = (work: Work, member: string): Promise<unknown> =>
	makeEntryCode(work, { kind: "member", subject: member, days: FIRST_CODE_DAYS, once: true });
const keeps = ({ tx }: Work): boolean => mayAtAll(tx.actor.roles, "keep-agreements");

export const handled: readonly Handled[] = [
	handles(does.inviteAgain, async (work, { member }) => {
		const { tx } = work;
		const present = await findMember(tx, member);
		if (!present) return refuse("kernel.nothing-here");
		if (!present.active) return refuse("team.not-here-any-more");
		const by = tx.actor.id ?? "";
		const asked = await findAsked(tx, member);
		const decided = decideFreshStart({
			member,
			by,
			now: tx.now,
			comesIn: await comesIn(tx, member),
			asked,
			others: await othersKeep(tx, [member, asked?.by ?? by]),
		});
		if (decided === "waits") return refuse("team.fresh-start-waits");
		if (decided === "ask") {
			await keepAsked(tx, member);
			await tellTaking(work, member, "asked", present);
			return ok({ entries: [], answer: { member, waits: true } });
		}
		if (by !== member && (await comesIn(tx, member))) await tellTaking(work, member, "done", present);
		await removeAsked(tx, member);
		await forgetWaysIn(tx, member);
		await deleteSessionsOf(tx, member);
		await endCodesOf(tx, "member", member);
		await invite(work, member);
		return ok({ entries: [], answer: { member, waits: false } });
	}),
	handles(does.agreeFreshStart, async (work, { member }) => {
		const { tx } = work;
		const asked = await findAsked(tx, member);
		if (!isOpen(asked, tx.now)) return refuse("team.no-fresh-start");
		if (!mayAgree({ by: tx.actor.id ?? "", keeps: keeps(work), member, asked })) return refuse("team.not-yours-to-agree");
		await keepAgreed(tx, member);
		return ok({ entries: [], answer: { member } });
	}),
	handles(does.stopFreshStart, async (work, { member }) => {
		const { tx } = work;
		if (tx.actor.id !== member && !keeps(work)) return refuse("team.not-yours-to-agree");
		await removeAsked(tx, member);
		return ok({ entries: [], answer: { member } });
	}),
];
