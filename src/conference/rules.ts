/** The rules of the meeting. Closed time is closed (EKC-07); later requirements are not accepted (EKC-08). Pure. */
import type { Actor } from "#src/kernel/actor.ts";
import type { Audience, NewEntry } from "#src/kernel/journal.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import { circleKinds, type Conference, type ConferenceEntry, type InvitedKind } from "./model.ts";
import { isHelpersWord } from "./own-people.ts";

/** How long a code brings somebody in, who was invited or explains something. */
export const INVITATION_DAYS = 180;
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
export const openly: Audience = { reach: "person" };
export type Made = Result<readonly NewEntry[], Refusal>;
export const entry = (state: { readonly id: string }, kind: ConferenceEntry["kind"], audience: Audience, body: object): NewEntry => ({
	kind,
	stream: { kind: "conference", id: state.id },
	case: state.id as CaseId,
	audience,
	body: { conference: state.id, ...body },
});

/** Known to the circle only. */
export const forCircle = (state: Conference, ...more: readonly string[]): Audience => ({
	reach: "named",
	named: [...state.participants.map((one) => one.id), ...(state.person ? [state.person] : []), ...more],
});
/** While it is being prepared: afterwards the circle decides itself. */
export const beforehand = (state: Conference): Refusal | undefined => {
	if (state.moment === "preparing") return undefined;
	return refuse(
		state.moment === "nothing" ? "kernel.nothing-here" : state.moment === "closed-time" ? "conference.closed-time" : "conference.meeting-has-begun",
	);
};

/** A coordinator is independent: no part in the case, and not from an organisation that has one (EKC-03). */
export const decideCall = (
	command: {
		conference: string;
		of: string;
		person: string | null;
		name?: string | undefined;
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
			...(command.name ? { name: command.name } : {}),
			responsible: command.responsible,
			question: command.question,
			coordinator: command.coordinator,
			yes: command.yes,
			...(command.where ? { where: command.where } : {}),
			...(command.when ? { when: command.when } : {}),
		}),
	]);
};

/** Own people only, while it is being prepared (EKC-05): neither by the kind that was chosen, nor by what somebody is to them. */
export const decideInvite = (
	state: Conference,
	invited: { id: string; name: string; relation: string; kind: InvitedKind },
	thought?: string,
): Made => {
	if (state.moment === "nothing") return refuse("kernel.nothing-here");
	if (!(circleKinds as readonly string[]).includes(invited.kind)) return refuse("conference.own-people-only", {}, "kind");
	if (isHelpersWord(invited.relation)) return refuse("conference.own-people-only", {}, "relation");
	if (state.moment !== "preparing") return refuse("conference.meeting-has-begun");
	return ok([entry(state, "conference.invited", openly, { ...invited, ...(thought ? { thought } : {}) })]);
};

/** From here on nobody from outside is there: everybody who was so far is named by number, so that the database lets them out. */
export const decideClosedTime = (state: Conference): Made => {
	if (state.moment === "nothing") return refuse("kernel.nothing-here");
	if (state.moment !== "preparing") return refuse("conference.meeting-has-begun");
	if (state.participants.length === 0) return refuse("conference.nobody-invited");
	return ok([
		entry(state, "conference.closed-time-began", openly, {
			helpers: state.helpers.map((one) => one.id),
			coordinator: state.coordinator,
			responsible: state.responsible,
		}),
	]);
};

/** Words of the circle for the circle: readable by whoever is inside now, and by nobody else, now or later. */
export const decideTogether = (state: Conference, actor: Actor, text: string): Made => {
	if (!isInCircle(state, actor)) return refuse("conference.closed-time");
	if (state.moment !== "closed-time") return refuse("conference.not-closed-time");
	if (!isInside(state, actor)) return refuse("conference.word-first");
	return ok([entry(state, "conference.written-together", { reach: "named", named: seatsInside(state) }, { text })]);
};
