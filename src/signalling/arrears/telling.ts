/** From a line of arrears to what is told: for whom, by whom, and what makes it the same line when it comes again. */
import { createHash } from "node:crypto";
import type { OrganisationId } from "#src/kernel/ids.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { Agreement, Teller } from "../arrival.rules.ts";
import type { Telling } from "../arrival.ts";
import { findAgreement } from "../holders.ts";
import { type ArrearsLine, lineKey } from "./rules.ts";

/** For whom somebody tells: their own organisation, or the one a worker names. A creditor never speaks for another (SIG-29). */
export const agreementFor = async (work: Work, named: OrganisationId | undefined): Promise<Agreement | undefined> => {
	const { actor } = work.tx;
	const organisation = actor.roles.includes("generalist") ? named : (actor.organisation ?? undefined);
	return organisation === undefined ? undefined : findAgreement(work.tx, organisation);
};
/** Who hears back: the organisation itself, so that a colleague reads on when somebody leaves, and its own system reads what its people read. */
export const tellerFor = (organisation: OrganisationId): Teller => ({ id: organisation, way: "here" });
export const keyOf = (work: Work, organisation: string, line: ArrearsLine): string =>
	work.digestOf(createHash("sha256").update(lineKey(organisation, line)).digest("hex")).toString("hex");
export const tellingOf = (agreement: Agreement, line: ArrearsLine, rowKey: string, teller: Teller | undefined, byFile: boolean): Telling => {
	const { whom, written, where, ...arrears } = line;
	return {
		told: {
			source: "creditor",
			channel: byFile ? "file" : "form",
			concern: "",
			shown: "yes",
			whom,
			where,
			...(line.since ? { firstNoticed: line.since } : {}),
			creditor: { organisation: agreement.organisation, name: agreement.name, ...arrears, rowKey },
		},
		written,
		...(teller ? { teller } : {}),
	};
};
