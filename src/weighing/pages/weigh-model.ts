/** What the page of weighing shows. Plain data; the API gives it too. */
import { type AnyEntry, type CalendarDay, type CaseId, dayOf, daysBetween, ok, type Result } from "#src/kernel/index.ts";
import { writtenOut } from "#src/people/index.ts";
import { findAddress, findCase, findPerson } from "#src/people/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { listMembers, membersById } from "#src/team/server.ts";
import { weighingIn } from "../handlers.ts";
import type { Felt } from "../asking/model.ts";
import { foldAsking } from "../asking/rules.ts";
import { hasSomebodyToTell, type Heard, heardOf, whereOf, whomOf } from "../heard.ts";
import type { AccountOwed, Position, Weighed } from "../model.ts";
import { type DoorWords, doorWords } from "../rules/door-words.ts";
import { latestWeighing, standsAt, stillOwed } from "../rules/fold.ts";
import { whyAgain } from "../rules/again.ts";
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
	/** Somebody told it and wants to hear; of what was seen with own eyes there is nobody. */
	readonly toTell: boolean;
	readonly nobodySpoke: boolean;
	readonly question: Question | null;
	readonly wish: boolean;
	readonly versions: readonly Weighed[];
	readonly position: Position | null;
	readonly positions: readonly Position[];
	/** How it felt to whom we came, asked afterwards: back to who weighs (LEG-26). */
	readonly felt: readonly Felt[];
	/** Whether 'stop', 'differently' and 'wait' are asked: something was tried, or refused (LEG-22). */
	readonly asksAfter: boolean;
	/** What later phases say here, by name. */
	readonly parts: readonly { readonly name: string; readonly model: unknown }[];
	readonly owed: readonly AccountOwed[];
	readonly colleagues: readonly { readonly id: string; readonly name: string }[];
	readonly door: DoorWords | null;
};

const partsOf = (parts: readonly PersonPart[], of: string, today: CalendarDay, entries: readonly AnyEntry[]): WeighModel["parts"] =>
	parts.flatMap((part) => {
		const model = part.read({ case: of, today, entries, folded: (fold) => fold(entries) });
		return model === null ? [] : [{ name: part.name, model }];
	});

/** Loads it. Before the own weighing stands there, only the first signal is read (PRIV-08). */
export const loadWeighWith =
	(parts: readonly PersonPart[]) =>
	async (visit: Visit<{ case: CaseId }>): Promise<Result<WeighModel>> => {
		const { tx, params, actor, today, language } = visit;
		const entries = await visit.journal.ofCase(tx, params.case);
		const state = weighingIn(entries);
		const matter = await findCase(tx, params.case);
		const person = matter?.person ? await findPerson(tx, matter.person) : undefined;
		const address = matter?.address ? await findAddress(tx, matter.address) : undefined;
		const [first, ...more] = heardOf(entries);
		const last = latestWeighing(state);
		const whom = person ? `${person.given} ${person.family}`.trim() : whomOf(entries);
		const question = whyAgain((await findQuestion(tx, params.case)) ?? null, last, matter?.lastContactAt ?? null, today);
		const said = partsOf(parts, params.case, today, entries);
		const me = actor.id === null ? undefined : (await membersById(tx, [actor.id])).get(actor.id);
		return ok({
			case: params.case,
			called: person?.called ?? whom ?? null,
			over: [whom, address ? writtenOut(address) : whereOf(entries)].filter(Boolean).join(", "),
			heard: first ?? null,
			heardDays: matter ? Math.max(0, daysBetween(matter.firstNoticed ?? dayOf(matter.arrivedAt), today)) : 0,
			moreHeard: last ? 0 : more.length,
			laterHeard: last ? more : [],
			toTell: hasSomebodyToTell(entries),
			nobodySpoke: matter?.firstContactAt === null,
			question,
			asksAfter: last !== undefined && (question === "refusal" || said.length > 0),
			parts: said,
			wish: (address?.noUninvitedVisitsSince ?? null) !== null,
			versions: state.versions,
			position: standsAt(state) ?? null,
			positions: state.positions,
			felt: foldAsking(entries).felt,
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
