import type { ComponentChildren, VNode } from "preact";
import type { Language } from "#src/kernel/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords, nearMoment } from "#src/platform/texts/dates.ts";
import { Said, Story, StoryItem } from "#src/platform/ui/index.ts";
import { isContact } from "../model.ts";
import type { HelpLine, StoryLine } from "../rules/story.ts";
import { texts } from "../texts/index.ts";
import { YardSaid } from "../yard/parts.tsx";
import { TheirViewSaid } from "../their-view/parts.tsx";
import { theirViewTexts } from "../their-view/texts/index.ts";
import type { StorySeen } from "./story-model.ts";
import { calledOr, type CaseParams } from "./whom.ts";

type Props = { readonly model: StorySeen; readonly sight: Sight<CaseParams> };
type Tried = Extract<StoryLine, { kind: "attempts" }>;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How we tried, in one sentence: ways, not a score (CON-07, ACC-03). */
export const triedInWords = (line: Tried, language: Language): string => {
	const words = texts(language).story;
	const each = line.tried.map(({ how, words: said }) => said?.replace(/[.\s]+$/, "") ?? words.hows[how]);
	const ways = new Set(each.map((one) => one.toLowerCase())).size;
	const list = [...new Set(each)].join(", ");
	const count = inWords(each.length, language);
	const told = fill(each.length === 1 ? words.triedOnce : ways === 1 ? words.triedOneWay : words.tried, {
		count,
		Count: capital(count),
		ways: inWords(ways, language),
		list,
	});
	const last = line.tried.at(-1);
	const view = theirViewTexts(language);
	const missed = [...new Set(line.tried.flatMap(({ because }) => (because === null ? [] : [view.because[because]])))];
	const whole = missed.length === 0 ? told : `${told} ${fill(view.missedSaid, { because: missed.map((one) => one.toLowerCase()).join(", ") })}`;
	return last && isContact(last.outcome) ? `${whole} ${fill(words.lastTime, { outcome: words.outcomes[last.outcome] })}` : whole;
};

/** The person's own reading stands beside the note, always (PRIV-14). */
const Besides = ({ entry, model, sight }: Props & { readonly entry: string }): VNode => {
	const words = texts(sight.language).story;
	const name = calledOr(model.whom, sight.language);
	return (
		<>
			{(model.besides[entry] ?? []).map((beside) => (
				<Said key={beside.at} small beside foot={fill(beside.untrue ? words.seesDifferently : words.wroteThis, { name })}>
					{beside.untrue && (
						<p>
							<strong>{fill(words.untrue, { name })}</strong>
						</p>
					)}
					{beside.text !== undefined && <p>{beside.text}</p>}
				</Said>
			))}
		</>
	);
};
const HelpItem = ({ line, model, sight }: Props & { readonly line: HelpLine }): VNode => (
	<StoryItem
		icon={line.how === "alone" ? "hands" : "house"}
		when={`${nearMoment(line.at, sight.today, sight.language)}, ${texts(sight.language).story.how[line.how]}`}
		datetime={line.at.slice(0, 10)}
		title={line.what}
	>
		{line.said !== null && (
			<Said>
				<p>{line.said}</p>
			</Said>
		)}
		<Besides entry={line.entry} model={model} sight={sight} />
	</StoryItem>
);
const NoteItem = ({ line, model, sight }: Props & { readonly line: Extract<StoryLine, { kind: "note" }> }): VNode => {
	const words = texts(sight.language).story;
	const writer = model.members[line.by ?? ""];
	return (
		<StoryItem
			face={{ side: "helper", letter: writer?.name ?? "", ...(writer?.face ? { name: writer.face } : {}) }}
			when={[nearMoment(line.at, sight.today, sight.language), line.place ?? words.kinds[line.noteKind]].join(", ")}
			datetime={line.at.slice(0, 10)}
			level={4}
		>
			{line.text !== null && <p>{line.text}</p>}
			{line.seenAndHeard !== null && <p>{line.seenAndHeard}</p>}
			{line.personSaid !== null && (
				<Said small>
					<p>{line.personSaid}</p>
				</Said>
			)}
			<YardSaid yard={line.yard} language={sight.language} />
			<TheirViewSaid view={line.view} name={calledOr(model.whom, sight.language)} language={sight.language} />
			{line.thought !== null && (
				<p class="small soft">
					<strong>{words.thought}:</strong> {line.thought}
				</p>
			)}
			<Besides entry={line.entry} model={model} sight={sight} />
		</StoryItem>
	);
};

/** First what was done together and helped, then the rest (PRIN-17, CON-14). `children`: the way to what lies further back. */
export const TheStory = ({ model, sight, children }: Props & { readonly children?: ComponentChildren }): VNode => {
	const { language, today } = sight;
	const words = texts(language).story;
	const { help, lines } = model.story;
	return (
		<section class="stack stack-wide" aria-labelledby="verhaal">
			<div class="section-head">
				<h2 id="verhaal">{words.title}</h2>
				<p class="soft">{help.length + lines.length === 0 ? words.none : words.about}</p>
			</div>
			{help.length > 0 && (
				<Story>
					{help.map((line) => (
						<HelpItem key={line.entry + line.what} line={line} model={model} sight={sight} />
					))}
				</Story>
			)}
			{lines.length > 0 && (
				<div class="stack">
					<h3>{words.further}</h3>
					<Story>
						{lines.map((line) =>
							line.kind === "note" ? (
								<NoteItem key={line.entry} line={line} model={model} sight={sight} />
							) : (
								<StoryItem
									key={line.from}
									icon="door"
									plain
									level={4}
									when={[...new Set([nearMoment(line.from, today, language), nearMoment(line.to, today, language)])].join(" – ")}
								>
									<p>{triedInWords(line, language)}</p>
									<p>
										<a href={`/signalen/${model.whom.case}/wegen`}>{words.whyWeRang}</a>
									</p>
									{line.entries.map((entry) => (
										<Besides key={entry} entry={entry} model={model} sight={sight} />
									))}
								</StoryItem>
							),
						)}
					</Story>
				</div>
			)}
			{children}
		</section>
	);
};
