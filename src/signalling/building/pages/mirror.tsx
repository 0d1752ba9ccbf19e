/** The mirror: six floors, a question and a counter-question, own answers; earlier ones beside them. No figure comes out (SIG-04, ANTI-40). */
import type { VNode } from "preact";
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { AsText, Form, Hidden, LongText, OneButtonForm, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import { type SelfAnswer, type SelfTest, storeys } from "../model.ts";
import { answerFloor, beginSelfTest } from "../operations.ts";
import { listSelfTests } from "../store.ts";
import { mirrorTexts } from "../texts/index.ts";
import { Basement, Storey } from "./strips.tsx";

type Model = { readonly tests: readonly SelfTest[]; readonly names: Readonly<Record<string, string>> };
type Here = { readonly model: Model; readonly sight: Sight<object> };

const Written = ({
	title,
	answer,
	language,
}: {
	readonly title: string;
	readonly answer: SelfAnswer;
	readonly language: Sight<object>["language"];
}): VNode => {
	const said = mirrorTexts(language).mirror;
	return (
		<div class="stack stack-tight">
			<p class="small soft">{title}</p>
			<p class="own-answer">{answer.answer}</p>
			{answer.improvement === "" ? null : (
				<p>
					<strong>{said.will}</strong> {answer.improvement}
				</p>
			)}
			{answer.who === "" ? null : (
				<p>
					<strong>{said.does}</strong> {answer.who}
				</p>
			)}
		</div>
	);
};

/** `next`: the first floor nobody answered yet lies open; the others wait folded. */
const Floor = ({ floor, model, sight, next }: Here & { readonly floor: number; readonly next: boolean }): VNode => {
	const { language, today } = sight;
	const all = mirrorTexts(language);
	const said = all.mirror;
	const [now, ...before] = model.tests;
	const mine = now?.answers.find((one) => one.floor === floor);
	const earlier = before.flatMap((test) => {
		const answer = test.answers.find((one) => one.floor === floor);
		return answer ? [{ test, answer }] : [];
	});
	const state = sight.form(answerFloor);
	// What came back belongs to one floor; every other form starts fresh, with an id of its own.
	const form =
		String(state.values["floor"] ?? "") === String(floor)
			? state
			: { ...sight.form({ name: `${answerFloor.name}, ${floor}` }), operation: answerFloor.name };
	const fields = now ? (
		<Form form={form} language={language} prefix={`etage-${floor}`} keep={false} label={`${all.storey[floor]}: ${said.answer}`}>
			<Hidden name="test" value={now.id} />
			<Hidden name="floor" value={String(floor)} />
			<LongText name="answer" label={said.answer} hint={said.answerHint} rows={3} required {...(mine ? { preset: mine.answer } : {})} />
			<LongText name="improvement" label={said.improvement} rows={2} {...(mine ? { preset: mine.improvement } : {})} />
			<TextField name="name" label={said.who} {...(mine ? { preset: mine.who } : {})} />
			<Submit weight="quiet">{said.send}</Submit>
		</Form>
	) : null;
	return (
		<section class="stack mirror-floor is-wide-part" aria-labelledby={`etage-${floor}-kop`} id={`etage-${floor}-deel`}>
			<div class="mirror-head">
				<div class="building mirror-picture" aria-hidden="true">
					<div class={floor === 0 ? "storey-wall is-cellar" : "storey-wall"}>
						{floor === 0 ? <Basement lamps={1} /> : <Storey floor={floor} lit={1} curtains="wide" />}
					</div>
				</div>
				<div class="stack stack-tight">
					<h2 id={`etage-${floor}-kop`}>
						{all.storey[floor]}: {all.names[floor]}
					</h2>
					<p class="lead">{all.questions[floor]}</p>
					<p>
						<strong>{all.floor.counter}:</strong> {all.counters[floor]}
					</p>
				</div>
			</div>
			{mine || earlier.length > 0 ? (
				<div class="mirror-answers">
					{mine && now ? <Written title={said.now(shortDay(now.day, today, language))} answer={mine} language={language} /> : null}
					{earlier.map(({ test, answer }) => (
						<Written key={test.id} title={said.earlier(shortDay(test.day, today, language))} answer={answer} language={language} />
					))}
				</div>
			) : null}
			{mine || !next ? (
				<AsText language={language} summary={mine ? said.change : said.answer}>
					{fields}
				</AsText>
			) : (
				fields
			)}
		</section>
	);
};

export const mirrorPage = page<object, Model>({
	name: "signalling.mirror",
	path: "/signalen/gebouw/spiegel",
	who: "hold-up-the-mirror",
	params: z.object({}),
	dress: "worker",
	title: (language) => mirrorTexts(language).mirror.window,
	load: async (visit) => {
		const tests = await listSelfTests(visit.tx);
		const members = await membersById(
			visit.tx,
			tests.map((one) => one.begunBy),
		);
		return ok({ tests, names: Object.fromEntries([...members].map(([id, one]) => [id, one.name])) });
	},
	view: (model, sight) => {
		const { language, today, screen } = sight;
		const said = mirrorTexts(language).mirror;
		const [now] = model.tests;
		const begin = (words: string, quiet: boolean): VNode => (
			<OneButtonForm form={sight.form(beginSelfTest)} keep={false}>
				<Submit weight={quiet ? "quiet" : "main"} wide={false}>
					{words}
				</Submit>
			</OneButtonForm>
		);
		return (
			<WorkerPage
				screen={screen}
				current="signals"
				heading={said.title}
				back={{ href: "/signalen/gebouw", words: said.back }}
				top={<p class="measure">{said.lead}</p>}
			>
				{now ? (
					<>
						<p class="soft">{said.begun(shortDay(now.day, today, language), model.names[now.begunBy] ?? "")}</p>
						{[...storeys].reverse().map((floor) => (
							<Floor
								key={floor}
								floor={floor}
								model={model}
								sight={sight}
								next={floor === [...storeys].reverse().find((one) => !now.answers.some((answer) => answer.floor === one))}
							/>
						))}
						<section class="stack">
							<p>{said.againMore}</p>
							{begin(said.again, true)}
						</section>
					</>
				) : (
					<section class="stack">
						<p class="lead">{said.none}</p>
						{begin(said.begin, false)}
					</section>
				)}
			</WorkerPage>
		);
	},
	forms: [
		formTo<object>(beginSelfTest, () => "/signalen/gebouw/spiegel"),
		formTo<object>(answerFloor, (answer) => `/signalen/gebouw/spiegel#etage-${answer["floor"]}-kop`),
	],
});
