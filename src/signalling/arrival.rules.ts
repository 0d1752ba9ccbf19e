/** How arrivals come together: what is about one door is one matter, in whatever order it comes (SIG-18, SIG-30). Pure. */
import type { AddressId, AreaId, CaseId, MemberId, PersonId, TeamId, ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import type { AnswerWay, Received, ReporterKnown } from "./model.ts";
import { floorOf } from "./rules.ts";

/** What is told, before it is known which matter it belongs to. */
export type ToldSignal = Pick<Received, "source" | "channel" | "concern" | "shown"> &
	Partial<Pick<Received, "language" | "nuisance" | "where" | "whom" | "firstNoticed" | "tried" | "goesOn" | "partner" | "legalRoute" | "creditor">>;
export type Teller = {
	readonly id: string;
	readonly way: AnswerWay;
	readonly name?: string;
	readonly reachable?: string;
	readonly relation?: string;
};
export type Arrival = {
	readonly signal: ThingId;
	readonly told: ToldSignal;
	readonly teller?: Teller;
	/** The front door it is about; streets and squares are no door. */
	readonly address?: AddressId;
	readonly person?: PersonId;
	readonly area?: AreaId;
	readonly answers: NonNullable<Received["answers"]>;
	/** The matter it begins when there is none yet. */
	readonly fresh: { readonly case: CaseId; readonly team: TeamId; readonly holder: MemberId };
};
/** A matter that is there already. */
export type Standing = { readonly case: CaseId; readonly team: TeamId; readonly holder: MemberId; readonly pickedUp: boolean };
export type Placed = { readonly arrival: Arrival; readonly matter: Standing; readonly joins: boolean };

/** Gives every arrival its matter: the one at that door, also when it began a moment ago in the same file. */
export const bringTogether = (arrivals: readonly Arrival[], atDoors: ReadonlyMap<string, Standing>): readonly Placed[] => {
	const doors = new Map(atDoors);
	return arrivals.map((arrival) => {
		const there = arrival.address === undefined ? undefined : doors.get(arrival.address);
		if (there) return { arrival, matter: there, joins: true };
		const matter: Standing = { ...arrival.fresh, pickedUp: false };
		if (arrival.address !== undefined) doors.set(arrival.address, matter);
		return { arrival, matter, joins: false };
	});
};

/** The entries of an arrival: what was told for the team, who told it only for whom may know (PRIN-18, SIG-37: nothing in it was checked). */
export const entriesOfArrival = ({ arrival, matter }: Placed, me: string | null): readonly NewEntry[] => {
	const { told, teller, signal, address, person, area } = arrival;
	const reporter = teller?.id;
	const received: Received = {
		signal,
		...told,
		floor: floorOf(told.source, told.channel),
		team: matter.team,
		holder: matter.holder,
		pickedUp: matter.pickedUp,
		...(address ? { address } : {}),
		...(person ? { person } : {}),
		...(area ? { area } : {}),
		...(reporter ? { reporter } : {}),
		...(teller && teller.way !== "none" ? { answers: arrival.answers } : {}),
	};
	const stream = { kind: "signal", id: signal };
	const entry: NewEntry = {
		kind: "signalling.received",
		stream,
		case: matter.case,
		audience: { reach: "team", named: reporter ? [reporter] : [] },
		body: received,
	};
	if (!teller || told.creditor) return [entry];
	const known: ReporterKnown = {
		signal,
		reporter: teller.id,
		way: teller.way,
		shown: told.shown,
		...(teller.name ? { name: teller.name } : {}),
		...(teller.reachable ? { reachable: teller.reachable } : {}),
		...(teller.relation ? { relation: teller.relation } : {}),
	};
	const named = [...new Set([teller.id, matter.holder, ...(me && me !== teller.id ? [me] : [])])];
	return [entry, { kind: "signalling.reporter-known", stream, case: matter.case, audience: { reach: "responsible", named }, body: known }];
};

export { type Agreement, decideArrears } from "./partners/thresholds.ts";
