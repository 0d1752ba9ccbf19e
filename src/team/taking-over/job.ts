/** Tells a colleague outside the program that something was done with their sign-in: at most once, where they were reached before it was done. Nobody's name goes along. */
import { z } from "zod";
import { MemberId, ThingId } from "#src/kernel/ids.ts";
import { job } from "#src/platform/jobs/job.ts";
import { sendJob } from "#src/platform/jobs/store.ts";
import { readMessageSettings, sendMail, sendText } from "#src/platform/messages/index.ts";
import { beginAttempt, endAttempt } from "#src/platform/messages/store.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { findMember } from "../store.ts";
import { composeTaking, type Taking, takings, wayTo } from "./rules.ts";

const RETRIES = 8;
/** `to`: as it was before; whoever changes where somebody is reached does not so keep it from them. */
const Data = z.object({ message: ThingId, member: MemberId, what: z.enum(takings), by: z.enum(["mail", "text"]), to: z.string().max(254) });
type Data = z.infer<typeof Data>;

export const tellTakingJob = job<Data>({
	name: "team.tell-taking-over",
	data: Data,
	retries: RETRIES,
	run: async ({ house, actor }, { message, member, what, by, to }) => {
		const { mail, text } = readMessageSettings(process.env);
		const reason = { event: "write", what: "team.tell-taking-over" } as const;
		const language = await house.door(actor, reason, async (tx) => (await findMember(tx, member))?.language ?? "nl");
		const words = composeTaking(what, language);
		const outgoing = { id: message, to, ...words };
		// Written down before anything goes: whatever happens next, nobody sends it a second time.
		if ((await house.door(actor, reason, (tx) => beginAttempt(tx, message))) === "unsure") return;
		const outcome = by === "mail" ? mail && (await sendMail(mail, outgoing)) : text && (await sendText(text, outgoing));
		if (outcome?.kind !== "later") return;
		await house.door(actor, reason, (tx) => endAttempt(tx, message));
		throw new Error(`a message could not be sent now: ${outcome.why}`);
	},
});
/** Hands it in, in the transaction of what was done; nothing where no message can go out, or nobody is reached outside the program. */
export const tellTaking = async (work: Pick<Work, "tx" | "newId">, member: string, what: Taking, was: Parameters<typeof wayTo>[0]): Promise<void> => {
	const way = wayTo(was);
	const settings = readMessageSettings(process.env);
	if (way === undefined || settings[way.by] === undefined) return;
	await sendJob(work.tx, tellTakingJob, { message: work.newId() as ThingId, member: member as MemberId, what, ...way });
};
