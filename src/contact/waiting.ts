/** What Today needs of contact: who waits for me, where I go, what was promised. Own words come from the journal, never from a list table. */
import { type AnyEntry, type CalendarDay, type CaseId, dayOf, type Instant } from "#src/kernel/index.ts";
import { writtenOut } from "#src/people/index.ts";
import { findCasesSeen, listAddresses, listOpenThings, listPersons } from "#src/people/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { contactIn } from "./handlers.ts";
import type { AskedFor, Companion, ContactState, Promise as Given, SafetyLine } from "./model.ts";
import { isQuiet } from "./kept/rules.ts";
import { listVisitRows } from "./store.ts";

const kinds = [
	"contact.visit-planned",
	"contact.visit-dropped",
	"contact.asked-for",
	"contact.answered-call",
	"contact.promised",
	"contact.promise-ended",
	"contact.made",
];
/** Who it is about: as they are called, with a face, or else the door. */
export type Whom = {
	readonly case: CaseId;
	readonly called: string | null;
	readonly face: string | null;
	readonly phone: string | null;
	readonly where: string | null;
};
type About = { readonly whom: Whom; readonly contact: ContactState; readonly last: Instant | null };

const about = async (work: Work, cases: readonly string[]): Promise<ReadonlyMap<string, About>> => {
	const ids = [...new Set(cases)];
	if (ids.length === 0) return new Map();
	const [entries, matters] = await Promise.all([work.journal.ofCases(work.tx, ids, kinds), findCasesSeen(work.tx, ids)]);
	const [persons, doors] = await Promise.all([
		listPersons(
			work.tx,
			[...matters.values()].flatMap((matter) => matter.person ?? []),
		),
		listAddresses(
			work.tx,
			[...matters.values()].flatMap((matter) => matter.address ?? []),
		),
	]);
	return new Map(
		ids.map((id) => {
			const person = persons.get(matters.get(id)?.person ?? "");
			const door = doors.get(matters.get(id)?.address ?? "");
			const whom: Whom = {
				case: id as CaseId,
				called: person?.called ?? null,
				face: person?.face ?? null,
				phone: person?.phone ?? null,
				where: door ? writtenOut(door) : null,
			};
			return [id, { whom, contact: contactIn((entries.get(id) ?? []) as readonly AnyEntry[]), last: matters.get(id)?.lastContactAt ?? null }];
		}),
	);
};

export type VisitToday = {
	readonly visit: string;
	readonly whom: Whom;
	readonly day: CalendarDay;
	readonly time: string | null;
	readonly place: string;
	readonly bring: string | null;
	readonly companions: readonly Companion[];
	readonly ownPeople: string | null;
	readonly safety: SafetyLine;
	readonly uninvited: boolean;
	readonly firstTime: boolean;
};
/** The visits of a member on a day, with what they bring. */
export const listVisits = async (work: Work, member: string, day: CalendarDay): Promise<readonly VisitToday[]> => {
	const rows = await listVisitRows(work.tx, member, day);
	const known = await about(
		work,
		rows.map((row) => row.case_id),
	);
	return rows.flatMap((row) => {
		const of = known.get(row.case_id);
		const planned = of?.contact.visits.find((visit) => visit.visit === row.id);
		if (!of || !planned) return [];
		return [
			{
				visit: row.id,
				whom: of.whom,
				day: row.day,
				time: row.time,
				place: planned.place,
				bring: planned.bring ?? null,
				companions: planned.companions,
				ownPeople: planned.ownPeople ?? null,
				safety: planned.safety,
				uninvited: row.uninvited,
				firstTime: of.contact.made === null,
			},
		];
	});
};

export type Waiting = { readonly whom: Whom; readonly thing: string; readonly since: Instant } & (
	| { readonly kind: "asked-for"; readonly words: string; readonly channel: AskedFor["channel"] }
	| { readonly kind: "next"; readonly on: CalendarDay; readonly met: boolean; readonly quietSince: Instant | null }
	| { readonly kind: "reported-later"; readonly on: CalendarDay }
);
/** Who waits for this member: somebody who called, and those to try or drop by again, once that day is there. Nothing nags before its day (CON-17). */
export const listWaiting = async (work: Work, member: string): Promise<readonly Waiting[]> => {
	const things = (await listOpenThings(work.tx, { holder: member, kinds: ["contact.asked-for", "contact.next", "contact.reported-later"] })).filter(
		(thing) => thing.kind === "contact.asked-for" || (thing.lookAgain ?? work.today) <= work.today,
	);
	const known = await about(
		work,
		things.map((thing) => thing.case),
	);
	const calls = (kind: string): number => (kind === "contact.asked-for" ? 0 : 1);
	// Who called or wrote stands above everything else until they were answered (EXE-02).
	return [...things]
		.sort((a, b) => calls(a.kind) - calls(b.kind))
		.flatMap((thing): readonly Waiting[] => {
			const of = known.get(thing.case);
			if (!of) return [];
			const base = { whom: of.whom, thing: thing.id, since: thing.since };
			const on = thing.lookAgain ?? dayOf(thing.since);
			if (thing.kind === "contact.next")
				return [{ ...base, kind: "next", on, met: of.contact.made !== null, quietSince: isQuiet(of.last, work.today) ? of.last : null }];
			if (thing.kind === "contact.reported-later") return [{ ...base, kind: "reported-later", on }];
			const asked = of.contact.asked.find((one) => one.asked === thing.id);
			return asked ? [{ ...base, kind: "asked-for", words: asked.words, channel: asked.channel }] : [];
		});
};

export type PromiseDue = {
	readonly whom: Whom;
	readonly promise: string;
	readonly what: string;
	readonly on: CalendarDay | null;
	readonly by: Given["by"];
	readonly who: string | null;
};
/** What this member promised and did not do yet, the nearest day first; with a day that has come, when `until` says so. */
export const listPromises = async (work: Work, member: string, until?: CalendarDay): Promise<readonly PromiseDue[]> => {
	const things = await listOpenThings(work.tx, { holder: member, kinds: ["contact.promise"], ...(until === undefined ? {} : { until }) });
	const known = await about(
		work,
		things.map((thing) => thing.case),
	);
	return things.flatMap((thing) => {
		const of = known.get(thing.case);
		const made = of?.contact.promises.find((one) => one.promise === thing.id);
		return of && made ? [{ whom: of.whom, promise: thing.id, what: made.what, on: thing.lookAgain, by: made.by, who: made.who ?? null }] : [];
	});
};
