import { addMs, type Instant, isOk, ok, type Result, refuse } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { sendJob } from "#src/platform/jobs/store.ts";
import { mobileIn } from "#src/platform/messages/index.ts";
import { type Handled, handles, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { standingsIn, tellTopics } from "#src/platform/operations/store.ts";
import type { Member } from "#src/team/index.ts";
import { findOrganisation, listMembers } from "#src/team/server.ts";
import { AGAIN_AFTER_MS, dueJob, MOST_AGAIN, tellJob } from "./jobs.ts";
import type { Timer } from "./model.ts";
import * as can from "./operations.ts";
import { isPushService } from "./push.ts";
import { decideChosen, decideOut, extended, goesOnNow, ON_IT_MS, tellingNow } from "./rules.ts";
import * as store from "./store.ts";

/** Should the program be killed while it tells, the second finds it undone and does it. */
const NET_MS = 25_000;
/** Keeps the moment twice, in the queue: it holds through a stop and a start. */
const keepTime = async ({ tx }: Work, timer: string, at: Instant): Promise<void> => {
	await sendJob(tx, dueJob, { timer: timer as never }, { after: at });
	await sendJob(tx, dueJob, { timer: timer as never, net: true }, { after: addMs(at, NET_MS) });
};
const done = (answer: Outcome["answer"]): Result<Outcome> => ok({ entries: [], answer });
/** Colleagues of my own team who can be told. */
export const colleaguesOf = async ({ tx }: Pick<Work, "tx">): Promise<readonly Member[]> => {
	const mine = tx.actor.teams;
	return (await listMembers(tx, {})).filter(
		(one) => one.id !== tx.actor.id && one.teams.some((team) => (mine as readonly string[]).includes(team)) && mayAtAll(one.roles, "see-today"),
	);
};
/** Whoever was told hears that all is well: a quiet word, by the same ways. */
const sayFine = async (work: Work, timer: Timer): Promise<void> => {
	const { tx } = work;
	const told = await store.listTold(tx, timer.id);
	const to = [...new Set(told.filter(({ kind }) => kind !== "fine").map(({ member }) => member))].filter((one) => one !== tx.actor.id);
	if (to.length === 0) return;
	const step = timer.step + 1;
	await store.insertTold(tx, timer.id, { step, to, kind: "fine" });
	await store.moveTimer(tx, timer.id, { nextAt: timer.nextAt, step });
	await sendJob(tx, tellJob, { timer: timer.id as never, step });
};
/** A visit in a matter is of who has a part in it; it is logged there. */
const isElsewhere = async ({ tx }: Work, of: string | undefined): Promise<boolean> => {
	if (of === undefined) return false;
	tx.note({ case: of as never });
	return !(await standingsIn(tx, of)).some((one) => one === "responsible" || one === "part");
};
const renewToday = ({ tx }: Work): void => tellTopics(tx, ["contact"]);

const out: readonly Handled[] = [
	handles(can.goOut, async (work, input) => {
		const { tx } = work;
		const me = tx.actor.id ?? "";
		if (await isElsewhere(work, input.case)) return refuse("kernel.no-part-in-this");
		const decided = decideOut(input, {
			now: tx.now,
			me,
			colleagues: await colleaguesOf(work),
			usual: (await store.findChoice(tx, me)).chosen,
			isOut: (await store.findOwnTimer(tx)) !== undefined,
		});
		if (!isOk(decided)) return decided;
		const id = work.newId();
		if (!(await store.insertTimer(tx, { id, case: input.case ?? null, place: input.place ?? null, ...decided.value })))
			return refuse("contact.already-out");
		await keepTime(work, id, decided.value.dueAt);
		renewToday(work);
		return done({ timer: id });
	}),
	handles(can.extend, async (work, { timer: id, minutes }) => {
		const timer = await store.holdTimer(work.tx, id);
		if (!timer || timer.member !== work.tx.actor.id) return refuse("contact.no-such-timer");
		if (timer.endedAt !== null) return refuse("contact.timer-over");
		const at = extended(timer, minutes, work.tx.now);
		await sayFine(work, timer);
		await store.moveTimer(work.tx, id, { dueAt: at, nextAt: at, turn: 0 });
		await keepTime(work, id, at);
		renewToday(work);
		return done({ timer: id });
	}),
	handles(can.amBack, async (work, { timer: id }) => {
		const timer = await store.holdTimer(work.tx, id);
		if (!timer || timer.member !== work.tx.actor.id) return refuse("contact.no-such-timer");
		// What waited on a device may come after a colleague already spoke them: that is fine.
		if (timer.endedAt !== null) return done({ timer: id, already: true });
		await sayFine(work, timer);
		await store.endTimer(work.tx, id, "back");
		renewToday(work);
		return done({ timer: id });
	}),
	handles(can.quietSign, async (work, input) => {
		const { tx } = work;
		// A sign is never refused: who has no part there any more gives it all the same, without where.
		const of = (await isElsewhere(work, input.case)) ? undefined : input.case;
		const own = await store.findOwnTimer(tx);
		const colleagues = await colleaguesOf(work);
		if (own) {
			await store.moveTimer(tx, own.id, { nextAt: tx.now, helpAt: tx.now, turn: 0 });
			await keepTime(work, own.id, tx.now);
			return done({ timer: own.id });
		}
		// Nobody chosen yet: then the whole team is.
		const usual = decideChosen((await store.findChoice(tx, tx.actor.id ?? "")).chosen, colleagues, tx.actor.id ?? "");
		const chosen = isOk(usual) ? usual.value : colleagues.map(({ id }) => id);
		const id = work.newId();
		await store.insertTimer(tx, { id, case: of ?? null, place: null, chosen, dueAt: tx.now, helpAt: tx.now });
		await keepTime(work, id, tx.now);
		return done({ timer: id });
	}),
];
const telling: readonly Handled[] = [
	handles(can.tellChosen, async (work, { timer: id }) => {
		const timer = await store.holdTimer(work.tx, id);
		const now = timer && tellingNow(timer, work.tx.now);
		if (!now) return done({ told: false });
		await store.insertTold(work.tx, id, now);
		await store.moveTimer(work.tx, id, { nextAt: now.nextAt, step: now.step, turn: now.turn });
		await sendJob(work.tx, tellJob, { timer: id, step: now.step }, { after: addMs(work.tx.now, AGAIN_AFTER_MS) });
		if (now.nextAt !== null) await keepTime(work, id, now.nextAt);
		renewToday(work);
		return done({ told: true, step: now.step });
	}),
	handles(can.noteSent, async (work, { timer, step, sent, gone }) => {
		const { tx } = work;
		const before = (await store.listSent(tx, timer, step)).length;
		await store.insertSent(tx, timer, step, sent);
		await store.deletePush(tx, gone);
		const open = await store.holdTimer(tx, timer);
		if (
			open &&
			goesOnNow(
				open,
				step,
				sent.map(({ outcome }) => outcome),
			)
		) {
			await store.moveTimer(tx, timer, { nextAt: tx.now });
			await keepTime(work, timer, tx.now);
		}
		const again = before === 0 ? 0 : Math.ceil(before / Math.max(1, sent.length));
		if (sent.some(({ outcome }) => outcome === "later" || outcome === "unsure") && again < MOST_AGAIN && open?.endedAt === null)
			await sendJob(tx, tellJob, { timer, step, again: again + 1 }, { after: addMs(tx.now, AGAIN_AFTER_MS) });
		return done({ kept: true });
	}),
	handles(can.answerTold, async (work, { timer: id, answer }) => {
		const { tx } = work;
		const timer = await store.holdTimer(tx, id);
		const mine = timer ? (await store.listTold(tx, id)).filter((one) => one.member === tx.actor.id && one.kind !== "fine") : [];
		if (!timer || mine.length === 0) return refuse("contact.no-such-timer");
		if (timer.case) tx.note({ case: timer.case });
		if (timer.endedAt !== null) return done({ timer: id, already: true });
		await store.answerTold(tx, id, answer);
		if (answer === "spoken") {
			await sayFine(work, timer);
			await store.endTimer(tx, id, "spoken");
		} else {
			const next = addMs(tx.now, ON_IT_MS);
			await store.moveTimer(tx, id, { nextAt: next, turn: timer.chosen.length });
			await keepTime(work, id, next);
		}
		renewToday(work);
		return done({ timer: id });
	}),
];
const settings: readonly Handled[] = [
	handles(can.chooseSafety, async (work, input) => {
		const me = work.tx.actor.id ?? "";
		const chosen = input.chosen.length === 0 ? ok([]) : decideChosen(input.chosen, await colleaguesOf(work), me);
		if (!isOk(chosen)) return chosen;
		if (input.textTo !== undefined && mobileIn(input.textTo) === undefined) return refuse("contact.no-mobile", {}, "textTo");
		await store.keepChoice(work.tx, { chosen: chosen.value, sign: input.sign ?? null, mail: input.mail ?? null, textTo: input.textTo ?? null });
		return done({ kept: true });
	}),
	handles(can.pushOn, async (work, input) => {
		if (!isPushService(input.endpoint)) return refuse("contact.push-elsewhere", {}, "endpoint");
		await store.insertPush(work.tx, { id: work.newId(), ...input });
		return done({ kept: true });
	}),
	handles(can.pushOff, async (work, { push }) => {
		await store.deletePush(work.tx, [push]);
		return done({ kept: true });
	}),
	handles(can.keepScript, async (work, input) => {
		const { roles, organisation } = work.tx.actor;
		if (organisation !== input.organisation && !mayAtAll(roles, "set-up-the-team")) return refuse("contact.script-of-others");
		if (!(await findOrganisation(work.tx, input.organisation))) return refuse("kernel.nothing-here");
		if (input.discussedOn !== undefined && input.discussedOn > work.today) return refuse("contact.fact-not-yet", {}, "discussedOn");
		await store.insertScript(work.tx, {
			organisation: input.organisation,
			words: input.words,
			discussedOn: input.discussedOn ?? null,
			discussedWith: input.discussedWith ?? null,
		});
		return done({ kept: true });
	}),
];
export const handled: readonly Handled[] = [...out, ...telling, ...settings];
