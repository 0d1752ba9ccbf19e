/**
 * Brings the word 'this stops' to a receiver. At most once: an attempt is written down before it is made; one that was begun and of which nobody knows how it ended is
 * not made again, but told to whoever owes the word ('ring, or print the letter'). The job holds ids and nothing else.
 */
import { z } from "zod";
import { type Actor, systemActor } from "#src/kernel/actor.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { dayOf } from "#src/kernel/time.ts";
import { findCase, listOpenThings } from "#src/people/server.ts";
import { idFrom } from "#src/platform/jobs/id-from.ts";
import { job, type JobWork } from "#src/platform/jobs/job.ts";
import { beginAttempt, endAttempt } from "#src/platform/messages/store.ts";
import { readMessageSettings, sendMail } from "#src/platform/messages/index.ts";
import { run } from "#src/platform/operations/runner.ts";
import { wholeDay } from "#src/platform/texts/dates.ts";
import { findMember, listTeams } from "#src/team/server.ts";
import { privacyIn } from "../fold.ts";
import type { NotReached } from "../model.ts";
import { composeStop } from "./compose.ts";
import { noteReached } from "./operations.ts";

const RETRIES = 8;
const Data = z.object({ case: CaseId, disclosure: ThingId, tell: ThingId });
type Data = z.infer<typeof Data>;

/** The house itself with the eyes of the one who owes the word: it reads what that one may read, and nothing else. */
const forHolder = (actor: Actor, holder: string): Actor => ({ ...systemActor(actor.tenant), id: holder });
type Ready = { readonly to: string; readonly subject: string; readonly text: string };
const prepare = async ({ house, actor }: JobWork, { case: about, disclosure, tell }: Data): Promise<Ready | "not-needed" | undefined> => {
	const holder = await house.door(actor, { event: "look", what: "privacy.tell-receiver", case: about }, async (tx) => {
		const thing = (await listOpenThings(tx, { case: about })).find((one) => one.id === tell);
		return thing && { id: thing.holder };
	});
	if (!holder) return "not-needed";
	if (holder.id === null) return undefined;
	const eyes = forHolder(actor, holder.id);
	return house.door(eyes, { event: "look", what: "privacy.tell-receiver", case: about }, async (tx) => {
		const one = privacyIn(await house.journal.ofCase(tx, about)).disclosures.find((each) => each.disclosure === disclosure);
		const to = one?.recipient.mail;
		if (!one || to === undefined) return undefined;
		const member = await findMember(tx, holder.id ?? "");
		const line = await findCase(tx, about);
		const team = (await listTeams(tx)).find((each) => each.id === line?.team);
		const signed = { name: member?.name ?? "", phone: member?.phone ?? team?.phone ?? null, team: team?.name ?? "" };
		return { to, ...composeStop(wholeDay(dayOf(one.at), "nl"), signed) };
	});
};
const note = async (
	{ house, actor, id }: JobWork,
	{ case: about, disclosure, tell }: Data,
	outcome: "sent" | "not-reached",
	why?: NotReached,
): Promise<void> => {
	const input = { case: about, disclosure, tell, outcome, ...(why ? { why } : {}) };
	const ran = await run(house, actor, noteReached.name, idFrom(`${id}/${outcome}/${why ?? ""}`), input);
	if (ran.kind !== "ok") throw new Error(`what became of a message was not written down: ${JSON.stringify(ran)}`);
};
const deliver = async (work: JobWork, data: Data): Promise<void> => {
	const { house, actor } = work;
	const ready = await prepare(work, data);
	if (ready === "not-needed") return;
	if (!ready) return note(work, data, "not-reached", "no-address");
	const { mail } = readMessageSettings(process.env);
	if (!mail) return note(work, data, "not-reached", "no-settings");
	const reason = { event: "write", what: "privacy.tell-receiver", case: data.case } as const;
	// Written down and committed before anything goes: whatever happens next, nobody sends it a second time.
	if ((await house.door(actor, reason, (tx) => beginAttempt(tx, data.tell))) === "unsure") return note(work, data, "not-reached", "unsure");
	const outcome = await sendMail(mail, { id: data.tell, ...ready });
	if (outcome.kind === "sent") return note(work, data, "sent");
	if (outcome.kind === "unsure") return note(work, data, "not-reached", "unsure");
	await house.door(actor, reason, (tx) => endAttempt(tx, data.tell));
	if (outcome.kind === "later") throw new Error(`a message could not be sent now: ${outcome.why}`);
	return note(work, data, "not-reached", "refused");
};
export const tellReceiverJob = job({
	name: "privacy.tell-receiver",
	data: Data,
	retries: RETRIES,
	run: deliver,
	gaveUp: (work, data) => note(work, data, "not-reached", "gave-up"),
});
