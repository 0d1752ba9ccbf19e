/** A worry about a child ends only after somebody looked along and own people were asked after; what happened somewhere expires. Pure. */
import { addDays, type AnyEntry, type CalendarDay, entriesOf, folding, type NewEntry, ok, type Result, refuse } from "#src/kernel/index.ts";
import { openEntry } from "../entry.ts";
import type {
	Concern,
	ConcernInput,
	EndConcernInput,
	Incident,
	IncidentInput,
	IncidentPlace,
	LookAlongInput,
	OwnSafetyInput,
	RenewInput,
	SafetyEntry,
	SafetyState,
} from "./model.ts";

const changeConcern = (state: SafetyState, id: string, to: (one: Concern) => Concern): SafetyState => ({
	...state,
	concerns: state.concerns.map((one) => (one.concern === id ? to(one) : one)),
});
const fold = folding<SafetyState, SafetyEntry>(
	{ concerns: [], incidents: [] },
	{
		"weighing.child-concern": (state, { at, by, body }) => ({ ...state, concerns: [...state.concerns, { ...body, at, by: by.id }] }),
		"weighing.own-safety-asked": (state, { body }) => changeConcern(state, body.concern, (one) => ({ ...one, ownPeople: body.words })),
		"weighing.second-looked": (state, { body }) => changeConcern(state, body.concern, (one) => ({ ...one, looked: body.words })),
		"weighing.child-concern-ended": (state, { at, body }) =>
			changeConcern(state, body.concern, (one) => ({ ...one, ended: { words: body.words, at } })),
		"weighing.incident": (state, { body }) => ({ ...state, incidents: [...state.incidents, body] }),
		"weighing.incident-renewed": (state, { body }) => ({
			...state,
			incidents: state.incidents.map((one) => (one.incident === body.incident ? { ...one, until: body.until, renewed: body.why } : one)),
		}),
	},
);
export const foldSafety = (entries: readonly AnyEntry[]): SafetyState => fold(entriesOf<SafetyEntry>(entries, "weighing"));
/** Worries about a child that stand on top now (SAFE-06). */
export const openConcerns = (state: SafetyState): readonly Concern[] => state.concerns.filter(({ ended }) => ended === undefined);
/** What counts still; the rest has expired (SAFE-05). */
export const standingIncidents = (state: SafetyState, today: CalendarDay): readonly Incident[] =>
	state.incidents.filter(({ until }) => until >= today);
const atTheDoor: readonly IncidentPlace[] = ["street", "door", "home"];
/** What matters for a visit: what happened at a counter or on the phone hardly ever comes back at home (SAFE-05). */
export const incidentsForVisit = (state: SafetyState, today: CalendarDay): readonly Incident[] =>
	standingIncidents(state, today).filter(({ happenedAt }) => atTheDoor.includes(happenedAt));

/** Unless chosen otherwise. */
export const CONCERN_DAYS = 3;
export const INCIDENT_DAYS = 180;
/** The longest an incident counts before somebody says again why. */
export const INCIDENT_MOST_DAYS = 365;

export type SafetyTable = {
	readonly today: CalendarDay;
	readonly me: string | null;
	readonly ids: { readonly thing: string; readonly look: string };
	readonly secondHasPart: boolean;
};
/** A second pair of eyes is somebody else (SAFE-06). */
export const decideConcern = (input: ConcernInput, table: SafetyTable): Result<readonly NewEntry[]> => {
	if (input.second === table.me) return refuse("weighing.second-is-somebody-else", {}, "second");
	if (input.lookAgainOn !== undefined && input.lookAgainOn < table.today) return refuse("weighing.day-is-past", {}, "lookAgainOn");
	return ok([
		openEntry(input.case, "weighing.child-concern", {
			concern: table.ids.thing,
			what: input.what,
			second: input.second,
			look: table.ids.look,
			letIn: !table.secondHasPart,
			ownPeople: input.ownPeople,
			holder: table.me,
			lookAgainOn: input.lookAgainOn ?? addDays(table.today, CONCERN_DAYS),
		}),
	]);
};
const findConcern = (state: SafetyState, id: string): Concern | undefined => openConcerns(state).find(({ concern }) => concern === id);
export const decideOwnSafety = (state: SafetyState, input: OwnSafetyInput): Result<readonly NewEntry[]> =>
	findConcern(state, input.concern)
		? ok([openEntry(input.case, "weighing.own-safety-asked", { concern: input.concern, words: input.words })])
		: refuse("weighing.no-such-concern");
/** Only who was asked to look along, looks along. */
export const decideLookingAlong = (state: SafetyState, input: LookAlongInput, me: string | null): Result<readonly NewEntry[]> => {
	const concern = findConcern(state, input.concern);
	if (!concern) return refuse("weighing.no-such-concern");
	if (concern.second !== me) return refuse("weighing.second-looks-themselves", {}, "words");
	return ok([openEntry(input.case, "weighing.second-looked", { concern: input.concern, look: concern.look, words: input.words })]);
};
export const decideEndingConcern = (state: SafetyState, input: EndConcernInput): Result<readonly NewEntry[]> => {
	const concern = findConcern(state, input.concern);
	if (!concern) return refuse("weighing.no-such-concern");
	if (concern.looked === undefined) return refuse("weighing.nobody-looked-along");
	if (concern.ownPeople === undefined) return refuse("weighing.own-people-not-asked");
	return ok([openEntry(input.case, "weighing.child-concern-ended", { concern: input.concern, words: input.words })]);
};
export const decideIncident = (input: IncidentInput, table: Pick<SafetyTable, "today" | "ids">): Result<readonly NewEntry[]> => {
	const on = input.on ?? table.today;
	if (on > table.today) return refuse("weighing.not-happened-yet", {}, "on");
	const until = input.until ?? addDays(table.today, INCIDENT_DAYS);
	if (until < table.today) return refuse("weighing.day-is-past", {}, "until");
	if (until > addDays(table.today, INCIDENT_MOST_DAYS)) return refuse("weighing.expires-within-a-year", {}, "until");
	const { case: of, place, what, before, wanted } = input;
	return ok([openEntry(of, "weighing.incident", { incident: table.ids.thing, on, happenedAt: place, what, before, wanted, until })]);
};
export const decideRenewing = (state: SafetyState, input: RenewInput, today: CalendarDay): Result<readonly NewEntry[]> => {
	if (!state.incidents.some(({ incident }) => incident === input.incident)) return refuse("weighing.no-such-incident");
	const until = input.until ?? addDays(today, INCIDENT_DAYS);
	if (until < today) return refuse("weighing.day-is-past", {}, "until");
	if (until > addDays(today, INCIDENT_MOST_DAYS)) return refuse("weighing.expires-within-a-year", {}, "until");
	return ok([openEntry(input.case, "weighing.incident-renewed", { incident: input.incident, why: input.why, until })]);
};
