/** Test builders: a matter with a person and a known face, begun without the phases that come before. */
import { z } from "zod";
import type { TestHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { ok } from "#src/kernel/result.ts";
import { type Station, stations } from "#src/people/index.ts";
import { beginCase, changeCase, letIn, makePerson } from "#src/people/server.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { handles } from "#src/platform/operations/handler.ts";

const begin = operation({
	name: "begun.begin",
	input: z.object({ given: z.string(), station: z.enum(stations) }),
	who: "weigh",
	audience: "person",
	offline: false,
	writes: ["begun.began"],
	says: "A matter for a test.",
});
type Began = { readonly team: string; readonly responsible: string; readonly person: string; readonly station: Station };
/** A phase that begins a matter in one act, so that these phases are tested through the real road on their own. */
export const begunPhase: Phase = {
	name: "begun",
	pages: [],
	words: () => ({ refusals: {} }),
	handled: [
		handles(begin, async (work, input) => {
			const id = CaseId.parse(work.newId());
			const { person } = await makePerson(work.tx, { given: input.given }, work.newId);
			const body: Began = { team: work.tx.actor.teams[0] ?? "", responsible: work.tx.actor.id ?? "", person, station: input.station };
			return ok({
				entries: [{ kind: "begun.began", stream: { kind: "begun", id }, case: id, audience: { reach: "person" }, body }],
				answer: { case: id, person },
			});
		}),
	],
	projectors: {
		"begun.began": async (tx, entry) => {
			const { team, responsible, person, station } = entry.body as Began;
			await beginCase(tx, { case: entry.case, team, person, arrivedAt: entry.at });
			await letIn(tx, entry.case, team, "team", ["team"], entry.at);
			await letIn(tx, entry.case, responsible, "responsible", ["responsible", "team", "person"], entry.at);
			await letIn(tx, entry.case, person, "person", ["person"], entry.at);
			await changeCase(tx, entry.case, { station, responsible });
		},
	},
};
export type Begun = { readonly case: string; readonly person: Actor };
/** A matter of somebody called `given`, with this colleague as the known face. */
export const begun = async (h: TestHouse, face: Actor, given = "Karim", station: Station = "doing"): Promise<Begun> => {
	const answer = await h.mustRun(face, "begun.begin", { given, station });
	return { case: String(answer["case"]), person: h.person(String(answer["person"])) };
};
