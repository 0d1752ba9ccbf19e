/** The rules of what is made ready: each is small, by the person or who prepares it with them, and only before the circle is among itself (EKC-04, EKC-06, EKC-08). Pure. */
import type { Actor } from "#src/kernel/actor.ts";
import type { Audience } from "#src/kernel/journal.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Conference } from "../model.ts";
import { beforehand, entry, type Made, openly } from "../rules.ts";
import type { Along, Coming, InvitationWay } from "./model.ts";

/** Who came to mind is for the person and who prepares it with them: somebody who is not asked does not hear so from the others. */
const forPreparing = (state: Conference): Audience => ({
	reach: "named",
	named: [state.person, state.coordinator, state.responsible].filter((id): id is string => Boolean(id)),
});
const withHelper = (helper: string): Audience => ({ ...openly, named: [helper] });
const some = (given: Readonly<Record<string, string | undefined>>): object =>
	Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ""));

/** The question, in the person's own words; the coordinator helps to word it. */
export const decideQuestion = (state: Conference, question: string): Made =>
	beforehand(state) ?? ok([entry(state, "conference.question-worded", openly, { question })]);

export const decideThought = (
	state: Conference,
	thought: { id: string; name: string; relation?: string | undefined; along?: Along | undefined },
): Made =>
	beforehand(state) ??
	ok([
		entry(state, "conference.thought-of", forPreparing(state), {
			thought: thought.id,
			name: thought.name,
			relation: thought.relation ?? "",
			...some({ along: thought.along }),
		}),
	]);
export const decideLeaving = (state: Conference, thought: string): Made => {
	const one = state.thoughts.find(({ id, became }) => id === thought && became === "nothing-yet");
	return beforehand(state) ?? (one ? ok([entry(state, "conference.thought-left", forPreparing(state), { thought })]) : refuse("kernel.nothing-here"));
};

export const decideGivingInvitation = (state: Conference, participant: string, way: InvitationWay): Made =>
	beforehand(state) ??
	(state.participants.some(({ id }) => id === participant)
		? ok([entry(state, "conference.invitation-given", openly, { participant, way })])
		: refuse("kernel.nothing-here"));
/** Who was invited says it for themselves; who prepares it writes down what was said aloud. */
export const decideComing = (state: Conference, actor: Actor, comes: Coming, of: string | undefined): Made => {
	const participant = actor.kind === "participant" ? actor.id : of;
	return (
		beforehand(state) ??
		(participant !== null && state.participants.some(({ id }) => id === participant)
			? ok([entry(state, "conference.invitation-answered", openly, { participant, comes })])
			: refuse("kernel.nothing-here"))
	);
};

export const decidePlace = (
	state: Conference,
	place: { where: string; when?: string | undefined; neutral?: string | undefined; practical?: string | undefined },
): Made => {
	const { where, ...more } = place;
	return (
		beforehand(state) ?? ok([entry(state, "conference.place-set", { ...openly, named: state.helpers.map(({ id }) => id) }, { where, ...some(more) })])
	);
};
export const decideSafety = (state: Conference, agreement: { id: string; text: string; who?: string | undefined }): Made =>
	beforehand(state) ??
	ok([entry(state, "conference.safety-agreed", openly, { agreement: agreement.id, text: agreement.text, ...some({ who: agreement.who }) })]);

type NewHelper = { readonly id: string; readonly name: string; readonly organisation: string; readonly topic?: string | undefined };
const listed = (state: Conference, helper: NewHelper) =>
	entry(state, "conference.helper-listed", withHelper(helper.id), {
		helper: helper.id,
		name: helper.name,
		organisation: helper.organisation,
		...some({ topic: helper.topic, where: state.where, when: state.when }),
	});
/** Who explains something at the start, or will hear afterwards what the circle asks: they are at no table, and not of the circle. */
export const decideListing = (state: Conference, helper: NewHelper): Made => beforehand(state) ?? ok([listed(state, helper)]);

export const decideHandOut = (
	state: Conference,
	actor: Actor,
	given: { id: string; helper?: string | undefined; words?: string | undefined; photo: boolean },
): Made => {
	const helper = actor.kind === "participant" ? actor.id : given.helper;
	const early = beforehand(state);
	if (early) return early;
	if (!helper || !state.helpers.some(({ id }) => id === helper)) return refuse("kernel.nothing-here");
	if (!given.photo && given.words === undefined) return refuse("conference.hand-out-empty", {}, "words");
	return ok([
		entry(state, "conference.hand-out-given", withHelper(helper), {
			handOut: given.id,
			helper,
			...some({ words: given.words }),
			photo: given.photo,
		}),
	]);
};

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
/** Who sets a requirement: themselves, or in whose name it is written down; somebody who was not listed yet is from here on. */
export const whoRequires = (state: Conference, actor: Actor, asked: { by: string; organisation: string }): NewHelper | undefined =>
	state.helpers.find((one) =>
		actor.kind === "participant" ? one.id === actor.id : same(one.name, asked.by) && same(one.organisation, asked.organisation),
	);
/** What safety or law demands, written before the circle is among itself by who sets it - and never after (EKC-08). */
export const decideRequirement = (
	state: Conference,
	actor: Actor,
	requirement: { id: string; text: string; by: string; organisation: string; newHelper: string },
): Made => {
	if (state.moment === "nothing") return refuse("kernel.nothing-here");
	if (state.moment !== "preparing") return refuse("conference.requirement-too-late");
	const known = whoRequires(state, actor, requirement);
	if (!known && actor.kind === "participant") return refuse("kernel.nothing-here");
	const { id, text, by, organisation, newHelper } = requirement;
	const helper = known ?? { id: newHelper, name: by, organisation };
	return ok([
		...(known ? [] : [listed(state, helper)]),
		entry(state, "conference.requirement-set", withHelper(helper.id), {
			requirement: id,
			text,
			by: helper.name,
			organisation: helper.organisation,
			helper: helper.id,
		}),
	]);
};
