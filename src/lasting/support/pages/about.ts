/** What a page of the support system needs, on the worker's side and the person's own. */
import type { CaseId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { findCase, findOwnCase, staysIn } from "#src/people/server.ts";
import { foldPlan } from "#src/planning/index.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import { listMembers, membersById } from "#src/team/server.ts";
import { calledIn, knownFace } from "../../table.ts";
import { foldSupport } from "../fold.ts";
import type { Support } from "../model.ts";
import { withFace } from "../reading.ts";

type Named = { readonly id: string; readonly name: string };
export type SupportModel = {
	readonly case: CaseId;
	readonly called: string;
	readonly mine: boolean;
	readonly state: Support;
	/** Who is there for the person, and comes back to it. */
	readonly face: { readonly name: string; readonly phone: string | null } | undefined;
	readonly codes: Readonly<Record<string, string>>;
	/** Of the circle of the plan, who was not asked yet and may be. */
	readonly circle: readonly Named[];
	readonly colleagues: readonly Named[];
};
const codesOf = async (visit: Visit<unknown>, of: CaseId, state: Support): Promise<Readonly<Record<string, string>>> => {
	const codes: Record<string, string> = {};
	for (const { member, colleague, way } of (await staysIn(visit.tx, of)) ? state.members : []) {
		const found = colleague || way === "told" ? undefined : await findOpenCode(visit, "participant", member);
		if (found) codes[member] = found.code;
	}
	return codes;
};
const visits = (roles: readonly string[]): boolean => roles.some((one) => one === "generalist" || one === "experience-worker" || one === "volunteer");
export const loadSupportPage = async (visit: Visit<unknown>, of: CaseId): Promise<Result<SupportModel>> => {
	if (!(await findCase(visit.tx, of))) return refuse("kernel.nothing-here");
	const entries = await visit.journal.ofCase(visit.tx, of);
	const { holder } = await knownFace(visit, of);
	const face = holder === null ? undefined : (await membersById(visit.tx, [holder])).get(holder);
	const state = withFace(foldSupport(entries), face && { name: face.name, reachable: face.phone ?? undefined });
	const asked = new Set(state.members.flatMap(({ member, name, tie }) => [member, tie ?? "", name.toLowerCase()]));
	const free = ({ id, name }: Named): boolean => !asked.has(id) && !asked.has(name.toLowerCase());
	const mine = visit.actor.kind === "person";
	const here = mine ? (face ? [face] : []) : (await listMembers(visit.tx)).filter(({ active, roles }) => active && visits(roles));
	return ok({
		case: of,
		called: await calledIn(visit, of),
		mine,
		state,
		face: face && { name: face.name, phone: face.phone },
		codes: await codesOf(visit, of, state),
		circle: foldPlan(entries)
			.ties.filter((tie) => tie.closed.length === 0)
			.map(({ id, name }) => ({ id, name }))
			.filter(free),
		colleagues: here.map(({ id, name }) => ({ id, name })).filter(free),
	});
};
/** The same for whoever is signed in as a person: their own, never one from the address. */
export const loadOwnSupport = async (visit: Visit<unknown>): Promise<Result<SupportModel>> => {
	const line = await findOwnCase(visit.tx);
	return line ? loadSupportPage(visit, line.case) : refuse("kernel.nothing-here");
};
