/** What the handlers about partners load: the matter with its signals, and as whom a partner's signals are kept. */
import type { CaseId, MemberId, OrganisationId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { CaseLine } from "#src/people/index.ts";
import { findCase } from "#src/people/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { SignallingState } from "../model.ts";
import { foldSignalling } from "../rules.ts";
import type { PartnersState } from "./model.ts";
import { foldPartners } from "./rules.ts";

/** As whom a partner's signals are kept: the organisation, so that a colleague reads on when somebody leaves; and the member, for what was sent before. */
export const sendersOf = ({ tx }: Pick<Work, "tx">): readonly string[] =>
	[tx.actor.organisation, tx.actor.id].filter((one): one is OrganisationId => one !== null);
export type Loaded = {
	readonly state: SignallingState;
	readonly line: CaseLine;
	readonly signals: SignallingState["signals"];
	readonly partners: PartnersState;
	readonly holder: MemberId;
	readonly responsible: MemberId | null;
};
/** A matter with its signals and what partners did around them. */
export const load = async (work: Work, about: CaseId): Promise<Result<Loaded>> => {
	const line = await findCase(work.tx, about);
	const entries = await work.journal.ofCase(work.tx, about);
	const state = foldSignalling(entries);
	const { signals } = state;
	const [first] = signals;
	if (!line || !first) return refuse("kernel.nothing-here");
	return ok({ state, line, signals, partners: foldPartners(entries), holder: line.responsible ?? first.holder, responsible: line.responsible });
};
/** The signal that is meant; the first when none was named. */
export const signalIn = ({ signals }: Loaded, wanted: string | undefined) =>
	wanted === undefined ? signals[0] : signals.find((one) => one.signal === wanted);
