import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { type CalendarDay, dayOf, type Instant } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { euros, nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import { Face, type Fact, Facts, Said, Theirs } from "#src/platform/ui/index.ts";
import type { Readers } from "../public/readers.ts";
import { WrittenIn } from "../public/written-in.tsx";
import { answerTexts } from "../answers/texts/index.ts";
import type { SignalState } from "../model.ts";
import type { SeenSignal } from "../rules.ts";
import { texts } from "../texts/index.ts";

type Part = { readonly signal: SignalState; readonly language: Language; readonly today: CalendarDay };

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** Arrears as a sentence: figures, what was tried, what is threatened - never why (SIG-31). */
const arrearsSaid = ({ signal, language, today }: Part): string => {
	const words = texts(language).matter;
	const one = signal.creditor;
	if (!one) return signal.concern;
	const count = texts(language).list;
	const months = `${one.months} ${one.months === 1 ? count.month : count.months}`;
	return [
		fill(words.arrearsSaid, { months, kind: one.kind, amount: euros(one.amount, language) }),
		one.since ? fill(words.since, { day: nearDay(one.since, today, language) }) : "",
		one.attempts ? fill(words.attempts, { attempts: one.attempts.replace(/\.?$/, ".") }) : "",
		one.threat ? `${upper(one.threat)}${one.threatOn ? `: ${nearDay(one.threatOn, today, language)}` : ""}.` : words.noThreat,
	]
		.filter(Boolean)
		.join(" ");
};
const factsOf = ({ signal, language, today }: Part): readonly Fact[] => {
	const words = texts(language).matter;
	const fact = (what: string, is: string | undefined): readonly Fact[] => (is === undefined ? [] : [{ what, is }]);
	const theirs = (what: string, is: string | undefined): readonly Fact[] =>
		is === undefined ? [] : [{ what, is: signal.language ? <Theirs lang={signal.language}>{is}</Theirs> : is }];
	return [
		...fact(words.whom, signal.whom),
		...theirs(words.whereAt, signal.where),
		...theirs(words.nuisance, signal.nuisance),
		...theirs(words.tried, signal.tried),
		...fact(words.noticed, signal.firstNoticed && nearDay(signal.firstNoticed, today, language)),
		...fact(words.relation, signal.who?.relation),
	];
};

/** Who added it and why: words of the legal route are a worker's, never the reporter's. */
const addedHead = (more: SignalState["added"][number], language: Language): string => {
	const words = texts(language).matter;
	const own = answerTexts(language).matter;
	if (more.legalRoute !== null) return own.legal;
	if (more.tooLong) return own.tooLong;
	return more.asksHowItStands ? words.asksHow : words.addedByReporter;
};
/** One signal as it was told, marked as not checked by anybody (SIG-37). */
export const Told = ({ readers, ...part }: Part & { readonly readers: Readers }): VNode => {
	const { signal, language, today } = part;
	const words = texts(language);
	const facts = factsOf(part);
	return (
		<div class="stack">
			<div class="from">
				<Face org={signal.creditor !== undefined} letter="?" />
				<p>
					<strong>{signal.creditor?.name ?? upper(words.source[signal.source])}</strong>
					<br />
					<span class="soft small">
						{words.matter.unchecked}, {nearMoment(signal.at, today, language)}
					</span>
				</p>
			</div>
			<Said side="helper" lang={signal.language}>
				{arrearsSaid(part)}
			</Said>
			{signal.language !== undefined && <WrittenIn written={signal.language} readers={readers} language={language} />}
			{facts.length > 0 && <Facts facts={facts} />}
			{signal.added.map((more) => (
				<p key={more.at} class="small">
					<strong>{addedHead(more, language)}</strong>, {nearMoment(more.at, today, language)}
					{more.words !== "" && <>: {more.words}</>}
				</p>
			))}
		</div>
	);
};
/** Another signal on the same door: from what kind of source and since when, and nothing more before the weighing (SIG-18). */
export const Other = ({
	seen,
	language,
	today,
}: {
	readonly seen: SeenSignal & { open: false };
	readonly language: Language;
	readonly today: CalendarDay;
}): VNode => (
	<p class="small soft">
		{fill(texts(language).matter.others, {
			from: seen.from ?? texts(language).source[seen.source],
			when: nearDay(dayOf(seen.at as Instant), today, language),
		})}
	</p>
);

/** Who told it, for whom may know. */
export const Teller = ({
	signal,
	language,
	code,
}: {
	readonly signal: SignalState;
	readonly language: Language;
	readonly code: string | undefined;
}): VNode => {
	const words = texts(language);
	if (!signal.who) return <p class="small soft">{words.matter.shielded}</p>;
	const { name, reachable, way, shown } = signal.who;
	return (
		<div class="stack stack-tight">
			<p>
				<strong>{name ?? upper(words.source[signal.source])}</strong>
				{reachable !== undefined && <>, {reachable}</>}. {words.matter.mayBeNamed[shown]}
			</p>
			<p class="soft small">
				{fill(words.matter.hearsBy, { way: words.way[way] })}
				{code !== undefined && <>. {fill(words.matter.code, { code })}</>}
			</p>
		</div>
	);
};
