/** What waits for the person's yes: beside how it is now, never over it (PLA-02). */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { Buttons, Button, Form, Hidden, Said, Section, TextField } from "#src/platform/ui/index.ts";
import { sayNo, sayYes } from "../operations.ts";
import { type Waiting, waitingSteering, waitingWords } from "../plan-view-model.ts";
import { texts } from "../texts/index.ts";
import { sayYesHere } from "../together/operations.ts";
import { texts as togetherTexts } from "../together/texts/index.ts";
import { type AnySight, calledBy, formAt, operationFor, type PlanModel } from "./load.ts";
import { namesOfDomains } from "./domain-words.ts";
import { Fold } from "./parts.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };

const YesForm = ({
	model,
	sight,
	wording,
	words,
	both = true,
}: Props & { readonly wording: string; readonly words: string; readonly both?: boolean }): VNode => {
	const { language } = sight;
	const t = texts(language);
	const form = formAt(sight, operationFor(sayYes, model), "wording", wording);
	const spoken = model.me === "worker" && both;
	return (
		<Form form={form} language={language} prefix={`ja-${wording}`} keep={false}>
			<Hidden name="case" value={model.case} />
			<Hidden name="wording" value={wording} />
			{spoken && <Hidden name="spoken" value="ja" />}
			{spoken && <TextField name="witness" label={t.said.witness} />}
			<Buttons>
				<Button weight={model.me === "person" ? "main" : "quiet"} icon="check">
					{words}
				</Button>
			</Buttons>
		</Form>
	);
};
const NoForm = ({ model, sight, wording, words }: Props & { readonly wording: string; readonly words: string }): VNode => {
	const form = formAt(sight, operationFor(sayNo, model), "wording", wording);
	return (
		<Form form={form} language={sight.language} prefix={`nee-${wording}`} keep={false}>
			<Hidden name="case" value={model.case} />
			<Hidden name="wording" value={wording} />
			<Buttons>
				<Button weight="plain">{words}</Button>
			</Buttons>
		</Form>
	);
};

/** On the worker's own device: the person types what only they know, and that is their yes (PLA-02). */
const YesHere = ({ model, sight, wording }: Props & { readonly wording: string }): VNode => {
	const t = togetherTexts(sight.language);
	const form = formAt(sight, sayYesHere, "wording", wording);
	return (
		<Fold language={sight.language} summary={t.yesHere} form={form}>
			<Form form={form} language={sight.language} prefix={`hier-${wording}`} keep={false}>
				<Hidden name="case" value={model.case} />
				<Hidden name="wording" value={wording} />
				<TextField name="word" label={t.word} hint={t.wordHint} type="password" autocomplete="off" required />
				<Buttons>
					<Button weight="main" icon="check">
						{t.yes}
					</Button>
				</Buttons>
			</Form>
		</Fold>
	);
};
const OneWaiting = ({ model, sight, waiting }: Props & { readonly waiting: Waiting }): VNode => {
	const t = texts(sight.language);
	const { said, text, goal, step, agreement } = waiting;
	const mine = sight.actor.id === said.by.id;
	const whose =
		goal?.owner.kind === "other"
			? goal.owner.name
			: step
				? (step.who.name ?? t.goals.title)
				: agreement?.side === "person"
					? t.agreements.mine
					: undefined;
	return (
		<li class="stack stack-tight">
			<p class="soft">{fill(t.waiting.from, { who: calledBy(model, said.by, t.me) })}</p>
			<Said side={said.by.kind === "person" ? "person" : "helper"} {...(whose === undefined ? {} : { foot: whose })}>
				{said.words}
			</Said>
			{text.now !== undefined && (
				<Said small foot={t.waiting.was}>
					{text.now.words}
				</Said>
			)}
			<YesForm model={model} sight={sight} wording={said.wording} words={model.me === "person" ? t.waiting.yes : t.waiting.spokenYes} />
			{model.me === "worker" && model.ownWord && <YesHere model={model} sight={sight} wording={said.wording} />}
			{(model.me === "person" || mine) && (
				<NoForm model={model} sight={sight} wording={said.wording} words={model.me === "person" ? t.waiting.no : t.waiting.takeBack} />
			)}
		</li>
	);
};

/** Nothing waits: nothing is shown. Never on paper. */
export const WaitingForYes = ({ model, sight }: Props): VNode | null => {
	const t = texts(sight.language);
	const names = namesOfDomains(model, sight.language);
	const [words, steering] = [waitingWords(model.state), waitingSteering(model.state)];
	if (words.length + steering.length === 0) return null;
	return (
		<div class="screen-only">
			<Section id="wacht" title={t.waiting.title} about={t.waiting.about} free>
				<ul class="stack stack-wide">
					{words.map((waiting) => (
						<OneWaiting key={waiting.said.wording} model={model} sight={sight} waiting={waiting} />
					))}
					{steering.map(({ domain, proposed }) => {
						const fromPerson = proposed.by.kind === "person";
						const mayAnswer = !(fromPerson && model.me === "person");
						return (
							<li key={proposed.wording} class="stack stack-tight">
								<p class="soft">{fill(t.waiting.from, { who: calledBy(model, proposed.by, t.me) })}</p>
								<Said small {...(proposed.why === undefined ? {} : { foot: proposed.why })}>
									{fill(t.waiting.steering, { domain: names[domain], form: t.domains.forms[proposed.form] })}
								</Said>
								{mayAnswer && (
									<YesForm
										model={model}
										sight={sight}
										wording={proposed.wording}
										words={fromPerson ? t.waiting.nodYes : model.me === "person" ? t.waiting.yes : t.waiting.spokenYes}
										both={!fromPerson}
									/>
								)}
							</li>
						);
					})}
				</ul>
			</Section>
		</div>
	);
};
