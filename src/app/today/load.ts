/** What Today holds: who waits for me, where I go, what nobody picked up, what stands too long, what has no holder or day, what to celebrate. */
import type { Celebration } from "#src/carrying-out/server.ts";
import { listCelebrations } from "#src/carrying-out/server.ts";
import {
	listAskedAlong,
	listOut,
	listPromises,
	listVisits,
	listWaiting,
	type OutNow,
	type PromiseDue,
	type VisitToday,
	type Waiting,
} from "#src/contact/server.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import type { AreaId } from "#src/kernel/ids.ts";
import { addDays, type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { listAreas } from "#src/neighbourhood/server.ts";
import { writtenOut } from "#src/people/index.ts";
import { findCasesSeen, listAddresses, listOpenThings, listOrphans, listPersons } from "#src/people/server.ts";
import type { OpenThing } from "#src/people/index.ts";
import type { AnswerOwed, HandOverAlarm, OpenMatter } from "#src/signalling/index.ts";
import { countApart, listAnswersOwed, listDated, listOpenMatters, loadAlarms } from "#src/signalling/server.ts";
import { findMember } from "#src/team/server.ts";
import type { Language } from "#src/kernel/language.ts";
import { loadNeighbours, type NeighbourThings } from "./neighbours.tsx";
import type { Work } from "#src/platform/operations/handler.ts";

export type About = {
	readonly called: string | null;
	readonly face: string | null;
	readonly where: string | null;
	readonly area: string | null;
	readonly since: CalendarDay;
};
export type TodayModel = {
	readonly name: string;
	/** Oneself when one is out, and colleagues who are not back. */
	readonly out: readonly OutNow[];
	/** Where somebody who goes along was asked to come: the days, and nothing of whom. */
	readonly along: readonly CalendarDay[];
	readonly waiting: readonly Waiting[];
	readonly promises: readonly PromiseDue[];
	readonly answers: readonly AnswerOwed[];
	readonly visits: readonly VisitToday[];
	readonly tomorrow: readonly VisitToday[];
	readonly unpicked: readonly OpenMatter[];
	/** Messages that wait apart until a human looked. */
	readonly apart: number;
	/** Handed over twice or more while nobody spoke with anybody there. */
	readonly handOvers: readonly HandOverAlarm[];
	/** Where somebody announced a step on a day that comes, while nobody spoke with them yet. */
	readonly dated: readonly OpenMatter[];
	readonly standing: readonly OpenThing[];
	readonly orphans: readonly OpenThing[];
	readonly celebrations: readonly Celebration[];
	/** Whom the things above are about, by case. */
	readonly about: Readonly<Record<string, About>>;
	readonly neighbours: NeighbourThings;
	readonly worksWithPeople: boolean;
	readonly keeps: boolean;
	readonly hasArea: boolean;
};

const MOST_UNPICKED = 3;
const MOST_STANDING = 30;
/** Kinds that have a place of their own on the page; everything else that is due stands under 'this has been standing a while'. */
const shownElsewhere = new Set([
	"contact.asked-for",
	"contact.promise",
	"contact.next",
	"contact.reported-later",
	"contact.visit",
	"signalling.answer-receipt",
	"signalling.answer-pick-up",
	"signalling.answer-end",
]);

const aboutOf = async (work: Work, cases: readonly string[]): Promise<Record<string, About>> => {
	const lines = [...(await findCasesSeen(work.tx, cases)).values()];
	const [persons, doors, known] = await Promise.all([
		listPersons(
			work.tx,
			lines.flatMap((line) => line.person ?? []),
		),
		listAddresses(
			work.tx,
			lines.flatMap((line) => line.address ?? []),
		),
		listAreas(work.tx),
	]);
	const areas = new Map(known.map((area) => [area.id, area.name]));
	return Object.fromEntries(
		lines.map((line) => {
			const person = persons.get(line.person ?? "");
			const door = doors.get(line.address ?? "");
			return [
				line.case,
				{
					called: person?.called ?? null,
					face: person?.face ?? null,
					where: door ? writtenOut(door) : null,
					area: areas.get(line.area as AreaId) ?? null,
					since: line.firstNoticed ?? dayOf(line.arrivedAt),
				},
			];
		}),
	);
};
/** Only for whoever goes along with others, and has no people of their own to go to. */
const listAlong = async (work: Work, actor: Actor): Promise<readonly CalendarDay[]> =>
	mayAtAll(actor.roles, "go-along-on-a-visit") && !mayAtAll(actor.roles, "see-people")
		? (await listAskedAlong(work.tx, work.today)).map(({ day }) => day)
		: [];
/** What is due, and what somebody who works with people has besides. Nothing here waits for anything else: it is all asked at once. */
const loadWork = async (work: Work, me: string, language: Language, picksUp: boolean): Promise<Partial<TodayModel>> => {
	const [due, orphans, answers, celebrated, waiting, promises, visits, tomorrow, unpicked, handOvers, apart, dated] = await Promise.all([
		// Only what is due, and as much of it as somebody can look at on a day: a file of arrears can bring a thousand.
		listOpenThings(work.tx, { holder: me, until: work.today, without: [...shownElsewhere], most: MOST_STANDING }),
		listOrphans(work.tx),
		listAnswersOwed(work, me, addDays(work.today, 1)),
		listCelebrations(work, me),
		listWaiting(work, me),
		listPromises(work, me, work.today),
		listVisits(work, me, work.today),
		listVisits(work, me, addDays(work.today, 1)),
		picksUp ? listOpenMatters(work, language, MOST_UNPICKED) : [],
		picksUp ? loadAlarms(work, language) : [],
		picksUp ? countApart(work.tx) : 0,
		picksUp ? listDated(work, language, MOST_UNPICKED) : [],
	]);
	// Two things that stand open about one door are one row.
	const standing = due.filter((thing, at) => due.findIndex((one) => one.case === thing.case) === at);
	const celebrations = celebrated.slice(0, 1);
	return {
		waiting,
		promises,
		answers,
		visits,
		tomorrow,
		unpicked,
		handOvers,
		apart,
		dated,
		standing,
		orphans,
		celebrations,
		about: await aboutOf(
			work,
			[...standing, ...orphans, ...celebrations, ...answers].map((one) => one.case),
		),
	};
};
/** Loads the day of a member. Somebody who does not work with people gets only what is theirs. */
export const loadToday = async (work: Work, actor: Actor, language: Language): Promise<TodayModel> => {
	const me = actor.id ?? "";
	const worksWithPeople = mayAtAll(actor.roles, "write-about-contact");
	const [member, out, along, neighbours, areas, more] = await Promise.all([
		findMember(work.tx, me),
		listOut(work.tx),
		listAlong(work, actor),
		loadNeighbours(work, me, work.today),
		listAreas(work.tx),
		worksWithPeople ? loadWork(work, me, language, mayAtAll(actor.roles, "pick-up")) : {},
	]);
	return {
		name: member?.name.split(" ")[0] ?? "",
		out: out.filter(({ expected, mine, told }) => mine || told || (expected !== null && worksWithPeople)),
		along,
		waiting: [],
		promises: [],
		answers: [],
		visits: [],
		tomorrow: [],
		unpicked: [],
		apart: 0,
		handOvers: [],
		dated: [],
		standing: [],
		orphans: [],
		celebrations: [],
		about: {},
		neighbours,
		worksWithPeople,
		keeps: mayAtAll(actor.roles, "set-up-the-team"),
		hasArea: areas.length > 0,
		...more,
	};
};
