/** What a partner reads: what it told itself, what it was answered, what it is asked. Never another's signal, never a matter. */
import type { ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { Partnership } from "#src/team/index.ts";
import { findOrganisation, findPartnership, membersById } from "#src/team/server.ts";
import type { Received, SignalState } from "../model.ts";
import { foldSignalling } from "../rules.ts";
import { texts } from "../texts/index.ts";
import { heardBack, wayBackOf } from "./heard-back.ts";
import { sendersOf } from "./matter-state.ts";
import type { HandOver } from "./model.ts";
import { chainOf, foldPartners, responsibleIn } from "./rules.ts";
import { listAskedOfMe, listOwnSignals, listSenderAsks, type OwnSignal } from "./store.ts";
import { type BackRow, backRow } from "./way-back.ts";

/** Who this partner is and what was agreed with it. */
export type PartnerSelf = { readonly name: string; readonly agreement: Partnership | null };
export const loadSelf = async ({ tx }: Pick<Work, "tx">): Promise<PartnerSelf> => {
	const { organisation } = tx.actor;
	if (organisation === null) return { name: "", agreement: null };
	return { name: (await findOrganisation(tx, organisation))?.name ?? "", agreement: (await findPartnership(tx, organisation)) ?? null };
};
/** The entries of each of these signals this actor may read. */
const entriesFor = async (
	{ tx, journal }: Work,
	rows: readonly OwnSignal[],
	kinds: readonly string[],
): Promise<ReadonlyMap<string, readonly AnyEntry[]>> => {
	const perCase = await journal.ofCases(tx, [...new Set(rows.map((row) => row.case as string))], kinds);
	return new Map(rows.map((row) => [row.id, (perCase.get(row.case) ?? []).filter((entry) => entry.stream.id === row.id)]));
};

/** What this sender reads of what they were answered. */
export const heardOf = (signal: SignalState, row: OwnSignal, now: Instant) =>
	heardBack(signal, row, { now, pickedUp: texts("nl").toCreditor.pickedUp });

export const MOST_SHOWN = 50;
const MOST_IN_FILE = 10_000;
/** What became of this partner's signals, newest first (SIG-30). */
export const loadWayBack = async (work: Work, whole: boolean): Promise<readonly BackRow[]> => {
	const rows = await listOwnSignals(work.tx, sendersOf(work), whole ? MOST_IN_FILE : MOST_SHOWN);
	const entries = await entriesFor(work, rows, ["signalling.received"]);
	const shared = (await loadSelf(work)).agreement?.shared ?? [];
	return rows.flatMap((row) => {
		const received = entries.get(row.id)?.[0];
		return received ? [backRow({ ...(received.body as Received), at: received.at }, wayBackOf(row, work.tx.now), shared)] : [];
	});
};

export type OwnOne = {
	readonly id: ThingId;
	readonly signal: Pick<SignalState, "concern" | "creditor" | "whom" | "where" | "at"> & {
		readonly given: readonly {
			readonly whatWeDo: string;
			readonly whatWeAsk?: string | undefined;
			readonly at: Instant;
			readonly by: string | null;
		}[];
	};
	readonly state: ReturnType<typeof wayBackOf>["state"];
	readonly contact: boolean;
	readonly chain: readonly HandOver[];
	readonly responsible: string | null;
};
export type AskedOne = { readonly handOver: HandOver };
export type SenderOne = { readonly ask: ThingId; readonly about: Pick<SignalState, "concern" | "creditor" | "whom" | "at"> };
export type PartnerHome = PartnerSelf & {
	readonly own: readonly OwnOne[];
	readonly takeOvers: readonly AskedOne[];
	readonly senders: readonly SenderOne[];
	/** Names of colleagues this partner may know. */
	readonly names: Readonly<Record<string, string>>;
};
const kinds = [
	"signalling.received",
	"signalling.answered",
	"signalling.picked-up",
	"signalling.hand-over-asked",
	"signalling.hand-over-answered",
	"signalling.sender-asked",
	"signalling.sender-said",
];
/** Whether this partner may know who works with a household: it was agreed, or nothing on arrears was and it is an answer from person to person. */
const mayKnowNames = (agreement: Partnership | null): boolean =>
	agreement === null || agreement.thresholds.length === 0 || agreement.shared.includes("worker-name");

/** The start page of a partner. */
export const loadHome = async (work: Work): Promise<PartnerHome> => {
	const self = await loadSelf(work);
	const rows = await listOwnSignals(work.tx, sendersOf(work), 30);
	const entries = await entriesFor(work, rows, kinds);
	const shared = self.agreement?.shared ?? [];
	const known = mayKnowNames(self.agreement);
	const ids = new Set<string | null>();
	const nameOf = (id: string | null): string | null => {
		if (known) ids.add(id);
		return known ? id : null;
	};
	const own = rows.flatMap((row): OwnOne[] => {
		const mine = entries.get(row.id) ?? [];
		const [signal] = foldSignalling(mine).signals;
		if (!signal) return [];
		const chain = chainOf(foldPartners(mine), row.id);
		const side = responsibleIn(chain);
		if (side?.member) nameOf(side.member);
		const stands = wayBackOf(row, work.tx.now);
		return [
			{
				id: row.id,
				signal: {
					concern: signal.concern,
					...(signal.creditor ? { creditor: signal.creditor } : {}),
					...(signal.whom ? { whom: signal.whom } : {}),
					...(signal.where ? { where: signal.where } : {}),
					at: signal.at,
					given: heardOf(signal, row, work.tx.now).map(({ whatWeDo, whatWeAsk, at, by }) => ({ whatWeDo, whatWeAsk, at, by: nameOf(by) })),
				},
				state: stands.state,
				contact: stands.contact && shared.includes("contact-made"),
				chain,
				responsible: side ? [side.person, side.name].filter(Boolean).join(", ") : null,
			},
		];
	});
	const takeOvers: AskedOne[] = [];
	for (const row of await listAskedOfMe(work.tx)) {
		const found = foldPartners(await work.journal.ofStream(work.tx, "signal", row.signal)).handOvers.find((one) => one.handOver === row.id);
		if (found) takeOvers.push({ handOver: found });
	}
	const senders: SenderOne[] = [];
	for (const row of await listSenderAsks(work.tx, sendersOf(work))) {
		const [signal] = foldSignalling(await work.journal.ofStream(work.tx, "signal", row.signal)).signals;
		if (signal)
			senders.push({
				ask: row.id,
				about: {
					concern: signal.concern,
					at: signal.at,
					...(signal.whom ? { whom: signal.whom } : {}),
					...(signal.creditor ? { creditor: signal.creditor } : {}),
				},
			});
	}
	const members = await membersById(work.tx, [...ids]);
	return { ...self, own, takeOvers, senders, names: Object.fromEntries([...members].map(([id, one]) => [id, one.name])) };
};
