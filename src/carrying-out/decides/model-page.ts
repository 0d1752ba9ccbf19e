/** What the page shows: who steers where, what was decided, what we do other than wanted, what we still owe. */
import { type CaseId, entriesOf, type Instant } from "#src/kernel/index.ts";
import { type DomainKey, domainKeys, steeringOf, type SteeringForm } from "#src/planning/index.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { membersById } from "#src/team/server.ts";
import { type Departure, foldDepartures, foldWeighing, openDepartures, stillOwed, type WeighingEntry } from "#src/weighing/index.ts";
import type { Decision } from "../model.ts";
import { loadAbout } from "../pages/about.ts";
import type { Powers } from "./model.ts";
import { foldPowers } from "./rules.ts";

export type DecidesModel = {
	readonly case: CaseId;
	readonly name: string | undefined;
	readonly steering: readonly { readonly domain: DomainKey; readonly form: SteeringForm | null }[];
	readonly powers: Powers | null;
	readonly decisions: readonly Decision[];
	readonly departures: readonly Departure[];
	readonly owed: readonly { readonly account: string; readonly words: string; readonly by: string | null; readonly on: string }[];
	readonly names: Readonly<Record<string, string>>;
	readonly now: Instant;
};
export const loadDecides = async (visit: Pick<Visit<unknown>, "tx" | "journal">, of: CaseId): Promise<DecidesModel> => {
	const { person, state, plan, entries } = await loadAbout(visit, of);
	const powers = foldPowers(entries);
	const owed = stillOwed(foldWeighing(entriesOf<WeighingEntry>(entries, "weighing")));
	const members = await membersById(
		visit.tx,
		[powers?.by, ...owed.map(({ by }) => by)].filter((one): one is string => Boolean(one)),
	);
	return {
		case: of,
		name: person?.called,
		steering: domainKeys.map((domain) => ({ domain, form: steeringOf(plan, domain)?.form ?? null })),
		powers,
		decisions: state.decisions.toReversed(),
		departures: openDepartures(foldDepartures(entries)),
		owed: owed.map((one) => ({ account: one.account, words: one.for.words ?? "", by: one.by, on: one.lookAgainOn })),
		names: Object.fromEntries([...members].map(([id, one]) => [id, one.name])),
		now: visit.tx.now,
	};
};
