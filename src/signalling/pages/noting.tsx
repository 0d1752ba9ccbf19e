import type { VNode } from "preact";
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { listAreas } from "#src/neighbourhood/server.ts";
import { listCases, listPersons } from "#src/people/server.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import {
	ChoiceField,
	DateField,
	Face,
	Form,
	LongText,
	ManyField,
	Notice,
	SelectField,
	Submit,
	TextField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { answerWays, LegalRoute, Source, sources } from "../model.ts";
import { noteHeard, takeCall } from "../operations.ts";
import { sourceTexts } from "../sources/texts/index.ts";
import { texts } from "../texts/index.ts";

type Known = { readonly case: string; readonly called: string; readonly face: string | null };
/** Whom I already work with: their note is one tap away. */
const knownTo = async (work: Visit<unknown>): Promise<readonly Known[]> => {
	if (work.actor.id === null) return [];
	const lines = (await listCases(work.tx, { responsible: work.actor.id })).filter(
		({ person, firstContactAt }) => person !== null && firstContactAt !== null,
	);
	const persons = await listPersons(
		work.tx,
		lines.flatMap(({ person }) => person ?? []),
	);
	return lines.flatMap((line) => {
		const person = persons.get(line.person ?? "");
		return person ? [{ case: line.case, called: person.called, face: person.face }] : [];
	});
};
const heardView = (
	{ kept, known }: { readonly kept: boolean; readonly known: readonly Known[] },
	{ screen, language, form }: Sight<unknown>,
): VNode => {
	const words = texts(language).heard;
	return (
		<WorkerPage screen={screen} current="signals" heading={words.title} back={{ href: "/signalen", words: texts(language).matter.back }}>
			{kept && (
				<Notice icon="check" title={words.kept}>
					<p>{words.keptMore}</p>
					<p>
						<a href="/signalen">{words.seeList}</a>
					</p>
				</Notice>
			)}
			{known.length > 0 && (
				<nav class="stack stack-tight" aria-label={words.known}>
					<p>
						<strong>{words.known}</strong>
					</p>
					<div class="hop">
						{known.map((one) => (
							<a key={one.case} class="chip has-face" href={`/mensen/${one.case}/notitie`}>
								<span class="line-up">
									<Face side="person" size="little" letter={one.called} {...(one.face === null ? {} : { name: one.face })} /> {one.called}
								</span>
							</a>
						))}
					</div>
				</nav>
			)}
			<Form form={form(noteHeard)} language={language}>
				<LongText name="words" label={words.words} rows={2} required />
				<TextField name="where" label={words.where} hint={words.whereHint} autocomplete="off" />
				<ManyField name="own" label={words.ownLabel} choices={[{ value: "ja", words: words.own }]} />
				<Submit>{words.keep}</Submit>
				<p class="small soft">{words.nobodyNamed}</p>
			</Form>
			<p>
				<a href="/signalen/vertelt">{words.full}</a>
			</p>
			<p>
				<a href="/signalen/meedenken">{sourceTexts(language).links.advice}</a>
			</p>
		</WorkerPage>
	);
};
/** Gezien of gehoord: one field, in seconds, standing in the street (SIG-22, SIG-34). */
export const heardPage = page<{ bewaard?: "ja" | undefined }, { readonly kept: boolean; readonly known: readonly Known[] }>({
	name: "signalling.heard",
	path: "/signalen/nieuw",
	who: "note-what-was-heard",
	dress: "worker",
	params: z.object({ bewaard: z.literal("ja").optional() }),
	title: (language) => texts(language).heard.window,
	load: async (work) => ok({ kept: work.params.bewaard === "ja", known: await knownTo(work) }),
	view: heardView,
	forms: [formTo(noteHeard, () => "/signalen/nieuw?bewaard=ja")],
});

type CallModel = { readonly areas: readonly { readonly id: string; readonly name: string }[]; readonly source: Source };
const callView = ({ areas, source }: CallModel, { screen, language, form }: Sight<unknown>): VNode => {
	const words = texts(language);
	const call = words.call;
	return (
		<WorkerPage
			screen={screen}
			current="signals"
			heading={call.title}
			back={{ href: "/signalen", words: words.matter.back }}
			top={<p>{call.lead}</p>}
		>
			<Form form={form(takeCall)} language={language}>
				<LongText name="sees" label={call.sees} rows={5} required />
				<SelectField
					name="source"
					label={call.source}
					preset={source}
					options={sources.filter((one) => one !== "creditor" && one !== "heard-around").map((value) => ({ value, words: words.source[value] }))}
				/>
				<ChoiceField
					name="channel"
					label={call.channel}
					choices={(["phone", "in-person", "message"] as const).map((value) => ({ value, words: call.channels[value] }))}
				/>
				<TextField name="whom" label={call.whom} hint={call.whomHint} autocomplete="off" />
				<TextField name="where" label={call.where} autocomplete="off" />
				{areas.length > 1 && (
					<SelectField
						name="area"
						label={sourceTexts(language).area}
						hint={sourceTexts(language).areaHint}
						options={[{ value: "", words: sourceTexts(language).areaUnknown }, ...areas.map(({ id, name }) => ({ value: id, words: name }))]}
					/>
				)}
				<TextField name="name" label={call.name} autocomplete="off" />
				<TextField name="reachable" label={call.reachable} autocomplete="off" />
				<details class="as-text">
					<summary>{call.more}</summary>
					<div class="stack stack-wide">
						<DateField name="firstNoticed" label={call.firstNoticed} />
						<LongText name="tried" label={call.tried} rows={2} />
						<LongText name="nuisance" label={call.nuisance} rows={2} />
						<TextField name="relation" label={call.relation} autocomplete="off" />
						<ChoiceField
							name="shown"
							label={call.shown}
							choices={[
								{ value: "yes", words: words.tell.shownYes },
								{ value: "no", words: words.tell.shownNo },
								{ value: "ask", words: words.tell.shownAsk },
							]}
						/>
						<ChoiceField name="way" label={call.way} choices={answerWays.map((value) => ({ value, words: words.way[value] }))} />
						<ChoiceField
							name="legalRoute"
							label={call.legal}
							hint={call.legalHint}
							choices={LegalRoute.options.map((value) => ({ value, words: words.legal[value] }))}
						/>
					</div>
				</details>
				<Submit>{call.keep}</Submit>
			</Form>
		</WorkerPage>
	);
};
/** A worker writes along while somebody tells: any source, one short form (SIG-02). */
export const callPage = page<{ bron?: Source | undefined }, CallModel>({
	name: "signalling.call",
	path: "/signalen/vertelt",
	who: "pick-up",
	dress: "worker",
	params: z.object({ bron: Source.exclude(["creditor", "heard-around"]).optional().catch(undefined) }),
	title: (language) => texts(language).call.window,
	load: async (work) => {
		const areas = (await listAreas(work.tx)).filter((area) => work.actor.teams.includes(area.team));
		return ok({ areas: areas.map(({ id, name }) => ({ id, name })), source: work.params.bron ?? "resident" });
	},
	view: callView,
	forms: [formTo(takeCall, ({ case: about }) => (about === undefined ? "/signalen" : `/signalen/${String(about)}`))],
});
