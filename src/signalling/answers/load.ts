/** What a matter's acts need to know before they decide. */
import type { CaseId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { type CaseLine, sameDoor } from "#src/people/index.ts";
import { findAddress, findCase, findPerson, listAddresses, personsAt } from "#src/people/server.ts";
import { readMessageSettings } from "#src/platform/messages/index.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { findMember } from "#src/team/server.ts";
import { doorIn } from "../arrival.ts";
import { waitAtDoor } from "../arrival-store.ts";
import type { SignallingState, SignalState } from "../model.ts";
import { foldSignalling } from "../rules.ts";
import { listTerms } from "./store.ts";
import { type Sends, termOn } from "./rules.ts";
import { type Subject, wordsAboutThem } from "./subject.ts";

export type Loaded = {
	readonly line: CaseLine;
	readonly state: SignallingState;
	/** Who told another matter of the same household: the same words go to them too. */
	readonly alsoTold?: readonly string[];
};
/** A matter as it stands; a signal on its way to this door waits, or has come already. */
export const loadMatter = async (work: Work, about: CaseId): Promise<Result<Loaded>> => {
	const line = await findCase(work.tx, about);
	if (!line) return refuse("kernel.nothing-here");
	const address = line.address === null ? undefined : await findAddress(work.tx, line.address);
	await waitAtDoor(work.tx, address && sameDoor(address));
	return ok({ line, state: foldSignalling(await work.journal.ofCase(work.tx, about)) });
};

/** Within how many days this team answers now. */
export const termOf = async (work: Work, team: string): Promise<number> => termOn(await listTerms(work.tx, team), work.today);
/** What the house can send by itself, by the settings of this moment. */
export const sendsNow = (): Sends => {
	const { mail, text } = readMessageSettings(process.env);
	return { mail: mail !== undefined, text: text !== undefined };
};

/** Whom and where a matter is about, as far as the house knows. */
export const subjectOf = async (work: Work, { line, state }: Loaded): Promise<Subject> => {
	const ids = [...new Set([line.address, ...state.signals.map((one) => one.address)].flatMap((id) => id ?? []))];
	const addresses = [...(await listAddresses(work.tx, ids)).values()];
	const there = (await Promise.all(ids.map((id) => personsAt(work.tx, id)))).flat();
	const person = line.person === null ? undefined : await findPerson(work.tx, line.person);
	const persons = [...(person ? [person] : []), ...there];
	const told = state.signals.flatMap((one) => doorIn(one.where) ?? []);
	return {
		names: [...persons.flatMap(({ given, family, called }) => [given, family, called]), ...state.signals.flatMap((one) => one.whom ?? [])],
		doors: [...addresses, ...told].map(({ street, number, postcode }) => ({ street, number: number ?? "", postcode: postcode ?? "" })),
		phones: persons.flatMap(({ phone }) => phone ?? []),
	};
};
/**
 * Words for who told us may hold nothing about the other, and no name of another who told us: what gives them away is shown to whoever wrote it
 * (SIG-19, PRIV-11). `readers` are the signals whose tellers read it.
 */
export const refuseWordsAboutThem = async (
	work: Work,
	loaded: Loaded,
	readers: readonly SignalState[],
	fields: Readonly<Record<string, string | undefined>>,
): Promise<Result<null>> => {
	const written = Object.entries(fields).filter((one): one is [string, string] => one[1] !== undefined);
	if (written.length === 0 || readers.length === 0) return ok(null);
	const subject = await subjectOf(work, loaded);
	const me = work.tx.actor.id === null ? undefined : await findMember(work.tx, work.tx.actor.id);
	const [mine = ""] = (me?.name ?? "").split(" ");
	const nameOf = (one: SignalState): string => one.creditor?.name ?? one.who?.name ?? "";
	const [only] = readers;
	const reader = only && readers.length === 1 ? nameOf(only) : "";
	const others = [...loaded.state.signals.map(nameOf), ...(loaded.alsoTold ?? [])].filter(
		(name) => name !== "" && name !== reader && !loaded.state.signals.some((one) => one.creditor?.name === name),
	);
	for (const [field, text] of written) {
		const found = wordsAboutThem(text, { ...subject, names: [...subject.names, ...others] }, [me?.name ?? "", mine, reader]);
		if (found.length > 0) return refuse("signalling.words-about-them", { found: found.map((one) => `‘${one}’`).join(", ") }, field);
	}
	return ok(null);
};
