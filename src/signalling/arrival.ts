/** A signal arrives: at its door, in its matter, with a named holder (SIG-18, PRIN-18). One road for a neighbour and for a file of ten thousand lines. */
import type { AreaId, CaseId, MemberId, TeamId, ThingId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { isOneDoor, readAddress, sameAddress, sameDoor, type WrittenAddress } from "#src/people/index.ts";
import { findArea } from "#src/neighbourhood/server.ts";
import { remembered } from "#src/platform/database/with-actor.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { type Arrival, type AtDoor, bringTogether, type Placed, type Teller, type ToldSignal } from "./arrival.rules.ts";
import { knownAt, mattersAt, mattersNear, personsOfTeams, waitAtAllDoors, waitAtDoor } from "./arrival-store.ts";
import { addressesOf, type Door } from "#src/people/server.ts";
import { neighboursOf } from "./together/nearby.ts";
import { markTexts } from "./together/nearness.ts";
import { type Holder, holderItself, holdersSomewhere, listHolders } from "./holders.ts";

export type Telling = { readonly told: ToldSignal; readonly teller?: Teller; readonly written?: WrittenAddress };
type Around = {
	readonly area?: AreaId | undefined;
	/** Whoever asks holds these very doors already: then the others need not wait. */
	readonly held?: boolean;
	/** Who can hold it, when whoever asks knows that already: a file asks it once in a while and not of every part. */
	readonly holders?: readonly Holder[];
	/** Whoever writes it down sees which matter it became. Then it becomes one of their own team, and what another team knows of that door tells them nothing. */
	readonly shown?: boolean;
};

/** The door that is meant, when what was typed is a front door; 'rond het plein' is no door. */
export const doorIn = (where: string | undefined): WrittenAddress | undefined => {
	const written = where === undefined ? undefined : readAddress(where);
	return written && isOneDoor(written) ? written : undefined;
};

const MARK_BYTES = 12;
/** What a name is recognised by: made with the secret of the house, short, and not to be read back. */
const markOf = (work: Work, kind: "whole" | "sound", text: string): string =>
	work.digestOf(`name/${kind}/${text}`).subarray(0, MARK_BYTES).toString("hex");

/** Places many tellings: addresses found, matters found or begun, holders named. Whoever asks appends the entries. */
export const place = async (work: Work, tellings: readonly Telling[], around: Around = {}): Promise<Result<readonly Placed[]>> => {
	const { tx } = work;
	const { actor } = tx;
	// Always in this order: the queue, the door, then the rows; so that nobody waits for each other.
	// They are sent one behind the other without waiting in between: the database does them in this order.
	const queue = around.held
		? undefined
		: tellings.length === 1
			? waitAtDoor(tx, tellings[0]?.written && sameDoor(tellings[0].written))
			: waitAtAllDoors(tx);
	const written = tellings.flatMap((one) => (one.written ? [one.written] : []));
	const { area: named } = around;
	const placing = async (): Promise<readonly [Awaited<ReturnType<typeof findArea>>, ReadonlyMap<string, Door>]> => {
		const meant = named === undefined ? undefined : await findArea(tx, { id: named });
		return [meant, await addressesOf(tx, written, work.newId, meant?.id)];
	};
	const [, [meant, doors]] = await Promise.all([queue, placing()]);
	const doorOf = (one: Telling) => (one.written ? doors.get(sameAddress(one.written)) : undefined);
	// Of the neighbourhood the door is in; one that is named counts where the door says nothing.
	const [only] = tellings.length === 1 ? tellings : [];
	const inside = only && doorOf(only)?.area;
	const [area, myself] = await Promise.all([inside ? findArea(tx, { id: inside }) : meant, only ? holderItself(tx) : []]);
	const own = around.holders
		? around.holders
		: myself.length > 0
			? myself
			: actor.kind === "member" && actor.teams.length > 0
				? await listHolders(tx, actor.teams)
				: [];
	const there = own.length === 0 && area ? await listHolders(tx, [area.team]) : [];
	const holders = own.length > 0 ? own : there.length > 0 ? there : await holdersSomewhere(tx);
	const me = actor.roles.includes("generalist") ? holders.find((one) => one.id === actor.id) : undefined;
	const first = me ?? holders.find((one) => one.id === area?.worker) ?? holders[0];
	if (!first) return refuse("signalling.nobody-here-yet");
	// One team per arrival of this moment: that of the first holder, so that nobody's worry hangs between two.
	const team = holders.filter((one) => one.team === first.team);
	const others = tellings.length > 1 ? team : [first];

	const addresses = [...new Set([...doors.values()].map((door) => door.address as string))];
	const whose = tellings.flatMap((one) => {
		const door = doorOf(one);
		return door && one.told.whom ? [{ address: door.address as string, name: one.told.whom }] : [];
	});
	const [kept, living] = await Promise.all([mattersAt(tx, addresses, first.id), knownAt(tx, whose)]);
	const everywhere = withBegun(addresses, kept, begunIn(tx));
	const { mine: standing, theirs } = around.shown ? partedByTeam(everywhere, actor.teams) : { mine: everywhere, theirs: undefined };
	// Who lives at a door of another team is theirs to know.
	const ours = theirs && living.size > 0 ? await personsOfTeams(tx, [...living.values()], actor.teams) : undefined;
	const known = theirs ? new Map([...living].filter(([, person]) => ours?.has(person) ?? false)) : living;
	// Only where nothing stands at the door itself is it asked what stands nearby.
	const alone = addresses.filter((address) => !standing.has(address));
	const near = await mattersNear(tx, alone, first.team, first.id);
	const arrivals = tellings.map((one, at): Arrival => {
		const door = doorOf(one);
		const person = door && one.told.whom ? known.get(`${door.address}/${one.told.whom}`) : undefined;
		// Where a door lies tells that it was known, unless it lies where one works oneself.
		const placedIn = door?.area ?? area?.id;
		const inArea = around.shown && area && placedIn === area.id && !actor.teams.includes(area.team) ? around.area : placedIn;
		const holder = me ?? others[at % others.length] ?? first;
		const named = markTexts(one.told.whom);
		return {
			signal: work.newId() as ThingId,
			told: one.told,
			answers: { receipt: work.newId() as ThingId, "pick-up": work.newId() as ThingId, end: work.newId() as ThingId },
			fresh: { case: work.newId() as CaseId, team: first.team as TeamId, holder: holder.id as MemberId },
			...(one.teller ? { teller: one.teller } : {}),
			...(door ? { address: door.address } : {}),
			...(person ? { person } : {}),
			...(inArea ? { area: inArea } : {}),
			...(named ? { marks: { whole: markOf(work, "whole", named.whole), sound: markOf(work, "sound", named.sound) } } : {}),
			question: work.newId() as ThingId,
		};
	});
	const writtenOf = new Map(tellings.flatMap((one) => (one.written ? [[doorOf(one)?.address as string, one.written] as const] : [])));
	const placed = bringTogether(arrivals, standing, neighboursOf(near, writtenOf));
	keepBegun(begunIn(tx), placed);
	return ok([...placed, ...copiesFor(placed, theirs, work)]);
};
type AtDoors = Awaited<ReturnType<typeof mattersAt>>;
/** What began at a door while this is done: its entries are written only at the end, so the rows do not tell it yet. */
const begunIn = (tx: Work["tx"]): Map<string, readonly AtDoor[]> => remembered(tx, begunIn, () => new Map<string, readonly AtDoor[]>());
const keepBegun = (begun: Map<string, readonly AtDoor[]>, placed: readonly Placed[]): void => {
	for (const { arrival, matter, joins } of placed)
		if (!joins && arrival.address !== undefined)
			begun.set(arrival.address, [
				...(begun.get(arrival.address) ?? []),
				{ ...matter, sounds: arrival.marks ? [arrival.marks.sound] : [], split: false },
			]);
};
const withBegun = (addresses: readonly string[], kept: AtDoors, begun: ReadonlyMap<string, readonly AtDoor[]>): AtDoors =>
	new Map(
		addresses.flatMap((address) => {
			const there = kept.get(address) ?? [];
			const all = [...there, ...(begun.get(address) ?? []).filter((one) => !there.some((same) => same.case === one.case))];
			return all.length === 0 ? [] : [[address, all] as const];
		}),
	);
/** What stands at these doors with the own teams, and what stood there with others before. */
const partedByTeam = (everywhere: AtDoors, teams: readonly string[]): { readonly mine: AtDoors; readonly theirs: AtDoors } => {
	const isMine = (one: AtDoor): boolean => teams.includes(one.team);
	const only = (parts: (there: readonly AtDoor[]) => readonly AtDoor[]): AtDoors =>
		new Map([...everywhere].map(([address, there]) => [address, parts(there)] as const).filter(([, there]) => there.length > 0));
	return {
		mine: only((there) => there.filter(isMine)),
		// Numbers go up with time. Whoever began there later hears nothing of who was there before: it goes one way only.
		theirs: only((there) => {
			const [first] = there
				.filter(isMine)
				.map((one) => String(one.case))
				.sort();
			return there.filter((one) => !isMine(one) && (first === undefined || String(one.case) < first));
		}),
	};
};
/** The team that knows the door reads it too, in its own matter: what was written, and by whom; who told it stays with whoever heard it. */
const copiesFor = (placed: readonly Placed[], theirs: AtDoors | undefined, work: Work): readonly Placed[] =>
	theirs === undefined
		? []
		: placed.flatMap(({ arrival }): readonly Placed[] => {
				const [there] = arrival.address === undefined ? [] : (theirs.get(arrival.address) ?? []);
				if (there === undefined) return [];
				const { teller: _heardElsewhere, person: _ours, ...copy } = arrival;
				return [{ arrival: { ...copy, signal: work.newId() as ThingId }, matter: there, joins: true }];
			});
