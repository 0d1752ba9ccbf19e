import type { VNode } from "preact";
import { z } from "zod";
import { typed } from "#src/kernel/form.ts";
import { ok } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Empty,
	Form,
	LinkButton,
	LongText,
	ManyField,
	Notice,
	Row,
	Rows,
	Said,
	SelectField,
	Submit,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { texts } from "../../texts/index.ts";
import { type Advised, askers } from "../model.ts";
import { advise } from "../operations.ts";
import { looksLikeSomebody } from "../rules.ts";
import { listAdvice } from "../store.ts";
import { sourceTexts } from "../texts/index.ts";

type Params = { readonly bewaard?: "ja" | undefined };
type Model = { readonly kept: boolean; readonly given: readonly (Omit<Advised, "team"> & { readonly at: Instant })[] };

const load = async (work: Visit<Params>): Promise<Model> => {
	const rows = await listAdvice(work.tx, work.actor.teams);
	const entries = await work.journal.ofCases(
		work.tx,
		rows.map((row) => row.case),
		["signalling.advised"],
	);
	const given = rows.flatMap((row) => (entries.get(row.case) ?? []).map((entry) => ({ ...(entry.body as Advised), at: entry.at })));
	return { kept: work.params.bewaard === "ja", given };
};
const Material = ({ sight: { language } }: { readonly sight: Sight<Params> }): VNode => {
	const words = sourceTexts(language).advice;
	return (
		<AsText language={language} summary={words.material}>
			<div class="stack">
				<p class="soft">{words.materialLead}</p>
				<Rows>
					{words.signs.map((sign) => (
						<Row key={sign.what} level={2} title={sign.what}>
							<p>{sign.more}</p>
						</Row>
					))}
				</Rows>
				<h2>{words.howTitle}</h2>
				<ul class="dotted">
					{words.how.map((one) => (
						<li key={one}>{one}</li>
					))}
				</ul>
			</div>
		</AsText>
	);
};
const view = (model: Model, sight: Sight<Params>): VNode => {
	const { screen, language, today, form } = sight;
	const { advice: words, asker } = sourceTexts(language);
	const state = form(advise);
	// The tick only stands there when something in what was typed looks like a name.
	const looks = looksLikeSomebody(`${typed(state, "words")}\n${typed(state, "said")}`).length > 0;
	return (
		<WorkerPage
			screen={screen}
			current="signals"
			heading={words.title}
			back={{ href: "/signalen", words: texts(language).matter.back }}
			top={<p>{words.lead}</p>}
		>
			{model.kept && (
				<Notice icon="check" title={words.kept}>
					<p>{words.later}</p>
				</Notice>
			)}
			<Material sight={sight} />
			<Form form={state} language={language}>
				<SelectField name="from" label={words.from} preset="yard-visitor" options={askers.map((value) => ({ value, words: asker[value] }))} />
				<LongText name="words" label={words.words} hint={words.wordsHint} rows={3} required />
				<LongText name="said" label={words.said} rows={2} />
				{looks && <ManyField name="nobody" label={words.nobodyLabel} choices={[{ value: "ja", words: words.nobody }]} />}
				<Submit>{words.keep}</Submit>
			</Form>
			<section class="stack" aria-labelledby="later">
				<h2 id="later">{words.later}</h2>
				<p>
					<LinkButton href="/signalen/vertelt?bron=yard-visitor" weight="quiet" icon="ear">
						{words.laterGo}
					</LinkButton>
				</p>
			</section>
			<section class="stack" aria-labelledby="meegedacht">
				<h2 id="meegedacht">{words.list}</h2>
				{model.given.length === 0 ? (
					<Empty title={words.listNone} />
				) : (
					model.given.map((one) => (
						<div class="stack stack-tight" key={one.advice}>
							<Said side="own" foot={fill(words.asked, { from: asker[one.from], when: nearMoment(one.at, today, language) })}>
								{one.words}
							</Said>
							{one.said !== undefined && (
								<p>
									<strong>{words.gave}</strong>: {one.said}
								</p>
							)}
						</div>
					))
				)}
			</section>
		</WorkerPage>
	);
};

/** Advice to a third person: without any name of the family, with short material on what one may see on a farm (NBH-08, ANTI-26). */
export const advicePage = page<Params, Model>({
	name: "signalling.advice",
	path: "/signalen/meedenken",
	who: "note-what-was-heard",
	dress: "worker",
	params: z.object({ bewaard: z.literal("ja").optional() }),
	title: (language) => sourceTexts(language).advice.window,
	load: async (work) => ok(await load(work)),
	view,
	forms: [formTo(advise, () => "/signalen/meedenken?bewaard=ja")],
});
