/** The script of an organisation: one tap away, also without network (SAFE-02). */
import type { VNode } from "preact";
import { z } from "zod";
import { dayOf, ok } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { longDay, shortDay } from "#src/platform/texts/dates.ts";
import { AsText, DateField, Form, Hidden, LongText, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { listOrganisations } from "#src/team/server.ts";
import type { Script } from "../model.ts";
import * as can from "../operations.ts";
import { listScripts } from "../store.ts";
import { safetyTexts } from "../texts/index.ts";

type Params = Record<never, never>;
type Of = {
	readonly organisation: string;
	readonly name: string;
	readonly now: Script | undefined;
	readonly earlier: readonly Script[];
	readonly mine: boolean;
};
type Seen = { readonly of: Of; readonly sight: Sight<Params> };

const Said = ({ script }: { readonly script: Script }): VNode => (
	<div class="stack">
		{script.words.split(/\n+/).map((line) => (
			<p key={line}>{line}</p>
		))}
	</div>
);
const About = ({ script, sight }: { readonly script: Script; readonly sight: Sight<Params> }): VNode => {
	const { language, today } = sight;
	const said = safetyTexts(language).script;
	const on = script.discussedOn === null ? undefined : longDay(script.discussedOn, language);
	return (
		<p class="small soft">
			{said.version(script.version, shortDay(dayOf(script.at), today, language))}{" "}
			{on === undefined ? said.notDiscussed : script.discussedWith === null ? said.discussedDay(on) : said.discussed(on, script.discussedWith)}
		</p>
	);
};
const Change = ({ of, sight }: Seen): VNode => {
	const { language, today } = sight;
	const said = safetyTexts(language).script;
	const form = sight.form(can.keepScript);
	return (
		<AsText language={language} summary={said.change} open={form.problems.length > 0}>
			<Form form={form} language={language} keep={false} prefix={`draaiboek-${of.organisation}`} label={said.change}>
				<Hidden name="organisation" value={of.organisation} />
				<LongText name="words" label={said.words} hint={said.wordsHint} rows={10} preset={of.now?.words ?? said.preset} />
				<DateField name="discussedOn" label={said.discussedOn} max={today} mark="optional" />
				<TextField name="discussedWith" label={said.discussedWith} mark="optional" />
				<Submit weight="quiet">{said.send}</Submit>
			</Form>
		</AsText>
	);
};
export const scriptPage: AnyPage = page<Params, { readonly all: readonly Of[] }>({
	name: "contact.script",
	path: "/draaiboek",
	who: "see-today",
	params: z.object({}),
	load: async (visit) => {
		const { tx, actor } = visit;
		const scripts = await listScripts(tx);
		const keeps = mayAtAll(actor.roles, "set-up-the-team");
		const all = (await listOrganisations(tx)).flatMap(({ id, name }): readonly Of[] => {
			const [now, ...earlier] = scripts.filter(({ organisation }) => organisation === id);
			const own = id === actor.organisation;
			return now || own ? [{ organisation: id, name, now, earlier, mine: mayAtAll(actor.roles, "keep-words") && (own || keeps) }] : [];
		});
		const first = (of: Of): number => (of.organisation === actor.organisation ? 0 : 1);
		return ok({ all: [...all].sort((a, b) => first(a) - first(b)) });
	},
	title: (language) => safetyTexts(language).script.title,
	dress: "worker",
	forms: [formTo<Params>(can.keepScript, () => "/draaiboek")],
	view: ({ all }, sight): VNode => {
		const said = safetyTexts(sight.language).script;
		return (
			<WorkerPage screen={sight.screen} current="team" heading={said.title} back={{ href: "/team", words: said.back }}>
				<p class="lead">{said.lead}</p>
				{all.map((of) => (
					<section key={of.organisation} class="sheet stack" aria-label={of.name}>
						<h2>{of.name}</h2>
						{of.now ? <Said script={of.now} /> : <p>{said.none}</p>}
						{of.now && <About script={of.now} sight={sight} />}
						{of.earlier.length > 0 && (
							<AsText language={sight.language} summary={said.earlier}>
								<div class="stack">
									{of.earlier.map((script) => (
										<div key={script.version} class="stack">
											<About script={script} sight={sight} />
											<Said script={script} />
										</div>
									))}
								</div>
							</AsText>
						)}
						{of.mine && <Change of={of} sight={sight} />}
					</section>
				))}
			</WorkerPage>
		);
	},
});
