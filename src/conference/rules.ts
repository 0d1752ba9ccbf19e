/** The rules of the meeting. Closed time is closed (EKC-07); later requirements are not accepted (EKC-08). Pure. */
import type { Actor } from "#src/kernel/actor.ts";
import type { Audience, NewEntry } from "#src/kernel/journal.ts";
import { folding } from "#src/kernel/journal.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import type { CirclePlan, Conference, ConferenceEntry, InvitedKind } from "./model.ts";
import { circleKinds } from "./model.ts";

const nothing: Conference = {
	moment: "nothing",
	id: "",
	of: "",
	person: null,
	question: "",
	coordinator: "",
	participants: [],
	requirements: [],
	together: [],
	seats: [],
	missed: [],
	unmet: [],
	acceptedBy: [],
};
/** Where a conference stands, from its entries as far as this reader may read them. */
export const foldConference = folding<Conference, ConferenceEntry>(nothing, {
	"conference.called": (state, { body }) => ({
		...state,
		moment: "preparing",
		id: body.conference,
		of: body.of,
		person: body.person,
		question: body.question,
		coordinator: body.coordinator,
		where: body.where,
		when: body.when,
	}),
	"conference.invited": (state, { body: { conference: _, ...participant } }) => ({ ...state, participants: [...state.participants, participant] }),
	"conference.requirement-set": (state, { body, at }) => ({
		...state,
		requirements: [...state.requirements, { id: body.requirement, text: body.text, by: body.by, organisation: body.organisation, setAt: at }],
	}),
	"conference.closed-time-began": (state) => ({ ...state, moment: "closed-time" }),
	"conference.word-agreed": (state, { body, at, by }) => ({
		...state,
		word: { word: body.word, digest: body.digest, by: by.id ?? "", at },
		missed: [],
	}),
	"conference.came-inside": (state, { body: { conference: _, ...seat } }) => ({
		...state,
		seats: [...state.seats, seat],
		missed: state.missed.filter((one) => one.guest !== seat.guest),
	}),
	"conference.word-missed": (state, { body, at }) => ({ ...state, missed: [...state.missed, { guest: body.guest, at }] }),
	"conference.written-together": (state, { body, at }) => ({ ...state, together: [...state.together, { text: body.text, at }] }),
	"conference.plan-brought": (state, { body: { conference: _, ...plan }, by, at }) => ({
		...state,
		moment: "plan",
		plan: { ...plan, by: by.id ?? "", at },
		unmet: [],
	}),
	"conference.accepted": (state, { body }) => ({ ...state, moment: "accepted", acceptedBy: [...state.acceptedBy, body.by] }),
	"conference.unmet-named": (state, { body }) => ({
		...state,
		unmet: [...state.unmet, { requirement: body.requirement, why: body.why, by: body.by }],
	}),
});

/** Whether somebody belongs to the circle: the person and who was invited - never the coordinator or a worker. */
export const isInCircle = (state: Conference, actor: Actor): boolean =>
	actor.kind === "person" || (actor.kind === "participant" && state.participants.some((one) => one.id === actor.id));
/** Nobody outside the circle reads or writes during closed time (EKC-07). */
export const permitted = (state: Conference, actor: Actor): boolean => state.moment !== "closed-time" || isInCircle(state, actor);

/**
 * Whether somebody said the word that holds now, at this device. A code alone brings nobody inside: the coordinator and the worker saw it while it was handed over (EKC-07).
 */
export const isInside = (state: Conference, { id, session }: Actor): boolean =>
	session !== undefined && state.seats.some((one) => one.session === session && one.guest === id && one.word === state.word?.word);
/** The seats under the word that holds now. */
export const seatsInside = (state: Conference): readonly string[] => [
	...new Set(state.seats.flatMap((one) => (one.word === state.word?.word ? [one.seat] : []))),
];

/** Read by everybody at this table: the person, the circle, the coordinator, who is first responsible. */
const openly: Audience = { reach: "person" };
export type Made = Result<readonly NewEntry[], Refusal>;
export const entry = (state: { readonly id: string }, kind: ConferenceEntry["kind"], audience: Audience, body: object): NewEntry => ({
	kind,
	stream: { kind: "conference", id: state.id },
	case: state.id as CaseId,
	audience,
	body: { conference: state.id, ...body },
});

/** A coordinator is independent: no part in the case, and not from an organisation that has one (EKC-03). */
export const decideCall = (
	command: {
		conference: string;
		of: string;
		person: string | null;
		responsible: string | null;
		question: string;
		coordinator: string;
		yes: "own-device" | "spoken";
		where?: string | undefined;
		when?: string | undefined;
	},
	coordinator: { isCoordinator: boolean; hasPart: boolean; organisationHasPart: boolean },
): Made => {
	if (!coordinator.isCoordinator || coordinator.hasPart || coordinator.organisationHasPart)
		return refuse("conference.coordinator-not-independent", {}, "coordinator");
	return ok([
		entry({ id: command.conference }, "conference.called", openly, {
			of: command.of,
			person: command.person,
			responsible: command.responsible,
			question: command.question,
			coordinator: command.coordinator,
			yes: command.yes,
			...(command.where ? { where: command.where } : {}),
			...(command.when ? { when: command.when } : {}),
		}),
	]);
};

/** Own people only, while it is being prepared (EKC-05). */
export const decideInvite = (state: Conference, invited: { id: string; name: string; relation: string; kind: InvitedKind }): Made => {
	if (state.moment === "nothing") return refuse("kernel.nothing-here");
	if (!(circleKinds as readonly string[]).includes(invited.kind)) return refuse("conference.own-people-only", {}, "kind");
	if (state.moment !== "preparing") return refuse("conference.meeting-has-begun");
	return ok([entry(state, "conference.invited", openly, invited)]);
};

/** What safety or law demands, written before the circle is among itself - and never after (EKC-08). */
export const decideRequirement = (state: Conference, requirement: { id: string; text: string; by: string; organisation: string }): Made => {
	if (state.moment === "nothing") return refuse("kernel.nothing-here");
	if (state.moment !== "preparing") return refuse("conference.requirement-too-late");
	return ok([
		entry(state, "conference.requirement-set", openly, {
			requirement: requirement.id,
			text: requirement.text,
			by: requirement.by,
			organisation: requirement.organisation,
		}),
	]);
};

export const decideClosedTime = (state: Conference): Made => {
	if (state.moment === "nothing") return refuse("kernel.nothing-here");
	if (state.moment !== "preparing") return refuse("conference.meeting-has-begun");
	if (state.participants.length === 0) return refuse("conference.nobody-invited");
	return ok([entry(state, "conference.closed-time-began", openly, {})]);
};

/** Words of the circle for the circle: readable by whoever is inside now, and by nobody else, now or later. */
export const decideTogether = (state: Conference, actor: Actor, text: string): Made => {
	if (!isInCircle(state, actor)) return refuse("conference.closed-time");
	if (state.moment !== "closed-time") return refuse("conference.not-closed-time");
	if (!isInside(state, actor)) return refuse("conference.word-first");
	return ok([entry(state, "conference.written-together", { reach: "named", named: seatsInside(state) }, { text })]);
};

/** The circle brings its plan: typed by one of them who is inside, in their own sentences. That ends closed time. */
export const decideBringPlan = (state: Conference, actor: Actor, plan: CirclePlan): Made => {
	if (!isInCircle(state, actor)) return refuse("conference.closed-time");
	if (state.moment === "accepted") return refuse("conference.already-accepted");
	if (state.moment !== "closed-time" && state.moment !== "plan") return refuse("conference.not-closed-time");
	if (!isInside(state, actor)) return refuse("conference.word-first");
	return ok([entry(state, "conference.plan-brought", openly, plan)]);
};

/** Yes, or which earlier requirement is not met. There is no third answer (EKC-08). */
export const decideAnswer = (state: Conference, answer: { by: string; unmet?: string | undefined; why?: string | undefined }): Made => {
	if (state.moment === "closed-time") return refuse("conference.closed-time");
	if (state.moment !== "plan") return refuse("conference.no-plan-yet");
	if (answer.unmet === undefined)
		return ok([entry(state, "conference.accepted", openly, { by: answer.by, met: state.requirements.map((one) => one.id) })]);
	if (!state.requirements.some((one) => one.id === answer.unmet)) return refuse("conference.not-an-earlier-requirement", {}, "unmet");
	return ok([entry(state, "conference.unmet-named", openly, { by: answer.by, requirement: answer.unmet, why: answer.why ?? "" })]);
};
