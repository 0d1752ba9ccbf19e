/** What the page of a person shows. Before the first contact that is the preparation card and nothing else (PRIV-08, ANTI-05). */
import type { Mood } from "../their-view/model.ts";
import { type AnyEntry, type CalendarDay, dayOf, type Instant, ok, type Result } from "#src/kernel/index.ts";
import type { Visit } from "#src/platform/http/page.ts";
import type { PersonPart, SeenMatter } from "#src/platform/http/panel.ts";
import { privacyIn } from "#src/privacy/index.ts";
import { contactIn } from "../handlers.ts";
import type { ContactState } from "../model.ts";
import { giftsOf, nextVisit } from "../rules/fold.ts";
import { lastRealContact, latestOf, storyOf } from "../rules/story.ts";
import { type CardModel, cardOf } from "./card-model.ts";
import { besidesOf, namesFor, type Someone, type StorySeen } from "./story-model.ts";
import { type CaseParams, findWhom } from "./whom.ts";

/** Of the story the latest stand here; all of it has a page of its own. */
const LINES_HERE = 10;
export type PromiseSeen = {
	readonly promise: string;
	readonly what: string;
	readonly by: "worker" | "person" | "organisation";
	readonly who: string | null;
	readonly on: CalendarDay | null;
	/** What they hope of it, and the honest answer (CON-18). */
	readonly expects: string | null;
	readonly honest: string | null;
	readonly takes: { readonly why: string; readonly toldOn: CalendarDay | undefined } | undefined;
};
export type PersonModel = StorySeen & {
	readonly kind: "person";
	readonly responsible: Someone | null;
	/** Who works along: seen at once, so that nobody starts a second line unseen (TEAM-04). */
	readonly along: readonly Someone[];
	readonly since: CalendarDay | null;
	/** Who introduced us, when somebody did. */
	readonly introducedBy: string | null;
	readonly lastSpoke: Instant | null;
	readonly nextOn: CalendarDay | null;
	readonly nextVisit: { readonly day: CalendarDay; readonly time: string | null; readonly place: string } | null;
	readonly gifts: ReturnType<typeof giftsOf>;
	readonly question: { readonly question: string; readonly expectation: string | null } | null;
	readonly laterOn: CalendarDay | null;
	readonly asked: readonly { readonly asked: string; readonly words: string; readonly at: Instant; readonly mood?: Mood }[];
	readonly promises: readonly PromiseSeen[];
	/** How many lines of the story are not here. */
	readonly furtherBack: number;
	readonly wrappedUp: boolean;
	readonly parts: readonly { readonly name: string; readonly model: unknown }[];
};
export type PageModel = CardModel | PersonModel;

export const promisesOf = (state: ContactState): readonly PromiseSeen[] =>
	state.promises
		.filter((one) => !one.ended)
		.map(({ promise, what, by, who, on, takes, expects, honest }) => ({
			promise,
			what,
			by,
			who: who ?? null,
			on: on ?? null,
			expects: expects ?? null,
			honest: honest ?? null,
			takes: takes && { why: takes.why, toldOn: takes.toldOn },
		}));

const seenMatter = (of: string, today: CalendarDay, entries: readonly AnyEntry[]): SeenMatter => {
	const known = new Map<unknown, unknown>();
	return {
		case: of,
		today,
		entries,
		folded: <State>(fold: (entries: readonly AnyEntry[]) => State): State => {
			const state = known.has(fold) ? (known.get(fold) as State) : fold(entries);
			known.set(fold, state);
			return state;
		},
	};
};

/** Loads it, with what later phases say of what was read. */
export const loadPersonPage =
	(parts: readonly PersonPart[]) =>
	async (visit: Visit<CaseParams>): Promise<Result<PageModel>> => {
		const of = visit.params.case;
		const entries = await visit.journal.ofCase(visit.tx, of);
		const state = contactIn(entries);
		if (!state.made) return ok(await cardOf(visit, entries, state));
		const seen = seenMatter(of, visit.today, entries);
		const whole = storyOf(state);
		const story = latestOf(whole, LINES_HERE);
		const { whom, line, there, nextOn } = await findWhom(visit, of, entries);
		visit.tx.note({ person: line?.person ?? undefined });
		const members = await namesFor(visit, story, there, [line?.responsible]);
		const planned = nextVisit(state, visit.today);
		return ok({
			kind: "person",
			whom,
			responsible: members[line?.responsible ?? ""] ?? null,
			along: there.filter(({ standing }) => standing === "part").map(({ name, face }) => ({ name, face })),
			since: dayOf(state.made.at),
			introducedBy: state.made.introducedBy ?? null,
			lastSpoke: lastRealContact(state)?.at ?? null,
			nextOn,
			nextVisit: planned ? { day: planned.day, time: planned.time ?? null, place: planned.place } : null,
			gifts: giftsOf(state),
			question: state.question ? { question: state.question.question, expectation: state.question.expectation ?? null } : null,
			laterOn: state.later?.lookAgainOn ?? null,
			asked: state.asked.filter((one) => !one.answered).map(({ asked, words, at, mood }) => ({ asked, words, at, ...(mood ? { mood } : {}) })),
			promises: promisesOf(state),
			story,
			furtherBack: whole.help.length + whole.lines.length - story.help.length - story.lines.length,
			besides: besidesOf(seen.folded(privacyIn), story),
			members,
			wrappedUp: state.wrapUps.length > 0,
			parts: parts.flatMap((part) => {
				const model = part.read(seen);
				return model === null ? [] : [{ name: part.name, model }];
			}),
		});
	};
