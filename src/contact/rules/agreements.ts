/** Questions, calls and promises: who waits for whom. */
import { addDays, type CalendarDay, type CaseId, type NewEntry, ok, type Result, refuse } from "#src/kernel/index.ts";
import { openEntry } from "../entry.ts";
import type { Mood } from "../their-view/model.ts";
import type { ContactState, Promised, Tellable, WrappedUp } from "../model.ts";
import type { KnowPersonInput, QuestionFirstInput, WrapUpInput } from "../operations.ts";

/** What was reported rests this long when nobody chose a day. */
export const laterDays = 42;
/** A promise without a day is looked at after this long. */
export const promiseDays = 7;

/** The five questions at the end; whatever was answered is kept, 'nobody' included (CON-24). All skipped is fine too. */
export const decideWrapUp = (input: WrapUpInput): Result<readonly NewEntry[]> => {
	const { case: of, ...answers } = input;
	const body: WrappedUp = answers;
	const said = Object.values(answers).some((one) => typeof one === "string") || answers.cardLeft || answers.saidWho;
	return ok(said ? [openEntry(of, "contact.wrapped-up", body)] : []);
};
/** Their question first, what was reported later: a day to look again, no due date (CON-17). */
export const decideQuestionFirst = (
	input: QuestionFirstInput,
	context: { readonly today: CalendarDay; readonly later: string },
): Result<readonly NewEntry[]> =>
	ok([
		openEntry(input.case, "contact.question-first", { question: input.question, expectation: input.expectation }),
		openEntry(input.case, "contact.reported-later", { later: context.later, lookAgainOn: input.lookAgainOn ?? addDays(context.today, laterDays) }),
	]);

/** What somebody rather did not tell is not fetched another way: not even with the tick left standing that says so (CON-28, ACC-14). */
export const refuseFetched = (state: ContactState, input: KnowPersonInput): Tellable | undefined =>
	input.toldMeThemselves ? undefined : state.rather.find((one) => input[one] !== undefined);
export const personKnown = (of: CaseId, person: string, rather: readonly Tellable[]): NewEntry =>
	openEntry(of, "contact.person-known", { person, rather });

export const askedFor = (of: CaseId, asked: string, said: string, channel: "phone" | "message" | "in-person" | "page", mood?: Mood): NewEntry =>
	openEntry(of, "contact.asked-for", { asked, words: said, channel, mood });
/** Answers somebody who waited, once. */
export const decideAnswer = (
	state: ContactState,
	input: { readonly case: CaseId; readonly asked: string; readonly words?: string | undefined },
): Result<readonly NewEntry[]> =>
	state.asked.some((one) => one.asked === input.asked && !one.answered)
		? ok([openEntry(input.case, "contact.answered-call", { asked: input.asked, words: input.words })])
		: refuse("contact.nobody-waits");

export const promised = (of: CaseId, body: Promised): NewEntry<"contact.promised", Promised> => openEntry(of, "contact.promised", body);
/** Ends or moves a promise that stands. */
export const decideEndingPromise = (
	state: ContactState,
	input: {
		readonly case: CaseId;
		readonly promise: string;
		readonly how: "kept" | "moved" | "withdrawn";
		readonly why?: string | undefined;
		readonly on?: CalendarDay | undefined;
		readonly toldOn?: CalendarDay | undefined;
	},
): Result<readonly NewEntry[]> => {
	if (!state.promises.some((one) => one.promise === input.promise && !one.ended)) return refuse("contact.no-such-promise");
	if (input.how === "moved" && input.on === undefined) return refuse("contact.moved-to-when", {}, "on");
	return ok([
		openEntry(input.case, "contact.promise-ended", { promise: input.promise, how: input.how, why: input.why, on: input.on, toldOn: input.toldOn }),
	]);
};
/** A visit that does not go on. */
export const decideDropping = (
	state: ContactState,
	input: { readonly case: CaseId; readonly visit: string; readonly why?: string | undefined },
): Result<readonly NewEntry[]> =>
	state.visits.some((visit) => visit.visit === input.visit && visit.state === "planned")
		? ok([openEntry(input.case, "contact.visit-dropped", { visit: input.visit, why: input.why })])
		: refuse("contact.no-such-visit");
