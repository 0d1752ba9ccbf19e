/** How arrivals come together: what is about one door is one matter, in whatever order it comes (SIG-18, SIG-30). Pure. */
import type { AddressId, AreaId, CaseId, MemberId, PersonId, TeamId, ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import type { AnswerWay, Received, ReporterKnown } from "./model.ts";
import { floorOf } from "./rules.ts";
import type { MaybeSame, Reason } from "./together/model.ts";
import { type Near, type NameMarks, SHARED_FROM } from "./together/nearness.ts";

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
	/** Digests of the name that was told. */
	readonly marks?: NameMarks;
	/** The question it brings along, when it turns out to be near another. */
	readonly question: ThingId;
	readonly answers: NonNullable<Received["answers"]>;
	/** The matter it begins when there is none yet. */
	readonly fresh: { readonly case: CaseId; readonly team: TeamId; readonly holder: MemberId };
};
/** A matter that is there already. */
export type Standing = { readonly case: CaseId; readonly team: TeamId; readonly holder: MemberId; readonly pickedUp: boolean };
/** One that stands at the very door: how the names sound that were told there, and whether somebody said that it is another household. */
export type AtDoor = Standing & { readonly sounds: readonly string[]; readonly split: boolean };
/** A matter at a door nearby, already weighed against one arrival. */
export type Nearby = { readonly matter: Standing; readonly near: Near };
export type Placed = {
	readonly arrival: Arrival;
	readonly matter: Standing;
	readonly joins: boolean;
	/** Asked of a human: is it the same household as this one? */
	readonly maybe?: { readonly with: CaseId; readonly reasons: readonly Reason[] };
};

type Doors = ReadonlyMap<string, readonly AtDoor[]>;
/** Doors behind which many live, by how many different names were told of them: now, or before. */
const sharedDoors = (arrivals: readonly Arrival[], atDoors: Doors): ReadonlySet<string> => {
	const names = new Map<string, Set<string>>();
	for (const [address, there] of atDoors) names.set(address, new Set(there.flatMap((one) => one.sounds)));
	for (const { address, marks } of arrivals)
		if (address !== undefined && marks) names.set(address, (names.get(address) ?? new Set()).add(marks.sound));
	return new Set([...names].filter(([, told]) => told.size >= SHARED_FROM).map(([address]) => address));
};
const best = (near: readonly Nearby[]): Nearby | undefined =>
	near.find((one) => one.near.band === "sure") ?? near.find((one) => one.near.band === "ask");

/**
 * Gives every arrival its matter: the one at that door, also when it began a moment ago in the same file. Behind a shared door a name is needed; where somebody said that
 * two live there, a name decides or a human is asked. Of what stands nearby the sure is joined and the likely asked (SIG-18). `nearby` is asked only for what would begin anew.
 */
export const bringTogether = (
	arrivals: readonly Arrival[],
	atDoors: Doors,
	nearby: (arrival: Arrival, begun: readonly Placed[]) => readonly Nearby[] = () => [],
): readonly Placed[] => {
	const doors = new Map([...atDoors].map(([address, there]) => [address, [...there]]));
	const shared = sharedDoors(arrivals, atDoors);
	const placed: Placed[] = [];
	for (const arrival of arrivals) {
		const { address, marks } = arrival;
		const there = address === undefined ? [] : (doors.get(address) ?? []);
		const crowd = address !== undefined && shared.has(address);
		const split = !crowd && there.some((one) => one.split);
		const named = marks && there.find((one) => one.sounds.includes(marks.sound));
		const joined = crowd ? named : split ? named : there[0];
		if (joined) {
			placed.push({ arrival, matter: joined, joins: true });
			continue;
		}
		const near = there.length > 0 || address === undefined || crowd ? undefined : best(nearby(arrival, placed));
		if (near?.near.band === "sure") {
			placed.push({ arrival, matter: near.matter, joins: true });
			continue;
		}
		const matter: Standing = { ...arrival.fresh, pickedUp: false };
		if (address !== undefined) doors.set(address, [...there, { ...matter, sounds: marks ? [marks.sound] : [], split: false }]);
		const first = split ? there[0] : undefined;
		const maybe = near
			? { with: near.matter.case, reasons: near.near.reasons }
			: first
				? { with: first.case, reasons: ["same-door" as const] }
				: undefined;
		placed.push({ arrival, matter, joins: false, ...(maybe ? { maybe } : {}) });
	}
	return placed;
};

/** The entries of an arrival: what was told for the team, who told it only for whom may know (PRIN-18, SIG-37: nothing in it was checked). */
export const entriesOfArrival = ({ arrival, matter, maybe }: Placed, me: string | null): readonly NewEntry[] => {
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
		...(arrival.marks ? { marks: arrival.marks } : {}),
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
	const question: MaybeSame | undefined = maybe && { question: arrival.question, with: maybe.with, reasons: maybe.reasons, holder: matter.holder };
	const asks: readonly NewEntry[] = question
		? [
				{
					kind: "signalling.maybe-same",
					stream: { kind: "together", id: arrival.question },
					case: matter.case,
					audience: { reach: "team" },
					body: question,
				},
			]
		: [];
	if (!teller || told.creditor) return [entry, ...asks];
	const known: ReporterKnown = {
		signal,
		reporter: teller.id,
		way: teller.way,
		shown: told.shown,
		...(teller.name ? { name: teller.name } : {}),
		...(teller.reachable ? { reachable: teller.reachable } : {}),
		...(teller.relation ? { relation: teller.relation } : {}),
	};
	const named = [...new Set([teller.id, matter.holder, ...(me ? [me] : [])])];
	return [entry, { kind: "signalling.reporter-known", stream, case: matter.case, audience: { reach: "responsible", named }, body: known }, ...asks];
};

export { type Agreement, decideArrears } from "./partners/thresholds.ts";
