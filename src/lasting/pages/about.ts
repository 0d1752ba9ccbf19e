/** Whom a page of this phase is about, and the known face. */
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { type CarryingOut, foldCarryingOut } from "#src/carrying-out/index.ts";
import type { CaseLine, Person } from "#src/people/index.ts";
import { findCase, findOwnCase, findPerson, staysIn } from "#src/people/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import type { MemberCard } from "#src/team/index.ts";
import { listMembers, membersById } from "#src/team/server.ts";
import { foldLasting } from "../fold.ts";
import type { Formerly, Lasting } from "../model.ts";
import { knownFace } from "../table.ts";

export const LastingParams = z.object({ case: CaseId });
export type LastingParams = z.infer<typeof LastingParams>;
export type LastingModel = {
	readonly case: CaseId;
	readonly line: CaseLine;
	/** How they are called; the page shows no more of them, so the API gives no more. */
	readonly person: Pick<Person, "called"> | undefined;
	readonly face: MemberCard | undefined;
	readonly formerly: Formerly | undefined;
	readonly state: Lasting;
	readonly carrying: CarryingOut;
	readonly colleagues: readonly { readonly id: string; readonly name: string }[];
	readonly codes: Readonly<Record<string, string>>;
};
/** Loads everything a page of letting go or of the card needs. */
export const loadLastingPage = async (visit: Visit<unknown>, of: CaseId): Promise<Result<LastingModel>> => {
	const line = await findCase(visit.tx, of);
	if (!line) return refuse("kernel.nothing-here");
	const entries = await visit.journal.ofCase(visit.tx, of);
	const state = foldLasting(entries);
	const person = line.person ? await findPerson(visit.tx, line.person) : undefined;
	const { holder, formerly } = await knownFace(visit, of);
	const codes: Record<string, string> = {};
	for (const one of (await staysIn(visit.tx, of)) ? state.holders : []) {
		const found = one.kind === "own" ? await findOpenCode(visit, "participant", one.holder) : undefined;
		if (found) codes[one.holder] = found.code;
	}
	return ok({
		case: of,
		line,
		state,
		formerly,
		codes,
		person: person && { called: person.called },
		face: holder === null ? undefined : (await membersById(visit.tx, [holder])).get(holder),
		carrying: foldCarryingOut(entries),
		colleagues:
			visit.actor.kind === "member"
				? (await listMembers(visit.tx)).filter((one) => one.id !== visit.actor.id).map(({ id, name }) => ({ id, name }))
				: [],
	});
};
/** The same for whoever is signed in as a person: their own, never one from the address. */
export const loadOwnLasting = async (visit: Visit<unknown>): Promise<Result<LastingModel>> => {
	const line = await findOwnCase(visit.tx);
	if (!line) return refuse("kernel.nothing-here");
	return loadLastingPage(visit, line.case);
};
