import { type TieWorry, worriesIn } from "../tie-worry/rules.ts";
/** What every page of the plan loads: the plan, who it is of, who works along, and how everybody is called. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { FormState, FormValues } from "#src/kernel/form.ts";
import { typed } from "#src/kernel/form.ts";
import type { Operation } from "#src/kernel/operation.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { findCase, findOwnCase, findPerson } from "#src/people/server.ts";
import { secretSince } from "#src/platform/sign-in/server.ts";
import { findMember, membersById } from "#src/team/server.ts";
import type { Sight, Visit } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import type { Both } from "../both.ts";
import { listNearby, type Nearby } from "../circle/nearby.ts";
import { type Dropped, droppedNames, withContactAnswers } from "../circle-rules.ts";
import { type Aims, aimsIn } from "../aims/rules.ts";
import { listDomainNames } from "../domain-names/store.ts";
import type { DomainKey } from "../domains.ts";
import type { Paper } from "../paper-back/model.ts";
import { papersIn } from "../paper-back/rules.ts";
import { type Consent, consentsIn, partiesIn, type Party } from "../parties/rules.ts";
import { type Reckoned, reckonedIn } from "../reckoning/rules.ts";
import { type Talks, talksIn } from "../talk/fold.ts";
import { type Arrangement, arrangementsIn, type Skill, skillsIn } from "../skills/rules.ts";
import { foldPlan } from "../fold.ts";
import type { By, PlanState } from "../state.ts";
import { pricePerKm } from "../travel-price/rules.ts";
import { listPrices } from "../travel-price/store.ts";

export type Side = "worker" | "person";
export type PlanModel = {
	readonly case: string;
	/** Who looks: the words and forms are the same, the yes differs. */
	readonly me: Side;
	readonly person: { readonly id: string | null; readonly called: string; readonly face?: string | undefined };
	readonly helper?:
		| { readonly name: string; readonly face?: string | undefined; readonly phone?: string | undefined; readonly reachable?: string | undefined }
		| undefined;
	/** How people with an id are called. */
	readonly names: Readonly<Record<string, string>>;
	readonly faces: Readonly<Record<string, string>>;
	readonly state: PlanState;
	/** What the team calls the sides of a life, where it chose a name. */
	readonly domainNames?: Partial<Readonly<Record<DomainKey, string>>>;
	/** What stands beside the plan's own texts: what works thing by thing, who is party to it, what stands with goals, and sums. */
	readonly skills: readonly Skill[];
	readonly arrangements: readonly Arrangement[];
	readonly parties: readonly Party[];
	readonly consents: Readonly<Record<string, Consent>>;
	readonly aims: Aims;
	readonly reckoned: Readonly<Record<string, Reckoned>>;
	/** Talks at the table, and what went from them to the council. */
	readonly talks: Talks;
	/** Sheets that were filled in by pen and came back. */
	readonly papers: readonly Paper[];
	/** Whether the person can say yes with their own word on this device. */
	readonly ownWord: boolean;
	readonly dropped: readonly Dropped[];
	/** Contacts' promises, so that both sides' keeping of their word stands on one page (SIG-12). */
	readonly promises: readonly Promised[];
	/** That somebody takes advantage: for few eyes, and never in what the person's own page loads. */
	readonly worries: readonly TieWorry[];
	/** What a kilometre is reckoned at today (EXE-20). */
	readonly perKm: number;
	/** Where one meets others near by; only on the page of a circle with nobody in it yet. */
	readonly nearby?: readonly Nearby[];
	/** With which code who joined comes in, by their seat; only on the page of the circle. */
	readonly codes?: Readonly<Record<string, string>>;
};
export type Promised = {
	readonly id: string;
	readonly by: string;
	readonly who: string;
	readonly what: string;
	readonly how?: string | undefined;
	readonly why?: string | undefined;
};
/** A view does not mind what the road was. */
export type AnySight = Sight<never> | Sight<unknown>;

const word = (body: unknown, key: string): string | undefined => {
	const value = (body as Record<string, unknown> | null)?.[key];
	return typeof value === "string" ? value : undefined;
};
const promisesIn = (entries: readonly AnyEntry[]): readonly Promised[] => {
	const found = new Map<string, Promised>();
	for (const { kind, body } of entries) {
		const id = word(body, "promise");
		if (id === undefined) continue;
		if (kind === "contact.promised")
			found.set(id, { id, by: word(body, "by") ?? "worker", who: word(body, "who") ?? "", what: word(body, "what") ?? "" });
		const known = found.get(id);
		if (kind === "contact.promise-ended" && known) found.set(id, { ...known, how: word(body, "how"), why: word(body, "why") });
	}
	return [...found.values()];
};

/** Loads the plan of a case, for a page or a panel. */
export const loadPlan = async (visit: Visit<unknown>, caseId: string): Promise<Result<PlanModel>> => {
	const { tx, journal, actor } = visit;
	const [line, entries, prices] = await Promise.all([findCase(tx, caseId), journal.ofCase(tx, caseId), listPrices(tx)]);
	if (!line) return refuse("kernel.nothing-here");
	const workers = [
		...new Set([
			...entries.flatMap(({ by }) => (by.kind === "member" && by.id !== null ? [by.id] : [])),
			...(line.responsible === null ? [] : [line.responsible]),
		]),
	];
	const [person, members, helper, ownWord, ownNames] = await Promise.all([
		line.person === null ? undefined : findPerson(tx, line.person),
		membersById(tx, workers),
		line.responsible === null ? undefined : findMember(tx, line.responsible),
		line.person === null ? undefined : secretSince(tx, line.person),
		listDomainNames(tx),
	]);
	const names = Object.fromEntries([...members].map(([id, { name }]) => [id, name]));
	const faces = Object.fromEntries([...members].flatMap(([, { name, face }]) => (face ? [[name, face]] : [])));
	return ok({
		case: caseId,
		me: actor.kind === "person" ? "person" : "worker",
		person: { id: line.person, called: person?.called ?? "", face: person?.face ?? undefined },
		helper: helper && {
			name: helper.name,
			face: helper.face ?? undefined,
			phone: helper.phone ?? undefined,
			reachable: helper.reachable ?? undefined,
		},
		names: line.person === null ? names : { ...names, [line.person]: person?.called ?? "" },
		faces,
		state: withContactAnswers(foldPlan(entries), entries),
		dropped: droppedNames(entries),
		promises: promisesIn(entries),
		worries: worriesIn(entries),
		skills: skillsIn(entries),
		arrangements: arrangementsIn(entries),
		parties: partiesIn(entries),
		consents: consentsIn(entries),
		aims: aimsIn(entries),
		reckoned: reckonedIn(entries),
		talks: talksIn(entries),
		papers: papersIn(entries),
		domainNames: ownNames,
		ownWord: ownWord !== undefined,
		perKm: pricePerKm(prices, visit.today),
	});
};
/** The plan of whoever is signed in as a person: their own, never one from the address. */
export const loadOwnPlan = async (visit: Visit<unknown>): Promise<Result<PlanModel>> => {
	const line = await findOwnCase(visit.tx);
	if (!line) return refuse("kernel.nothing-here");
	return loadPlan(visit, line.case);
};

const withCodes = async (visit: Visit<unknown>, loaded: Result<PlanModel>): Promise<Result<PlanModel>> => {
	if (!isOk(loaded)) return loaded;
	const codes: Record<string, string> = {};
	for (const { seat } of loaded.value.state.ties) {
		const open = seat && seat.how !== "told" ? await findOpenCode(visit, "participant", seat.id) : undefined;
		if (seat && open) codes[seat.id] = open.code;
	}
	const { state, dropped } = loaded.value;
	const nobody = state.ties.every(({ kind }) => kind === "helper") && dropped.length === 0;
	return ok({ ...loaded.value, codes, ...(nobody ? { nearby: await listNearby(visit.tx, loaded.value.case) } : {}) });
};
/** The plan with the codes of who joined the circle. */
export const loadCircle = async (visit: Visit<unknown>, caseId: string): Promise<Result<PlanModel>> =>
	withCodes(visit, await loadPlan(visit, caseId));
export const loadOwnCircle = async (visit: Visit<unknown>): Promise<Result<PlanModel>> => withCodes(visit, await loadOwnPlan(visit));

/** How somebody is called on this page: the person is 'I' in their own plan. */
export const calledBy = (model: PlanModel, by: By, me: string): string =>
	by.kind === "person" ? me : (by.id !== null && model.names[by.id]) || model.helper?.name || "";
export const operationFor = <Input>(both: Both<Input>, model: PlanModel): Operation<Input> => both[model.me];
/** One of many forms of the same operation on a page: only the one that was sent comes back with what was typed. */
export const formAt = (sight: AnySight, operation: { readonly name: string }, key: string, value: string, preset: FormValues = {}): FormState => {
	const form = sight.form(operation, preset);
	const sent = "operation" in form.values;
	return !sent || typed(form, key) === value ? form : { ...sight.form({ name: "" }, preset), operation: operation.name };
};
export const cameBack = (form: FormState): boolean => form.refusal !== undefined || form.problems.length > 0;
