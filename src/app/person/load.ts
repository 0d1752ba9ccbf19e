/** What the own pages load: only what this person may read, whoever loads it. */
import { type AnyEntry, type CaseId, dayOf, isOk, ok, type Result, refuse } from "#src/kernel/index.ts";
import { findCase, findPerson, listCases } from "#src/people/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { findMember, membersById } from "#src/team/server.ts";
import type { ContactState } from "#src/contact/index.ts";
import {
	type ConsentLetter,
	type KeptReport,
	lettersIn,
	type LookedAt,
	type OwnRequest,
	privacyIn,
	type PrivacyState,
	type Reader,
	readersIn,
	reportsIn,
	requestsIn,
} from "#src/privacy/index.ts";
import { loadLooks } from "#src/privacy/server.ts";
import { contactDaysIn, contactIn, helpIn, type HelpPiece, type Piece, piecesIn, readableBy } from "./story.ts";

export type Helper = {
	readonly id: string;
	readonly name: string;
	readonly face?: string | undefined;
	readonly phone?: string | undefined;
	readonly reachable?: string | undefined;
};
/** What every own page shows: who it is of, how they are addressed, who is there for them. Plain data; also what the API gives. */
export type Frame = {
	readonly case: CaseId;
	readonly person: { readonly id: string; readonly called: string; readonly form: "u" | "je"; readonly face?: string | undefined };
	readonly helper?: Helper | undefined;
	readonly names: Readonly<Record<string, string>>;
	readonly faces: Readonly<Record<string, string>>;
	/** A worker who opens it for the person, to print or read out. */
	readonly worker: boolean;
	/** Somebody else's story may be theirs to read. */
	readonly along?: boolean;
};
/** What pages are made from; never given away as it is. */
export type Own = {
	readonly frame: Frame;
	readonly entries: readonly AnyEntry[];
	readonly privacy: PrivacyState;
	readonly contact: ContactState;
	readonly responsible: string | null;
	/** Nobody is in touch any more: only then it can all go. */
	readonly over: boolean;
	/** What they asked about what is kept of them. */
	readonly requests: readonly OwnRequest[];
	readonly letters: readonly ConsentLetter[];
	readonly reports: readonly KeptReport[];
	readonly readers: readonly Reader[];
};

/** What one person may read of one matter. */
export const loadFor = async (visit: Visit<unknown>, about: CaseId, personId: string, worker: boolean): Promise<Result<Own>> => {
	const { tx, journal } = visit;
	const [line, person] = [await findCase(tx, about), await findPerson(tx, personId)];
	if (!line || !person) return refuse("kernel.nothing-here");
	const entries = readableBy(personId, await journal.ofCase(tx, about));
	const privacy = privacyIn(entries);
	const requests = requestsIn(entries);
	const helper = line.responsible === null ? undefined : await findMember(tx, line.responsible);
	const ids = [
		...entries.flatMap(({ by }) => (by.kind === "member" ? [by.id] : [])),
		...privacy.opened.map((one) => one.member),
		...privacy.questions.map((one) => one.member),
		...requests.map((one) => one.holder),
	];
	const members = await membersById(tx, ids);
	const everybody = [...members.values(), ...(helper ? [helper] : [])];
	return ok({
		frame: {
			case: about,
			person: { id: person.id, called: person.called, form: person.addressForm, face: person.face ?? undefined },
			helper: helper && {
				id: helper.id,
				name: helper.name,
				face: helper.face ?? undefined,
				phone: helper.phone ?? undefined,
				reachable: helper.reachable ?? undefined,
			},
			names: Object.fromEntries(everybody.map(({ id, name }) => [id, name])),
			faces: Object.fromEntries(everybody.flatMap(({ id, face }) => (face === null ? [] : [[id, face]]))),
			worker,
		},
		entries,
		privacy,
		contact: contactIn(entries),
		responsible: line.responsible,
		over: line.station === "let-go" || line.station === "settled",
		requests,
		letters: lettersIn(entries),
		reports: reportsIn(entries),
		readers: readersIn(entries),
	});
};

/** The matter of whoever comes in as a person: their own, never one from the address. The look is logged on it. */
export const loadOwn = async (visit: Visit<unknown>): Promise<Result<Own>> => {
	const { actor, tx } = visit;
	if (actor.kind !== "person" || actor.id === null) return refuse("kernel.nothing-here");
	const lines = await listCases(tx, {});
	// Only their own: of somebody at home who lets them read along there is a page apart.
	const line = lines.filter((one) => one.person === actor.id).at(-1);
	if (!line) return refuse("kernel.nothing-here");
	tx.note({ case: line.case });
	const own = await loadFor(visit, line.case, actor.id, false);
	const along = lines.some((one) => one.person !== null && one.person !== actor.id);
	return isOk(own) && along ? ok({ ...own.value, frame: { ...own.value.frame, along } }) : own;
};
/** The same, for a worker who hands it over or reads it out: no more than the person would read. */
export const loadForPerson = async (visit: Visit<{ readonly case: CaseId }>): Promise<Result<Own>> => {
	const person = (await findCase(visit.tx, visit.params.case))?.person;
	return person ? loadFor(visit as Visit<unknown>, visit.params.case, person, true) : refuse("privacy.person-not-known");
};

export type Story = { readonly help: readonly HelpPiece[]; readonly pieces: readonly Piece[]; readonly heldBack: number };
/** The whole story of this person. */
export const storyIn = ({ contact, entries, frame, privacy }: Own): Story => {
	const pieces = piecesIn(entries, frame.person.id, privacy.besides);
	return { help: helpIn(contact, privacy.besides, pieces), pieces, heldBack: privacy.heldBack };
};
export type LooksOf = {
	readonly looks: readonly LookedAt[];
	readonly names: Readonly<Record<string, string>>;
	readonly faces: Readonly<Record<string, string>>;
};
/** Who looked, with names and faces. */
export const looksIn = async (visit: Visit<unknown>, own: Own): Promise<LooksOf> => {
	const looks = await loadLooks(visit, own.frame.case, own.responsible, contactDaysIn(own.contact, dayOf));
	const members = [
		...(
			await membersById(
				visit.tx,
				looks.map((look) => look.by),
			)
		).values(),
	];
	return {
		looks: looks.filter((look) => members.some((member) => member.id === look.by)),
		names: { ...own.frame.names, ...Object.fromEntries(members.map(({ id, name }) => [id, name])) },
		faces: { ...own.frame.faces, ...Object.fromEntries(members.flatMap(({ id, face }) => (face === null ? [] : [[id, face]]))) },
	};
};
