/** What partners and workers do about each other's part: load, decide, give entries. */
import type { MemberId, OrganisationId } from "#src/kernel/ids.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { findCase } from "#src/people/server.ts";
import { type Handled, type Handler, handles, outcome, type Reaction, type Work } from "#src/platform/operations/handler.ts";
import { holdCase } from "#src/platform/operations/store.ts";
import { findMember, findOrganisation, listTeams } from "#src/team/server.ts";
import { goOut, withTeller } from "../answers/going-out.ts";
import { termOf } from "../answers/load.ts";
import { entriesOfArrival } from "../arrival.rules.ts";
import { doorIn, place } from "../arrival.ts";
import { decidePickUp, foldSignalling } from "../rules.ts";
import { texts } from "../texts/index.ts";
import type { HandOverAnswered, Side } from "./model.ts";
import { load, sendersOf, signalIn } from "./matter-state.ts";
import * as does from "./operations.ts";
import { chainOf, decideAnswering, decideAsking, foldPartners, handOverEntry } from "./rules.ts";
import { senderHandled } from "./sender-handlers.ts";
import { findAskedOfMe, findOwnSignal } from "./store.ts";

const optional = <Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } =>
	Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as { [Key in keyof Value]?: NonNullable<Value[Key]> };
/** The side this actor speaks for. */
const ownSide = async ({ tx }: Work): Promise<Side | undefined> => {
	const { actor } = tx;
	const [organisation, me] = [
		actor.organisation === null ? undefined : await findOrganisation(tx, actor.organisation),
		actor.id === null ? undefined : await findMember(tx, actor.id),
	];
	return (
		organisation && {
			organisation: organisation.id as OrganisationId,
			name: organisation.name,
			...optional({ person: me?.name, member: me?.id as MemberId | undefined }),
		}
	);
};

const tellAsPartner: Handler<does.TellAsPartner> = async (work, input) => {
	const side = await ownSide(work);
	if (!side?.organisation) return refuse("signalling.no-organisation");
	const written = doorIn(input.where);
	const placed = await place(work, [
		{
			told: {
				source: "partner",
				channel: "form",
				concern: input.sees,
				shown: input.shown ?? "yes",
				partner: { organisation: side.organisation, name: side.name },
				...optional({
					where: input.where,
					whom: input.whom,
					nuisance: input.nuisance,
					firstNoticed: input.firstNoticed,
					tried: input.did,
					goesOn: input.goesOn,
				}),
			},
			teller: { id: side.organisation, way: "here", name: [input.person ?? side.person, side.name].filter(Boolean).join(", ") },
			...(written ? { written } : {}),
		},
	]);
	if (!isOk(placed)) return placed;
	const [first] = placed.value;
	if (!first) return refuse("kernel.nothing-here");
	const { signal } = first.arrival;
	// The way it came: each step is a hand-over, and asking us to take it over is one more.
	const team = (await listTeams(work.tx)).find((one) => one.id === first.matter.team)?.name ?? "";
	const sides: Side[] = [
		...(input.cameThrough ?? []).map((name): Side => ({ name })),
		side,
		...(input.takeOver ? [{ name: team, team: true as const }] : []),
	];
	const base = { signal, holder: first.matter.holder, today: work.today, newId: work.newId, asker: side.organisation };
	const chain = sides.slice(1).map((to, at) => handOverEntry(first.matter.case, { ...base, from: sides[at] ?? side, to }));
	// Which matter it became, and whether somebody was known there already, is not for who tells.
	return ok({ entries: [...(await withTeller(work, entriesOfArrival(first, work.tx.actor.id))), ...chain], answer: { signal } });
};

/** Whom a worker asks: a colleague, somebody of a partner, or somebody elsewhere - always by name. */
const sideAsked = async (work: Work, input: does.AskToTakeOver): Promise<Side | undefined> => {
	if (input.member !== undefined) {
		const [member, line] = [await findMember(work.tx, input.member), await findCase(work.tx, input.case)];
		const colleague = member?.roles.includes("generalist") === true && line !== undefined && member.teams.includes(line.team);
		const partner = member?.roles.some((role) => role === "partner" || role === "creditor") === true;
		if (!member?.active || (!colleague && !partner) || member.id === work.tx.actor.id) return undefined;
		return {
			organisation: partner ? (member.organisation as OrganisationId) : undefined,
			name: member.organisationName,
			person: member.name,
			member: member.id as MemberId,
		};
	}
	const organisation = input.organisation === undefined ? undefined : await findOrganisation(work.tx, input.organisation);
	const name = organisation?.name ?? input.organisationName;
	return name === undefined || input.person === undefined
		? undefined
		: { organisation: organisation?.id as OrganisationId | undefined, name, person: input.person };
};
const askToTakeOver: Handler<does.AskToTakeOver> = async (work, input) => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const [signal, from, to] = [signalIn(loaded.value, input.signal), await ownSide(work), await sideAsked(work, input)];
	if (!signal || !from) return refuse("kernel.nothing-here");
	if (!to) return refuse("signalling.ask-somebody-by-name", {}, "person");
	const asking = { signal: signal.signal, from, to, words: input.words, holder: loaded.value.holder, today: work.today, newId: work.newId };
	return outcome(decideAsking(input.case, chainOf(loaded.value.partners, signal.signal), asking), { case: input.case });
};
const noteHandOver: Handler<does.NoteHandOver> = async (work, input) => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const [signal, own] = [signalIn(loaded.value, input.signal), await ownSide(work)];
	if (!signal || !own) return refuse("kernel.nothing-here");
	const to: Side = input.to === undefined ? own : { name: input.to };
	const asking = {
		signal: signal.signal,
		from: { name: input.from },
		to: { ...to, person: undefined },
		holder: loaded.value.holder,
		today: work.today,
		newId: work.newId,
	};
	return ok({ entries: [handOverEntry(input.case, asking)], answer: { case: input.case } });
};
const answerHandOver: Handler<does.AnswerHandOver> = async (work, input) => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const one = loaded.value.partners.handOvers.find((each) => each.handOver === input.handOver);
	const member = one?.to.member === undefined ? undefined : await findMember(work.tx, one.to.member);
	const colleague = member?.roles.includes("generalist") === true;
	// Nobody says yes for a colleague: they have a phone in their own pocket.
	if (colleague && member.id !== work.tx.actor.id) return refuse("signalling.they-say-it-themselves", { person: member.name });
	const person = colleague ? member.name : (input.person ?? one?.to.person);
	if (person === undefined) return refuse("signalling.who-said-so", {}, "person");
	const yes = input.answer === "yes";
	const { state, line } = loaded.value;
	if (yes && colleague && line.responsible === null) {
		// Nobody had picked it up yet: the yes is a pick-up, and whoever told it hears so.
		const words = { toCreditor: texts("nl").toCreditor.pickedUp, within: await termOf(work, line.team) };
		const picked = decidePickUp(state, null, { case: input.case }, words);
		const said = decideAnswering(input.case, loaded.value.partners, { handOver: input.handOver, yes, person });
		if (!isOk(picked) || !isOk(said)) return isOk(picked) ? outcome(said, {}) : picked;
		return outcome(await goOut(work, { state, line }, {}, [...picked.value, ...said.value]), { case: input.case });
	}
	return outcome(
		decideAnswering(input.case, loaded.value.partners, {
			handOver: input.handOver,
			yes,
			person,
			how: input.how,
			...(yes && colleague ? { member: member.id as MemberId, before: loaded.value.responsible ?? undefined } : {}),
		}),
		{ case: input.case },
	);
};

const askAnother: Handler<{
	readonly signal: string;
	readonly organisationName: string;
	readonly person: string;
	readonly onward: boolean;
	readonly words?: string | undefined;
}> = async (work, input) => {
	const row = await findOwnSignal(work.tx, sendersOf(work), input.signal);
	const side = await ownSide(work);
	if (!row || !side) return refuse("kernel.nothing-here");
	holdCase(work.tx, row.case);
	const entries = await work.journal.ofStream(work.tx, "signal", row.id);
	const [signal] = foldSignalling(entries).signals;
	if (!signal) return refuse("kernel.nothing-here");
	const chain = chainOf(foldPartners(entries), row.id);
	const holder = (await findCase(work.tx, row.case))?.responsible ?? signal.holder;
	const from = input.onward ? (chain.at(-1)?.to ?? side) : side;
	const to: Side = { name: input.organisationName, person: input.person };
	return outcome(
		decideAsking(row.case, chain, {
			signal: row.id,
			from,
			to,
			words: input.words,
			holder,
			today: work.today,
			newId: work.newId,
			asker: side.organisation,
		}),
		{
			asked: true,
		},
	);
};
const answerAsPartner: Handler<{ readonly handOver: string; readonly answer: "yes" | "no"; readonly words?: string | undefined }> = async (
	work,
	input,
) => {
	const row = await findAskedOfMe(work.tx, input.handOver);
	const me = work.tx.actor.id === null ? undefined : await findMember(work.tx, work.tx.actor.id);
	if (!row || !me) return refuse("kernel.nothing-here");
	holdCase(work.tx, row.case);
	const state = foldPartners(await work.journal.ofStream(work.tx, "signal", row.signal));
	return outcome(decideAnswering(row.case, state, { handOver: input.handOver, yes: input.answer === "yes", person: me.name, words: input.words }), {
		answered: true,
	});
};

/** A colleague picked it up: that is the yes, by name, to every partner who asked the team to take over (SIG-20). */
export const sayYesToPartners: Reaction = async (work, entry) => {
	const said = entry.kind === "signalling.hand-over-answered" ? (entry.body as HandOverAnswered) : undefined;
	if (said && !(said.yes && said.member)) return [];
	const me = entry.by.id === null ? undefined : await findMember(work.tx, entry.by.id);
	if (!me) return [];
	const state = foldPartners(await work.journal.ofCase(work.tx, entry.case));
	return state.handOvers
		.filter((one) => one.to.team && !one.answer)
		.flatMap((one) => {
			const decided = decideAnswering(entry.case, state, { handOver: one.handOver, yes: true, person: me.name });
			return isOk(decided) ? decided.value : [];
		});
};

export const handled: readonly Handled[] = [
	handles(does.tellAsPartner, tellAsPartner),
	handles(does.askToTakeOver, askToTakeOver),
	handles(does.noteHandOver, noteHandOver),
	handles(does.answerHandOver, answerHandOver),
	handles(does.askAnother, askAnother),
	handles(does.answerAsPartner, answerAsPartner),
	...senderHandled,
];
