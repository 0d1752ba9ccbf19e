/** What the sources do: load, decide, give entries - and find the neighbourhood of an address. */
import type { AreaId, CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { isOk, ok } from "#src/kernel/result.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { listAreas } from "#src/neighbourhood/server.ts";
import { readAddress, sameDoor } from "#src/people/index.ts";
import { closeOpen, keepOpen, letIn, listOpenThings } from "#src/people/server.ts";
import { remembered, type Tx } from "#src/platform/database/with-actor.ts";
import { type Handled, type Handler, handles, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { findMember } from "#src/team/server.ts";
import type { Advised, Thinning } from "./model.ts";
import { holderItself } from "../holders.ts";
import * as does from "./operations.ts";
import { decideAdvise, decideThinning } from "./rules.ts";
import { areaOfStreet, keepAdvice } from "./store.ts";

/** In which neighbourhood somebody means: the one that was named, that of the street, or the only one of the worker's own teams (SIG-36). Asked once in a transaction. */
export const areaMeant = (work: Work, where: string | undefined, named?: AreaId): Promise<AreaId | undefined> =>
	named === undefined ? remembered(work.tx, `signalling.area-meant ${where ?? ""}`, () => askArea(work, where)) : Promise.resolve(named);
const askArea = async ({ tx }: Work, where: string | undefined): Promise<AreaId | undefined> => {
	// Asked together with what placing a signal asks next (../arrival.ts): they go over the line at once, and are answered once.
	for (const asked of [listAreas(tx), holderItself(tx)]) asked.catch(() => undefined);
	const street = where === undefined ? undefined : await areaOfStreet(tx, sameDoor(readAddress(where)));
	if (street !== undefined) return street;
	const { actor } = tx;
	if (actor.kind !== "member") return undefined;
	const own = (await listAreas(tx)).filter((area) => actor.teams.includes(area.team));
	return own.length === 1 ? own[0]?.id : undefined;
};

const advise: Handler<does.Advise> = async (work, input) => {
	const { actor } = work.tx;
	const team = actor.teams[0] ?? (actor.id === null ? undefined : (await findMember(work.tx, actor.id))?.teams[0]);
	const ids = { advice: work.newId() as ThingId, case: work.newId() as CaseId, team: team as Advised["team"] | undefined };
	const decided = decideAdvise(input, ids);
	return isOk(decided) ? ok({ entries: decided.value, answer: { kept: true } }) : decided;
};
const noteThinning: Handler<does.NoteThinning> = async (work, input) => {
	const decided = decideThinning(input, { thinning: work.newId() as ThingId, me: work.tx.actor.id as MemberId, today: work.today });
	return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
};

const advised = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const { advice, from, team } = entry.body as Advised;
	await letIn(tx, entry.case, team, "team", ["team"], entry.at);
	if (entry.by.id !== null) await keepAdvice(tx, { id: advice, case: entry.case, team, from, by: entry.by.id, at: entry.at });
};
const thinning = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const { thinning: id, holder, lookAgainOn } = entry.body as Thinning;
	for (const earlier of await listOpenThings(tx, { case: entry.case, kinds: ["signalling.thinning"] })) await closeOpen(tx, earlier.id, entry.at);
	await keepOpen(tx, { id, case: entry.case, kind: "signalling.thinning", holder, lookAgain: lookAgainOn, since: entry.at });
};
export const sourceHandled: readonly Handled[] = [handles(does.advise, advise), handles(does.noteThinning, noteThinning)];
export const sourceProjectors: Projectors = { "signalling.advised": advised, "signalling.thinning": thinning };
