/** What a decision is made on: who speaks, the day, and who is there for the person. */
import { findCase, findPerson } from "#src/people/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { listMembers, membersById } from "#src/team/server.ts";
import type { Formerly } from "./model.ts";
import type { Table } from "./rules.ts";

/** Who is the known face: who was first responsible; when that colleague is not there any more, somebody of the team, with the name of before (SUS-12). */
export const knownFace = async (
	work: Pick<Work, "tx">,
	of: string,
): Promise<{ readonly holder: string | null; readonly formerly?: Formerly | undefined }> => {
	const line = await findCase(work.tx, of);
	const known = line?.responsible ? (await membersById(work.tx, [line.responsible])).get(line.responsible) : undefined;
	if (known?.active) return { holder: known.id };
	const team = line ? await listMembers(work.tx, { team: line.team }) : [];
	const holder = work.tx.actor.kind === "member" ? work.tx.actor.id : (team.find((one) => one.roles.includes("generalist"))?.id ?? null);
	return { holder, formerly: known && { id: known.id, name: known.name } };
};
/** The table somebody sits at when they do something in this matter. */
export const tableIn = async (work: Work, of: string): Promise<Table> => ({
	today: work.today,
	speaker: work.tx.actor.kind === "person" ? "person" : "worker",
	me: work.tx.actor.id,
	ids: [work.newId(), work.newId()],
	letGo: ((await findCase(work.tx, of))?.letGoAt ?? null) !== null,
	...(await knownFace(work, of)),
});
/** How the one it is about is called: all that whoever has a part in it is told. */
export const calledIn = async (work: Pick<Work, "tx">, of: string): Promise<string> => {
	const line = await findCase(work.tx, of);
	return (line?.person ? await findPerson(work.tx, line.person) : undefined)?.called ?? "";
};
