/** Decides on a weighing: refuses what the method refuses, and says what else can be done. Computes no advice (LEG-01). */
import type { CaseId, CalendarDay, Instant, NewEntry, Refusal, Result } from "#src/kernel/index.ts";
import { addDays, ok, refuse } from "#src/kernel/index.ts";
import { type AccountBody, type Act, DRANG, type StepDownInput, UNASKED, type WeighInput, type WeighingBody, type WeighingState } from "../model.ts";
import { latestWeighing, standsAt, stillOwed } from "./fold.ts";
import { isCopied, isLawAlone, saysSomething, tokensOf } from "./own-words.ts";
import { bringsNothing, controlWord } from "./purpose.ts";

/** What is known beside the words: passed in. */
export type WeighContext = {
	readonly today: CalendarDay;
	/** What others told about this door; not what this worker saw and wrote down alone. */
	readonly told: readonly string[];
	/** Names of reporters who do not want to be seen. */
	readonly shielded: readonly string[];
	/** Since when this household wants no uninvited visits. */
	readonly noVisitsSince: Instant | null;
	readonly ids: { readonly watch: string; readonly account: string };
};

export const accountDays = 7;
const stream = (of: CaseId) => ({ kind: "weighing", id: of });
const open = { reach: "person" } as const;

/** An explanation owed, as an entry: also for a later phase that acted over somebody's head (LEG-08). */
export const accountOwedEntry = (of: CaseId, body: AccountBody): NewEntry<"weighing.account-owed", AccountBody> => ({
	kind: "weighing.account-owed",
	stream: stream(of),
	case: of,
	audience: open,
	body,
});

const textsOf = (input: WeighInput): readonly (readonly [string, string | undefined])[] => [
	["why", input.why],
	["whyMe", input.whyMe],
	["fact", input.fact],
	["sure", input.sure],
	["told", input.told],
	["riskOfGoing", input.riskOfGoing],
	["riskOfStaying", input.riskOfStaying],
	["bring", input.bring],
	["hesitations", input.hesitations],
	["stepWhy", input.stepWhy],
	["secondSaid", input.secondSaid],
	["goesWell", input.goesWell],
	["strengthen", input.strengthen],
	["ownPeople", input.ownPeople],
	["said", input.said],
	["missing", input.missing],
	...Object.entries(input.well ?? {}).map(([side, words]): readonly [string, string] => [`well.${side}`, words]),
	["wishAccount", input.wishAccount],
	["wouldChange", input.wouldChange],
];
export const namesOneOf = (text: string, names: readonly string[]): boolean => {
	const said = ` ${tokensOf(text).join(" ")} `;
	return names.some((name) => tokensOf(name).length > 0 && said.includes(` ${tokensOf(name).join(" ")} `));
};

const refuseGoing = (state: WeighingState, input: WeighInput, context: WeighContext): Refusal | undefined => {
	for (const [field, text] of [
		["why", input.why],
		["whyMe", input.whyMe],
		["bring", input.bring],
		["stepWhy", input.stepWhy],
	] as const) {
		const word = text === undefined ? undefined : controlWord(text);
		if (word !== undefined) return refuse("weighing.purpose-of-control", { word }, field);
	}
	if (!saysSomething(input.why)) return refuse("weighing.no-own-argument", {}, "why");
	if (isLawAlone([input.why, input.whyMe ?? ""].join(" "))) return refuse("weighing.law-alone", {}, "why");
	// Whoever brings an own argument under 'why me' may repeat what was told.
	const whyMe = input.whyMe !== undefined && saysSomething(input.whyMe) && !isCopied(input.whyMe, context.told);
	if (isCopied(input.why, context.told) && !whyMe) return refuse("weighing.words-of-the-signal", {}, "why");
	if (input.step >= UNASKED && bringsNothing(input.bring)) return refuse("weighing.nothing-to-bring", {}, "bring");
	const now = standsAt(state);
	if (now && input.step > now.step && !input.stepWhy) return refuse("weighing.why-further", {}, "stepWhy");
	if (context.noVisitsSince !== null && input.step > 1 && !(input.wishDanger && input.wishAccount))
		return refuse("weighing.no-uninvited-visits", {}, "wishAccount");
	return undefined;
};

const bodyOf = (input: WeighInput, version: number, watch: string | undefined): WeighingBody => {
	const { case: _case, missing: _missing, noGround, secondWho, secondSaid, wishDanger, wishAccount, ...words } = input;
	return {
		...words,
		version,
		noGround: input.outcome === "go" ? undefined : noGround,
		secondOpinion: secondWho && secondSaid ? { who: secondWho, said: secondSaid } : undefined,
		overWish: wishDanger && wishAccount ? { danger: wishDanger, account: wishAccount } : undefined,
		watch,
	};
};

/** Decides on one version of the weighing (LEG-01, LEG-03, LEG-12, LEG-15, LEG-17, LEG-18, LEG-20, LEG-24). */
export const decideWeighing = (state: WeighingState, input: WeighInput, context: WeighContext): Result<readonly NewEntry[]> => {
	const named = textsOf(input).find(([, text]) => text !== undefined && namesOneOf(text, context.shielded));
	if (named) return refuse("weighing.names-the-reporter", {}, named[0]);
	if (input.lookAgainOn !== undefined && input.lookAgainOn < context.today) return refuse("weighing.day-is-past", {}, "lookAgainOn");
	const going = input.outcome === "go";
	const no = going ? refuseGoing(state, input, context) : saysSomething(input.why) ? undefined : refuse("weighing.why-not", {}, "why");
	if (no) return no;
	const version = (latestWeighing(state)?.version ?? 0) + 1;
	const written: NewEntry<"weighing.written", WeighingBody> = {
		kind: "weighing.written",
		stream: stream(input.case),
		case: input.case,
		audience: open,
		body: bodyOf(input, version, input.lookAgainOn === undefined ? undefined : context.ids.watch),
	};
	const act: Act | undefined = !going
		? undefined
		: context.noVisitsSince !== null && input.step > 1
			? "in-spite-of-wish"
			: input.step >= DRANG
				? "pressing"
				: undefined;
	const owed =
		act === undefined
			? []
			: [
					accountOwedEntry(input.case, {
						account: context.ids.account,
						for: { act },
						to: "person",
						lookAgainOn: addDays(context.today, accountDays),
					}),
				];
	return ok([written, ...owed]);
};

/** Down is always possible; up needs a new weighing (LEG-20, LEG-21). */
export const decideSteppingDown = (state: WeighingState, input: StepDownInput): Result<readonly NewEntry[]> => {
	const now = standsAt(state);
	if (!now) return refuse("weighing.nowhere-yet");
	if (input.step >= now.step) return refuse("weighing.up-asks-a-weighing", {}, "step");
	return ok([
		{ kind: "weighing.stepped-down", stream: stream(input.case), case: input.case, audience: open, body: { step: input.step, why: input.why } },
	]);
};
/** An explanation is given once, with how they reacted (LEG-08). */
export const decideGivingAccount = (
	state: WeighingState,
	input: { readonly case: CaseId; readonly account: string; readonly how: string; readonly reaction: string },
): Result<readonly NewEntry[]> =>
	stillOwed(state).some((owed) => owed.account === input.account)
		? ok([
				{
					kind: "weighing.account-given",
					stream: stream(input.case),
					case: input.case,
					audience: open,
					body: { account: input.account, how: input.how, reaction: input.reaction },
				},
			])
		: refuse("weighing.not-owed");
/** In hindsight: on every outcome alike (LEG-02). */
export const decideHindsight = (
	state: WeighingState,
	input: { readonly case: CaseId; readonly version: number; readonly words: string },
): Result<readonly NewEntry[]> =>
	state.versions.some((one) => one.version === input.version)
		? ok([
				{
					kind: "weighing.hindsight",
					stream: stream(input.case),
					case: input.case,
					audience: open,
					body: { version: input.version, words: input.words },
				},
			])
		: refuse("weighing.no-such-version");
