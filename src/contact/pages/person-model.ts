/** What the page of a person shows. Before the first contact that is the preparation card and nothing else (PRIV-08, ANTI-05). */
import { type CalendarDay, dayOf, type Instant, isOk, ok, type Result } from "#src/kernel/index.ts";
import { findCase, listOpenThings, listParties } from "#src/people/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { type Beside, foldPrivacy, type LookKind, partLooks, type PrivacyEntry } from "#src/privacy/index.ts";
import { entriesOf } from "#src/kernel/index.ts";
import { loadLooks } from "#src/privacy/server.ts";
import { membersById } from "#src/team/server.ts";
import { contactIn } from "../handlers.ts";
import type { ContactState } from "../model.ts";
import { giftsOf, nextVisit } from "../rules/fold.ts";
import { lastRealContact, storyOf } from "../rules/story.ts";
import { type CardModel, cardOf } from "./card-model.ts";
import type { PanelSeen, PersonPanel } from "./panels.ts";
import { type CaseParams, findWhom, type WhomSeen } from "./whom.ts";

/** Beside the story stand the latest few; all of them have a page of their own. */
const LOOKS_BESIDE = 60;
type Someone = { readonly name: string; readonly face: string | null };
export type PersonModel = {
	readonly kind: "person";
	readonly whom: WhomSeen;
	readonly responsible: Someone | null;
	/** Who works along: seen at once, so that nobody starts a second line unseen (TEAM-04). */
	readonly along: readonly Someone[];
	readonly since: CalendarDay | null;
	readonly lastSpoke: Instant | null;
	readonly nextOn: CalendarDay | null;
	readonly nextVisit: { readonly day: CalendarDay; readonly time: string | null; readonly place: string } | null;
	readonly gifts: ReturnType<typeof giftsOf>;
	readonly question: { readonly question: string; readonly expectation: string | null } | null;
	readonly laterOn: CalendarDay | null;
	readonly ownPeople: { readonly words: string; readonly at: Instant } | null;
	readonly asked: readonly { readonly asked: string; readonly words: string; readonly at: Instant }[];
	readonly promises: readonly {
		readonly promise: string;
		readonly what: string;
		readonly by: "worker" | "person" | "organisation";
		readonly who: string | null;
		readonly on: CalendarDay | null;
	}[];
	readonly story: ReturnType<typeof storyOf>;
	readonly besides: Readonly<Record<string, readonly Beside[]>>;
	readonly members: Readonly<Record<string, Someone>>;
	readonly looks: readonly { readonly name: string; readonly day: CalendarDay; readonly kind: LookKind; readonly afterContact: boolean }[];
	readonly wrappedUp: boolean;
	readonly panels: readonly PanelSeen[];
};
export type PageModel = CardModel | PersonModel;

const contactDays = (state: ContactState): readonly CalendarDay[] => [...state.notes, ...state.attempts].map(({ at }) => dayOf(at));
const lastOwnPeople = (state: ContactState): PersonModel["ownPeople"] => {
	const said = [...state.wrapUps].reverse().find((one) => one.ownPeople);
	return said?.ownPeople ? { words: said.ownPeople, at: said.at } : null;
};

/** Loads it, with what later phases add. */
export const loadPersonPage =
	(panels: readonly PersonPanel[]) =>
	async (visit: Visit<CaseParams>): Promise<Result<PageModel>> => {
		const of = visit.params.case;
		const entries = await visit.journal.ofCase(visit.tx, of);
		const state = contactIn(entries);
		if (!state.made) return ok(await cardOf(visit, entries, state));
		const story = storyOf(state);
		// Asked together: what does not wait for each other goes over the line at once.
		const [{ whom, line }, parties, [next], loaded, looked] = await Promise.all([
			findWhom(visit, of, entries),
			listParties(visit.tx, of),
			listOpenThings(visit.tx, { case: of, kinds: ["contact.next"] }),
			Promise.all(panels.map(async (panel) => ({ name: panel.name, model: await panel.load(visit, of) }))),
			findCase(visit.tx, of).then((found) => loadLooks(visit, of, found?.responsible ?? null, contactDays(state), LOOKS_BESIDE)),
		]);
		visit.tx.note({ person: line?.person ?? undefined });
		const looks = partLooks(looked).shown.slice(0, 8);
		const along = parties.filter(({ standing }) => standing === "part").map(({ party }) => party);
		const writers = [
			...along,
			...story.help.map(({ by }) => by),
			...story.lines.map((one) => (one.kind === "note" ? one.by : null)),
			...looks.map(({ by }) => by),
			line?.responsible,
		];
		const known = await membersById(visit.tx, writers);
		const planned = nextVisit(state, visit.today);
		const seen = loaded.flatMap(({ name, model }): PanelSeen[] => (isOk(model) ? [{ name, model: model.value }] : []));
		const someone = (id: string | null | undefined): Someone | null => {
			const found = known.get(id ?? "");
			return found ? { name: found.name, face: found.face } : null;
		};
		return ok({
			kind: "person",
			whom,
			responsible: someone(line?.responsible),
			along: along.flatMap((id) => someone(id) ?? []),
			since: dayOf(state.made.at),
			lastSpoke: lastRealContact(state)?.at ?? null,
			nextOn: next?.lookAgain ?? null,
			nextVisit: planned ? { day: planned.day, time: planned.time ?? null, place: planned.place } : null,
			gifts: giftsOf(state),
			question: state.question ? { question: state.question.question, expectation: state.question.expectation ?? null } : null,
			laterOn: state.later?.lookAgainOn ?? null,
			ownPeople: lastOwnPeople(state),
			asked: state.asked.filter((one) => !one.answered).map(({ asked, words, at }) => ({ asked, words, at })),
			promises: state.promises
				.filter((one) => !one.ended)
				.map(({ promise, what, by, who, on }) => ({ promise, what, by, who: who ?? null, on: on ?? null })),
			story,
			besides: Object.fromEntries(foldPrivacy(entriesOf<PrivacyEntry>(entries, "privacy")).besides),
			members: Object.fromEntries([...known].map(([id, { name, face }]) => [id, { name, face }])),
			looks: looks
				.map(({ by, day, kind, afterContact }) => ({ name: known.get(by)?.name ?? "", day, kind, afterContact }))
				.filter(({ name }) => name !== ""),
			wrappedUp: state.wrapUps.length > 0,
			panels: seen,
		});
	};
