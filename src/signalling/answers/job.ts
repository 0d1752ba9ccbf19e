/**
 * Brings one message out of the house. At most once: an attempt is written down before it is made; one that was begun and of which nobody knows how it ended is not
 * made again, but told to whoever owes the answer ('ring, or print the letter'). The job holds a number and nothing else.
 */
import { z } from "zod";
import { type Actor, systemActor } from "#src/kernel/actor.ts";
import { ThingId } from "#src/kernel/ids.ts";
import type { TenantId } from "#src/kernel/ids.ts";
import { type AnyJob, job, type JobWork } from "#src/platform/jobs/job.ts";
import { idFrom } from "#src/platform/jobs/id-from.ts";
import { mailIn, type MessageSettings, mobileIn, type Outcome, readMessageSettings, sendMail, sendText } from "#src/platform/messages/index.ts";
import { run } from "#src/platform/operations/runner.ts";
import { findMember, listTeams } from "#src/team/server.ts";
import { listHolders } from "../holders.ts";
import { foldSignalling } from "../rules.ts";
import { type Composed, composeMail, composeReceived, composeText } from "./compose.ts";
import type { MessageRow, NotArrived } from "./model.ts";
import { noteDelivery } from "./operations.ts";
import { USUAL_DAYS } from "./rules.ts";
import { beginAttempt, endAttempt, findMessage } from "./store.ts";

const RETRIES = 8;
const Data = z.object({ message: ThingId });

/** The house itself, with no more eyes than the one who is to get the message: it reads what names them, and cannot read anything else. */
const forReporter = (tenant: TenantId, reporter: string): Actor => ({ ...systemActor(tenant), id: reporter });

type Ready = { readonly to: string; readonly words: Composed };
/** The address and the words, as far as who gets it may read them. */
const prepare = async ({ house, actor }: JobWork, row: MessageRow, { origin }: MessageSettings): Promise<Ready | undefined> => {
	const [signal] = await house.door(
		forReporter(actor.tenant, row.reporter),
		{ event: "look", what: "signalling.deliver", case: row.case },
		async (tx) => foldSignalling(await house.journal.ofStream(tx, "signal", row.signal)).signals,
	);
	const to = row.how === "mail" ? mailIn(signal?.who?.reachable) : mobileIn(signal?.who?.reachable);
	if (!signal || to === undefined || row.how === "letter") return undefined;
	const by = await house.door(actor, { event: "look", what: "signalling.deliver" }, async (tx) => {
		const member = row.givenBy === null ? (await listHolders(tx, [signal.team]))[0]?.card : await findMember(tx, row.givenBy);
		const team = (await listTeams(tx)).find((one) => one.id === signal.team);
		return {
			name: row.givenBy === null ? null : (member?.name ?? null),
			phone: member?.phone ?? team?.phone ?? null,
			team: team?.name ?? null,
			origin,
		};
	});
	// The language of the form it came by.
	const spoken = signal.language ?? "nl";
	if (row.moment === "received") return { to, words: composeReceived(signal.within ?? USUAL_DAYS, by, row.how, spoken) };
	const said = signal.given.find((one) => one.message === row.id);
	return said && { to, words: (row.how === "mail" ? composeMail : composeText)(said, by, spoken) };
};
const send = async (row: MessageRow, { to, words }: Ready, { mail, text }: MessageSettings): Promise<Outcome | undefined> => {
	const message = { id: row.id, to, ...words };
	if (row.how === "mail" && mail) return sendMail(mail, message);
	if (row.how === "text" && text) return sendText(text, message);
	return undefined;
};

const tell = async ({ house, actor, id }: JobWork, message: string, outcome: "sent" | "not-arrived", why?: NotArrived): Promise<void> => {
	const ran = await run(house, actor, noteDelivery.name, idFrom(`${id}/${outcome}/${why ?? ""}`), { message, outcome, ...(why ? { why } : {}) });
	if (ran.kind !== "ok") throw new Error(`what became of a message was not written down: ${JSON.stringify(ran)}`);
};

const deliver = async (work: JobWork, { message }: z.infer<typeof Data>): Promise<void> => {
	const { house, actor } = work;
	const settings = readMessageSettings(process.env);
	const within = house.door;
	const row = await within(actor, { event: "look", what: "signalling.deliver" }, (tx) => findMessage(tx, message));
	if (!row || row.state !== "waiting") return;
	const ready = await prepare(work, row, settings);
	if (!ready) return tell(work, message, "not-arrived", "no-address");
	// Written down and committed before anything goes: whatever happens next, nobody sends it a second time.
	if ((await within(actor, { event: "write", what: "signalling.deliver" }, (tx) => beginAttempt(tx, message))) === "unsure")
		return tell(work, message, "not-arrived", "unsure");
	const outcome = await send(row, ready, settings);
	if (outcome?.kind === "sent") return tell(work, message, "sent");
	if (outcome?.kind === "unsure") return tell(work, message, "not-arrived", "unsure");
	await within(actor, { event: "write", what: "signalling.deliver" }, (tx) => endAttempt(tx, message));
	if (outcome?.kind === "later") throw new Error(`a message could not be sent now: ${outcome.why}`);
	return tell(work, message, "not-arrived", outcome ? "refused" : "no-settings");
};

export const deliverJob = job({
	name: "signalling.deliver",
	data: Data,
	retries: RETRIES,
	run: deliver,
	gaveUp: (work, { message }) => tell(work, message, "not-arrived", "gave-up"),
});
export const answerJobs: readonly AnyJob[] = [deliverJob as unknown as AnyJob];
