/** What the pages of a round know. */
import type { CaseId } from "#src/kernel/ids.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { writtenOut } from "#src/people/index.ts";
import { listAddresses } from "#src/people/server.ts";
import { findArea } from "#src/neighbourhood/server.ts";
import { listMembers } from "#src/team/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { roundErasedOn, termOn } from "../../unused/rules.ts";
import { listTerms } from "../../unused/store.ts";
import { itemsOf } from "../handlers.ts";
import type { Door, Enquiry, Item, View } from "../model.ts";
import { findEnquiry, listDoors, listViews } from "../store.ts";

export type Colleague = { readonly id: string; readonly name: string; readonly face: string | null };
export type RoundModel = {
	readonly round: Enquiry;
	readonly area: string;
	readonly items: readonly Item[];
	readonly views: readonly View[];
	readonly doors: readonly (Door & { readonly where: string })[];
	readonly colleagues: readonly Colleague[];
	readonly names: Readonly<Record<string, string>>;
	/** When what residents said is erased; null as long as the round goes on, and when it is gone. */
	readonly eraseOn: CalendarDay | null;
	readonly mayBegin: boolean;
	readonly mayPickUp: boolean;
};
/** Colleagues of these teams who can see to something: who goes along doors themselves. */
export const colleaguesOf = async (visit: Pick<Visit<unknown>, "tx">, teams: readonly string[]): Promise<readonly Colleague[]> =>
	(await listMembers(visit.tx))
		.filter((one) => mayAtAll(one.roles, "go-along-doors") && one.teams.some((team) => teams.includes(team)))
		.map(({ id, name, face }) => ({ id, name, face }));

export const loadRound = async (visit: Visit<{ readonly enquiry: CaseId }>): Promise<Result<RoundModel>> => {
	const round = await findEnquiry(visit.tx, visit.params.enquiry);
	if (!round) return refuse("kernel.nothing-here");
	const doors = await listDoors(visit.tx, round.id);
	const addresses = await listAddresses(
		visit.tx,
		doors.map((one) => one.address),
	);
	const members = await listMembers(visit.tx);
	const { roles } = visit.actor;
	const term = termOn(await listTerms(visit.tx, round.team), visit.today);
	return ok({
		round,
		eraseOn: round.endedAt === null || round.erased !== null ? null : roundErasedOn(term, dayOf(round.endedAt)),
		area: (await findArea(visit.tx, { id: round.area }))?.name ?? "",
		items: await itemsOf(visit, round.id),
		views: await listViews(visit.tx, round.id),
		doors: doors.map((one) => {
			const address = addresses.get(one.address);
			return { ...one, where: address ? writtenOut(address) : "" };
		}),
		colleagues: await colleaguesOf(visit, [round.team]),
		names: Object.fromEntries(members.map((one) => [one.id, one.name.split(" ")[0] ?? one.name])),
		mayBegin: mayAtAll(roles, "begin-a-round"),
		mayPickUp: mayAtAll(roles, "pick-up"),
	});
};
