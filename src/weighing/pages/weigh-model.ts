/** What the page of weighing shows. Plain data; the API gives it too. */
import { type CaseId, dayOf, daysBetween, ok, type Result } from "#src/kernel/index.ts";
import { writtenOut } from "#src/people/index.ts";
import { findAddress, findCase, findPerson } from "#src/people/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { listMembers, membersById } from "#src/team/server.ts";
import { weighingIn } from "../handlers.ts";
import { type Heard, heardOf, whereOf, whomOf } from "../heard.ts";
import type { AccountOwed, Position, Weighed } from "../model.ts";
import { type DoorWords, doorWords } from "../rules/door-words.ts";
import { latestWeighing, standsAt, stillOwed } from "../rules/fold.ts";
import { findQuestion, type Question } from "../store.ts";
import { texts } from "../texts/index.ts";

export type WeighModel = {
	readonly case: CaseId;
	readonly called: string | null;
	readonly over: string;
	readonly heard: Heard | null;
	readonly heardDays: number;
	readonly moreHeard: number;
	readonly laterHeard: readonly Heard[];
	readonly nobodySpoke: boolean;
	readonly question: Question | null;
	readonly wish: boolean;
	readonly versions: readonly Weighed[];
	readonly position: Position | null;
	readonly owed: readonly AccountOwed[];
	readonly colleagues: readonly { readonly id: string; readonly name: string }[];
	readonly door: DoorWords | null;
};

/** Loads it. Before the own weighing stands there, only the first signal is read (PRIV-08). */
export const loadWeigh = async (visit: Visit<{ case: CaseId }>): Promise<Result<WeighModel>> => {
	const { tx, params, actor, today, language } = visit;
	const entries = await visit.journal.ofCase(tx, params.case);
	const state = weighingIn(entries);
	const matter = await findCase(tx, params.case);
	const person = matter?.person ? await findPerson(tx, matter.person) : undefined;
	const address = matter?.address ? await findAddress(tx, matter.address) : undefined;
	const [first, ...more] = heardOf(entries);
	const last = latestWeighing(state);
	const whom = person ? `${person.given} ${person.family}`.trim() : whomOf(entries);
	const me = actor.id === null ? undefined : (await membersById(tx, [actor.id])).get(actor.id);
	return ok({
		case: params.case,
		called: person?.called ?? whom ?? null,
		over: [whom, address ? writtenOut(address) : whereOf(entries)].filter(Boolean).join(", "),
		heard: first ?? null,
		heardDays: matter ? Math.max(0, daysBetween(matter.firstNoticed ?? dayOf(matter.arrivedAt), today)) : 0,
		moreHeard: last ? 0 : more.length,
		laterHeard: last ? more : [],
		nobodySpoke: matter?.firstContactAt === null,
		question: (await findQuestion(tx, params.case)) ?? null,
		wish: (address?.noUninvitedVisitsSince ?? null) !== null,
		versions: state.versions,
		position: standsAt(state) ?? null,
		owed: stillOwed(state),
		colleagues: (await listMembers(tx, matter ? { team: matter.team } : {}))
			.filter((one) => one.roles.includes("generalist"))
			.map(({ id, name }) => ({ id, name })),
		door:
			last?.outcome === "go"
				? doorWords(
						{ greeting: person?.called ?? whom ?? "", me: me?.name ?? "", why: last.why, whyMe: last.whyMe, bring: last.bring },
						language,
						texts(language).door,
					)
				: null,
	});
};
/** A sentence with the name of whom it is about, or 'who lives there'. */
export const withName = (sentence: string, model: Pick<WeighModel, "called">, them: string): string => {
	const said = fill(sentence, { name: model.called ?? them });
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
};
