/** The list of words to pause at: what is always on it, what the team added, what it switched off. Its rules are what the browser asks for (PRIN-16). */
import type { VNode } from "preact";
import { z } from "zod";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { guardedKinds, guardedWords, guardSays, rulesFor, type WordRule } from "#src/people/index.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { AsText, Button, Form, LongText, OneButtonForm, Rows, SelectField, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { addWords, switchOff, takeBack } from "./operations.ts";
import { type KeptWords, listKeptWords, loadTeamWords } from "./store.ts";
import { wordTexts } from "./texts/index.ts";

const NoParams = z.object({});
type Params = Record<never, never>;
type Model = { readonly kept: readonly KeptWords[]; readonly rules: readonly WordRule[] };
type Props = { readonly model: Model; readonly sight: Sight<Params> };

const Kept = ({ one, sight, words }: { readonly one: KeptWords; readonly sight: Sight<Params>; readonly words: string }): VNode => (
	<OneButtonForm form={{ ...sight.form({ name: "" }), operation: takeBack.name }}>
		<input type="hidden" name="words" value={one.id} />
		<Button weight="plain">{words}</Button>
	</OneButtonForm>
);
const Own = ({ model, sight }: Props): VNode => {
	const said = wordTexts(sight.language);
	const own = model.kept.filter(({ off }) => !off);
	const may = mayAtAll(sight.actor.roles, "keep-words");
	const form = sight.form(addWords);
	return (
		<section class="stack" aria-labelledby="eigen-woorden">
			<h2 id="eigen-woorden">{said.own}</h2>
			{own.length === 0 ? (
				<p class="soft">{said.ownNone}</p>
			) : (
				<Rows>
					{own.map((one) => (
						<li class="row is-plain" key={one.id}>
							<p>
								<strong>{one.words.join(", ")}</strong>
							</p>
							<p>{said.ask(one.ask)}</p>
							{one.better !== "" && <p>{said.better(one.better)}</p>}
							{may && <Kept one={one} sight={sight} words={said.back} />}
						</li>
					))}
				</Rows>
			)}
			{may && (
				<AsText language={sight.language} summary={said.add} open={form.problems.length > 0 || form.refusal !== undefined}>
					<Form form={form} language={sight.language} prefix="woord" label={said.add}>
						<LongText name="words" label={said.words} hint={said.wordsHint} rows={3} />
						<TextField name="ask" label={said.askField} />
						<TextField name="better" label={said.betterField} mark="optional" />
						<Submit weight="quiet">{said.send}</Submit>
					</Form>
				</AsText>
			)}
		</section>
	);
};
const Usual = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const said = wordTexts(language);
	const off = model.kept.filter((one) => one.off);
	const isOff = new Set(off.flatMap(({ words }) => words.map((word) => word.toLowerCase())));
	const may = mayAtAll(sight.actor.roles, "keep-words");
	const form = sight.form(switchOff);
	const all = guardedKinds.flatMap((kind) => guardedWords[language][kind]).filter((word) => !isOff.has(word.toLowerCase()));
	return (
		<>
			<section class="stack" aria-labelledby="altijd">
				<h2 id="altijd">{said.usual}</h2>
				{guardedKinds.map((kind) => (
					<div class="stack" key={kind}>
						<h3>{said.kinds[kind]}</h3>
						<p>{guardedWords[language][kind].filter((word) => !isOff.has(word.toLowerCase())).join(", ")}</p>
						<p class="soft">{guardSays[language][kind].ask}</p>
					</div>
				))}
			</section>
			<section class="stack" aria-labelledby="uit">
				<h2 id="uit">{said.off}</h2>
				{off.length === 0 ? (
					<p class="soft">{said.offNone}</p>
				) : (
					<Rows>
						{off.map((one) => (
							<li class="row is-plain" key={one.id}>
								<p>{one.words.join(", ")}</p>
								{may && <Kept one={one} sight={sight} words={said.offBack} />}
							</li>
						))}
					</Rows>
				)}
				{may && (
					<AsText language={language} summary={said.offOne} open={form.problems.length > 0}>
						<Form form={form} language={language} prefix="uit" label={said.offOne}>
							<SelectField name="word" label={said.offWhich} options={all.map((word) => ({ value: word, words: word }))} />
							<Submit weight="quiet">{said.offSend}</Submit>
						</Form>
					</AsText>
				)}
			</section>
		</>
	);
};

export const wordsPage = page<Params, Model>({
	name: "team.words",
	path: "/woorden",
	who: "see-the-team",
	params: NoParams,
	title: (language) => wordTexts(language).title,
	dress: "worker",
	load: async (visit) => ok({ kept: await listKeptWords(visit.tx), rules: rulesFor(visit.language, await loadTeamWords(visit.tx)) }),
	forms: [addWords, switchOff, takeBack].map((one) => formTo<Params>(one, () => "/woorden")),
	view: (model, sight) => {
		const said = wordTexts(sight.language);
		return (
			<WorkerPage screen={sight.screen} current="team" heading={said.title} back={{ href: "/team", words: said.team }}>
				<p class="lead">{said.lead}</p>
				<Own model={model} sight={sight} />
				<Usual model={model} sight={sight} />
			</WorkerPage>
		);
	},
});
