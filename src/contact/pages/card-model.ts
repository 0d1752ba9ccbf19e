/** The preparation card: all there is before the first contact. The server sends no more than this (PRIV-08, CON-01, ANTI-05). */
import { type AnyEntry, ok, type Result } from "#src/kernel/index.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { findArea } from "#src/neighbourhood/server.ts";
import { membersById } from "#src/team/server.ts";
import { latestWeighing } from "#src/weighing/index.ts";
import { listAgreements, weighingIn } from "#src/weighing/server.ts";
import { contactIn } from "../handlers.ts";
import type { Companion, ContactState, SafetyLine } from "../model.ts";
import { type Proposal, proposalsFor, type Remembered, thinksUntil, whatWasNotWanted, whatWorked } from "../door/rules.ts";
import { giftsOf, visitAtHand } from "../rules/fold.ts";
import type { HowToGo } from "../facts/model.ts";
import { factTexts } from "../facts/texts/index.ts";
import { foldKept } from "../kept/rules.ts";
import type { TeamWay } from "../safety/pages/card-part.tsx";
import { isCrowded, mayGoUninvited } from "../rules/visit.ts";
import { type CaseParams, findWhom, type WhomSeen } from "./whom.ts";

export type CardModel = {
	readonly kind: "card";
	readonly whom: WhomSeen;
	readonly me: { readonly name: string; readonly face: string | null; readonly phone: string | null } | null;
	readonly bring: string | null;
	readonly interests: readonly string[];
	readonly visit: {
		readonly id: string;
		readonly day: string;
		readonly time: string | null;
		readonly place: string;
		readonly why: string;
		readonly ifInconvenient: string | null;
		readonly companions: readonly Companion[];
		readonly ownPeople: string | null;
		readonly safety: SafetyLine;
		readonly crowded: boolean;
		/** How one goes now that something is known (SAFE-04). */
		readonly goes: readonly string[] | null;
	} | null;
	/** The question lies on the table first, before an uninvited visit can be planned. */
	readonly weighFirst: boolean;
	/** What was not tried yet, what worked at this door, and what they said no to, then (CON-07). */
	readonly tries: readonly Proposal[];
	readonly memory: readonly Remembered[];
	readonly noes: readonly Remembered[];
	readonly thinksUntil: string | null;
	/** What earlier help did and what does help, in their words and once there is contact: how to come, never what they are (CON-29). */
	readonly earlier: string | null;
	/** What the team knows of this neighbourhood, when something is known (NBH-09). */
	readonly area: { readonly name: string; readonly known: string } | null;
	readonly made: boolean;
	/** How the team does it together when somebody threatens or plays off (SAFE-08). */
	readonly teamWays: readonly TeamWay[];
};

/** 'With the two of us', 'Tom said yes on the phone' (SAFE-04). */
const howSaid = async (visit: Visit<CaseParams>, { forms, anyway }: HowToGo): Promise<readonly string[] | null> => {
	const said = factTexts(visit.language);
	const colleague = anyway && (await membersById(visit.tx, [anyway.colleague])).get(anyway.colleague)?.name;
	const all = [...(forms ?? []).map((one) => said.form[one]), ...(anyway && colleague ? [said.agreed[anyway.how](colleague)] : [])];
	return all.length > 0 ? all : null;
};
/** Builds the card out of what was read. Words of a signal, a weighing or a note are not among it - only what we bring. */
export const cardOf = async (visit: Visit<CaseParams>, entries: readonly AnyEntry[], state: ContactState): Promise<CardModel> => {
	const { whom, line } = await findWhom(visit, visit.params.case, entries);
	const weighing = weighingIn(entries);
	const here = line?.area ? await findArea(visit.tx, { id: line.area }) : undefined;
	const planned = visitAtHand(state, visit.today);
	const me = visit.actor.id === null ? undefined : (await membersById(visit.tx, [visit.actor.id])).get(visit.actor.id);
	return {
		kind: "card",
		whom,
		me: me ? { name: me.name, face: me.face, phone: me.phone } : null,
		bring: planned?.bring ?? latestWeighing(weighing)?.bring ?? null,
		interests: giftsOf(state).interests,
		visit: planned
			? {
					id: planned.visit,
					day: planned.day,
					time: planned.time ?? null,
					place: planned.place,
					why: planned.why,
					ifInconvenient: planned.ifInconvenient ?? null,
					companions: planned.companions,
					ownPeople: planned.ownPeople ?? null,
					safety: planned.safety,
					crowded: isCrowded(planned),
					goes: await howSaid(visit, planned),
				}
			: null,
		weighFirst: state.made === null && mayGoUninvited(weighing, state, { noVisitsSince: null, today: visit.today }) !== undefined,
		tries: proposalsFor(state),
		memory: whatWorked(state),
		noes: whatWasNotWanted(state),
		thinksUntil: thinksUntil(state, visit.today),
		earlier:
			(state.made === null ? [] : foldKept(entries).earlierHelp)
				.flatMap(({ did, helps }) => [did, helps])
				.filter(Boolean)
				.join(" ") || null,
		area: here?.known ? { name: here.name, known: here.known } : null,
		made: state.made !== null,
		teamWays: await listAgreements(visit.tx, line ? [line.team] : []),
	};
};
export const loadCard = async (visit: Visit<CaseParams>): Promise<Result<CardModel>> => {
	const entries = await visit.journal.ofCase(visit.tx, visit.params.case);
	return ok(await cardOf(visit, entries, contactIn(entries)));
};
