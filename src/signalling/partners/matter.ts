/** What the page of a matter shows of other organisations: through whose hands it went, what senders did, at which tables it was discussed. */
import type { Work } from "#src/platform/operations/handler.ts";
import type { CaseLine } from "#src/people/index.ts";
import type { Partnership } from "#src/team/index.ts";
import { findPartnership, listMembers, listOrganisations } from "#src/team/server.ts";
import type { Instant } from "#src/kernel/time.ts";
import { foldSignalling, type SeenSignal } from "../rules.ts";
import type { HandOver, PartnersState } from "./model.ts";
import { chainOf, foldPartners, responsibleIn, TOO_MANY } from "./rules.ts";

export type Step = HandOver & {
	/** The reader is the one who was asked. */
	readonly mine: boolean;
	/** A colleague was asked: only they answer. */
	readonly colleague: boolean;
};
export type Chain = { readonly signal: string; readonly steps: readonly Step[]; readonly responsible: string | null };
export type Sender = {
	readonly signal: string;
	readonly name: string;
	readonly did: string | null;
	readonly goesOn: string | null;
	readonly askedAt: Instant | null;
};
export type PartnersModel = {
	/** How often it was handed over, when that is one too many without contact. */
	readonly alarm: number | null;
	readonly chains: readonly Chain[];
	readonly senders: readonly Sender[];
	readonly tables: PartnersState["tables"];
	readonly colleagues: readonly { readonly id: string; readonly name: string }[];
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
	/** What was agreed with the organisations that told something here. */
	readonly agreements: readonly { readonly name: string; readonly agreement: Partnership }[];
};

/** Loads it; of signals that are not open yet it says nothing but that it was handed over too often. */
export const loadPartnersPart = async (work: Work, line: CaseLine, seen: readonly SeenSignal[]): Promise<PartnersModel> => {
	const { tx } = work;
	const entries = await work.journal.ofCase(tx, line.case);
	const state = foldPartners(entries);
	const open = new Set(seen.flatMap((one) => (one.open ? [one.signal.signal as string] : [])));
	const { signals } = foldSignalling(entries);
	const counts = signals.map((one) => chainOf(state, one.signal).length);
	const most = Math.max(0, ...counts);
	const members = (await listMembers(tx)).filter((one) => one.id !== tx.actor.id);
	const colleagues = members.filter((one) => one.roles.includes("generalist") && one.teams.includes(line.team));
	const partners = members.filter((one) => one.roles.some((role) => role === "partner" || role === "creditor"));
	const mates = new Set(colleagues.map((one) => one.id));
	const told = signals.flatMap((one) => {
		const from = one.partner ?? (one.creditor && { organisation: one.creditor.organisation, name: one.creditor.name });
		return open.has(one.signal) && from ? [{ one, from }] : [];
	});
	const agreements = new Map<string, { name: string; agreement: Partnership }>();
	for (const { from } of told) {
		const agreement = agreements.has(from.organisation) ? undefined : await findPartnership(tx, from.organisation);
		if (agreement) agreements.set(from.organisation, { name: from.name, agreement });
	}
	return {
		alarm: most >= TOO_MANY && line.firstContactAt === null ? most : null,
		chains: signals.flatMap((one): Chain[] => {
			const chain = open.has(one.signal) ? chainOf(state, one.signal) : [];
			if (chain.length === 0) return [];
			const side = responsibleIn(chain);
			return [
				{
					signal: one.signal,
					steps: chain.map((step) => ({
						...step,
						mine: step.to.member === tx.actor.id,
						colleague: step.to.member !== undefined && (mates.has(step.to.member) || step.to.member === tx.actor.id),
					})),
					responsible: side ? [side.person, side.name].filter(Boolean).join(", ") : null,
				},
			];
		}),
		senders: told.map(({ one, from }) => {
			const known = state.senders.find((sender) => sender.signal === one.signal);
			return {
				signal: one.signal,
				name: from.name,
				did: known?.said?.did ?? one.tried ?? one.creditor?.attempts ?? null,
				goesOn: known?.said?.goesOn ?? one.goesOn ?? null,
				askedAt: known?.askedAt ?? null,
			};
		}),
		tables: state.tables,
		colleagues: [
			...colleagues.map((one) => ({ id: one.id, name: one.name })),
			...partners.map((one) => ({ id: one.id, name: `${one.name}, ${one.organisationName}` })),
		],
		organisations: (await listOrganisations(tx))
			.filter((one) => one.leftOn === null && one.id !== tx.actor.organisation)
			.map(({ id, name }) => ({ id, name })),
		agreements: [...agreements.values()],
	};
};
