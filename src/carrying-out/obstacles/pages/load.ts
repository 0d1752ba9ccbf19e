/** What both pages show, and what a page of organisations shows. */
import type { CaseId } from "#src/kernel/ids.ts";
import { addDays } from "#src/kernel/time.ts";
import { findCase, findPerson } from "#src/people/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { type Masked, masked } from "#src/signalling/index.ts";
import { listOrganisations } from "#src/team/server.ts";
import { foldObstacles } from "../fold.ts";
import type { Known, Obstacle } from "../model.ts";
import { countByOrganisation, listKnown } from "../store.ts";

type Named = { readonly id: string; readonly name: string };
export type ObstaclesModel = {
	readonly case: CaseId;
	readonly me: "person" | "worker";
	readonly name: string | undefined;
	readonly obstacles: readonly Obstacle[];
	readonly organisations: readonly Named[];
	/** What is known of an organisation is for who works there; a person reads what was done for them. */
	readonly known: readonly Known[];
};
const named = ({ id, name }: Named): Named => ({ id, name });

export const loadObstacles = async ({ tx, journal }: Pick<Visit<unknown>, "tx" | "journal">, of: CaseId): Promise<ObstaclesModel> => {
	const me = tx.actor.kind === "person" ? "person" : "worker";
	const [entries, line, organisations, known] = await Promise.all([
		journal.ofCase(tx, of),
		findCase(tx, of),
		listOrganisations(tx),
		me === "worker" ? listKnown(tx) : [],
	]);
	const person = line?.person ? await findPerson(tx, line.person) : undefined;
	return { case: of, me, name: person?.called, obstacles: foldObstacles(entries).toReversed(), organisations: organisations.map(named), known };
};
export type OrganisationKnown = Named & { readonly known: readonly Known[]; readonly met: Masked; readonly solved: Masked };
const YEAR = 365;
export const loadOrganisations = async ({ tx, today }: Pick<Visit<unknown>, "tx" | "today">): Promise<readonly OrganisationKnown[]> => {
	const [organisations, known, counts] = await Promise.all([listOrganisations(tx), listKnown(tx), countByOrganisation(tx, addDays(today, -YEAR))]);
	return organisations.map((one) => {
		const counted = counts.find(({ organisation }) => organisation === one.id);
		return {
			...named(one),
			known: known.filter(({ organisation }) => organisation === one.id),
			met: masked(counted?.people ?? 0),
			solved: masked(counted?.solved ?? 0),
		};
	});
};
