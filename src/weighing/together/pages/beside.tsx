/** Weighings side by side, without names; and the page where one lays one's own beside (LEG-09). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, ok, whole } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { teamsOf } from "#src/team/server.ts";
import { AsText, Empty, Form, Hidden, LongText, Plank, stepName, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { weighingIn } from "../../handlers.ts";
import { texts } from "../../texts/index.ts";
import { namesIn } from "../handlers.ts";
import type { LaidWeighing, LayInput } from "../model.ts";
import { layBeside } from "../operations.ts";
import { withoutNames } from "../rules.ts";
import { listLaid } from "../store.ts";
import { togetherTexts } from "../texts/index.ts";

const One = ({ one, language }: { readonly one: LaidWeighing; readonly language: "nl" | "en" }): VNode => {
	const said = togetherTexts(language).beside;
	return (
		<li class="sheet stack">
			<h2>{texts(language).outcome[one.outcome]}</h2>
			<p class="soft">{stepName(one.step, language)}</p>
			<p>{one.why}</p>
			{(one.riskOfGoing !== null || one.riskOfStaying !== null) && (
				<Plank language={language} going={one.riskOfGoing ?? "…"} staying={one.riskOfStaying ?? "…"} />
			)}
			{one.bring !== null && (
				<p>
					<strong>{said.bring}:</strong> {one.bring}
				</p>
			)}
			{one.hindsight !== null && (
				<p>
					<strong>{said.hindsight}:</strong> {one.hindsight}
				</p>
			)}
			{one.felt !== null && <p>{said.felt(said.feelings[one.felt] ?? "")}</p>}
		</li>
	);
};
export const besidePage: AnyPage = page<Record<never, never>, { readonly laid: readonly LaidWeighing[] }>({
	name: "weighing.beside",
	path: "/afwegingen",
	who: "weigh",
	params: z.object({}),
	load: async (visit) => ok({ laid: await listLaid(visit, await teamsOf(visit)) }),
	title: (language) => togetherTexts(language).beside.title,
	dress: "worker",
	view: ({ laid }, { screen, language }) => {
		const said = togetherTexts(language);
		return (
			<WorkerPage screen={screen} current="team" heading={said.beside.title} back={{ href: "/team", words: said.toTeam }}>
				<p class="lead">{said.beside.lead}</p>
				{laid.length === 0 ? (
					<Empty title={said.beside.none} />
				) : (
					<>
						<p>{said.beside.talk}</p>
						<ul class="side-by-side">
							{laid.map((one) => (
								<One key={one.id} one={one} language={language} />
							))}
						</ul>
					</>
				)}
			</WorkerPage>
		);
	},
});

type Params = { readonly case: CaseId; readonly versie?: number | undefined };
type Draft = Pick<LayInput, "why" | "riskOfGoing" | "riskOfStaying" | "bring" | "hindsight">;
export const layPage: AnyPage = page<Params, { readonly version: number | null; readonly draft: Draft }>({
	name: "weighing.lay-beside",
	path: "/signalen/:case/ernaast",
	who: "weigh",
	params: z.object({ case: CaseId, versie: whole(1, 10_000).optional().catch(undefined) }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const entries = await visit.journal.ofCase(visit.tx, visit.params.case);
		const { versions } = weighingIn(entries);
		const one = versions.find(({ version }) => version === visit.params.versie) ?? versions.at(-1);
		if (!one) return ok({ version: null, draft: { why: "" } });
		const names = await namesIn(visit, visit.params.case, entries);
		const clean = (text: string | undefined): string | undefined => (text === undefined ? undefined : withoutNames(text, names));
		return ok({
			version: one.version,
			draft: {
				why: withoutNames(one.why, names),
				riskOfGoing: clean(one.riskOfGoing),
				riskOfStaying: clean(one.riskOfStaying),
				bring: clean(one.bring),
				hindsight: clean(one.hindsight.map(({ words }) => words).join("\n") || undefined),
			},
		});
	},
	title: (language) => togetherTexts(language).beside.lay,
	dress: "worker",
	forms: [formTo<Params>(layBeside, () => "/afwegingen")],
	view: ({ version, draft }, sight) => {
		const { language, screen, params } = sight;
		const said = togetherTexts(language);
		const preset = (text: string | undefined) => (text === undefined ? {} : { preset: text });
		return (
			<WorkerPage screen={screen} current="signals" heading={said.beside.lay} back={{ href: `/signalen/${params.case}/wegen`, words: said.back }}>
				<p class="lead">{version === null ? said.beside.nothingYet : said.beside.layHint}</p>
				{version !== null && (
					<Form form={sight.form(layBeside)} language={language} label={said.beside.lay}>
						<Hidden name="version" value={String(version)} />
						<LongText name="why" label={texts(language).why.title} rows={3} preset={draft.why} />
						<AsText language={language} summary={texts(language).plank.title} open={draft.riskOfGoing !== undefined}>
							<div class="stack">
								<LongText name="riskOfGoing" label={said.beside.going} rows={2} mark="optional" {...preset(draft.riskOfGoing)} />
								<LongText name="riskOfStaying" label={said.beside.staying} rows={2} mark="optional" {...preset(draft.riskOfStaying)} />
							</div>
						</AsText>
						<LongText name="bring" label={said.beside.bring} rows={2} mark="optional" {...preset(draft.bring)} />
						<LongText name="hindsight" label={said.beside.hindsight} rows={2} mark="optional" {...preset(draft.hindsight)} />
						<Submit>{said.beside.send}</Submit>
					</Form>
				)}
			</WorkerPage>
		);
	},
});
