/** When sharing stops its receiver hears it: by mail where there is an address, else from whoever owes it. */
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { findCase } from "#src/people/server.ts";
import { sendJob } from "#src/platform/jobs/store.ts";
import { readMessageSettings } from "#src/platform/messages/index.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { PrivacyEntry, PrivacyState } from "../model.ts";
import type { Stopping } from "../rules.ts";
import { tellReceiverJob } from "./job.ts";

/** Who informs the receiver: the worker who acts, else who is first responsible, else who shared it. */
const holderOf = async (work: Work, about: CaseId, sharer: MemberId | undefined): Promise<MemberId> => {
	const me = (work.tx.actor.id ?? "") as MemberId;
	return work.tx.actor.kind === "member" ? me : ((await findCase(work.tx, about))?.responsible ?? sharer ?? me);
};
export const stoppingFor = async (work: Work, about: CaseId, sharer: MemberId | undefined): Promise<Stopping> => ({
	today: work.today,
	newId: work.newId,
	kind: work.tx.actor.kind,
	holder: await holderOf(work, about, sharer),
});

/** Whether a mail can go out of this house at all. */
export const mailGoes = (): boolean => readMessageSettings(process.env).mail !== undefined;

type Stopped = Extract<PrivacyEntry, { kind: "privacy.sharing-stopped" }>;
/** Hands in the mail for each thing that stops, where there is an address; in the same transaction, so that it goes if and only if it stopped. */
export const sendStops = async (work: Work, state: PrivacyState, entries: readonly NewEntry[]): Promise<void> => {
	if (!mailGoes()) return;
	for (const entry of entries) {
		if (entry.kind !== "privacy.sharing-stopped") continue;
		const { disclosure, tell } = entry.body as Stopped["body"];
		const mail = state.disclosures.find((one) => one.disclosure === disclosure)?.recipient.mail;
		if (mail !== undefined) await sendJob(work.tx, tellReceiverJob, { case: entry.case, disclosure, tell });
	}
};
