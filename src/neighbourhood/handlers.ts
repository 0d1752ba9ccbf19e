/** Ordinary rows: nothing here is about one person. */
import { dayOf } from "#src/kernel/time.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { holdStill } from "#src/platform/database/hold.ts";
import { type Handled, handles, type Work } from "#src/platform/operations/handler.ts";
import { isTheirs } from "#src/team/server.ts";
import * as does from "./operations.ts";
import { slugOf } from "./rules.ts";
import { keepSaidIn } from "./said-store.ts";
import { handledPresence } from "./presence/handlers.ts";
import { handledActions } from "./actions/handlers.ts";
import { areaOf, findArea, keepArea, keepEntry, keepPlace, listAreas } from "./store.ts";

/** Whether this is a neighbourhood that this actor's team keeps. */
const ownArea = async (work: Work, id: string): Promise<boolean> => {
	const area = await findArea(work.tx, { id });
	return area !== undefined && isTheirs(work, area.team);
};
/** What is new stands nowhere yet; what is there stays in its own neighbourhood. */
const standsIn = async ({ tx }: Work, what: "place" | "social_entry", id: string | undefined, area: string): Promise<boolean> => {
	const present = id === undefined ? undefined : await areaOf(tx, what, id);
	return present === undefined || present === area;
};

export const handled: readonly Handled[] = [
	handles(does.keepArea, async (work, input) => {
		const team = input.team ?? work.tx.actor.teams[0];
		if (!team || !isTheirs(work, team)) return refuse("neighbourhood.no-team");
		const present = (await listAreas(work.tx)).find((one) => one.id === input.area);
		if (present && !isTheirs(work, present.team)) return refuse("kernel.nothing-here");
		// Two of one name at once are two areas with two roads, not a fault.
		await holdStill(work.tx, "areas");
		const taken = new Set((await listAreas(work.tx)).filter((area) => area.id !== input.area).map((area) => area.slug));
		let slug = slugOf(input.name);
		for (let more = 2; taken.has(slug); more += 1) slug = `${slugOf(input.name)}-${more}`;
		const id = input.area ?? work.newId();
		await keepArea(work.tx, { id, slug, name: input.name, kind: input.kind, team, worker: input.worker, known: input.known });
		return ok({ entries: [], answer: { area: id, slug } });
	}),
	handles(does.keepPlace, async (work, input) => {
		if (!(await ownArea(work, input.area)) || !(await standsIn(work, "place", input.place, input.area))) return refuse("kernel.nothing-here");
		const id = input.place ?? work.newId();
		await keepPlace(work.tx, {
			id,
			area: input.area,
			name: input.name,
			where: input.where ?? "",
			hours: input.hours ?? "",
			ourPart: input.ourPart ?? "",
			desk: input.desk,
			member: input.member,
			since: dayOf(work.tx.now),
		});
		if (input.said) await keepSaidIn(work.tx, id, input.said);
		return ok({ entries: [], answer: { place: id, area: input.area } });
	}),
	handles(does.keepEntry, async (work, input) => {
		if (!(await ownArea(work, input.area)) || !(await standsIn(work, "social_entry", input.entry, input.area))) return refuse("kernel.nothing-here");
		const id = input.entry ?? work.newId();
		await keepEntry(work.tx, {
			id,
			area: input.area,
			what: input.what,
			where: input.where ?? "",
			hours: input.hours ?? "",
			forWhom: input.forWhom ?? "",
			howToJoin: input.howToJoin ?? "",
			welcome: input.welcome ?? "",
			formal: input.formal,
		});
		return ok({ entries: [], answer: { entry: id, area: input.area } });
	}),
	...handledActions,
	...handledPresence,
];
