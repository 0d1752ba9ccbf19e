/** Handing over warmly: where it stands, and the next small step (LEG-06, ANTI-25). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, dayOf, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Button, DateField, Form, Hidden, LongText, ManyField, Row, Rows, SelectField, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { listMembers, membersById } from "#src/team/server.ts";
import { backTo, loadWhom, type Params } from "../../pages/whom.ts";
import { type HandOver, present } from "../model.ts";
import * as can from "../operations.ts";
import { foldHandOvers, openHandOver } from "../rules.ts";
import { handoverTexts } from "../texts/index.ts";

type Model = {
	readonly called: string | null;
	readonly now: HandOver | null;
	readonly earlier: readonly HandOver[];
	readonly names: Readonly<Record<string, string>>;
	readonly colleagues: readonly { readonly id: string; readonly name: string }[];
	readonly me: string | null;
	readonly mine: boolean;
};
type Seen = { readonly model: Model; readonly sight: Sight<Params> };

const YesNo = ({
	operation,
	one,
	label,
	sight,
	onlyNo = false,
}: {
	readonly operation: typeof can.personAnswers;
	readonly one: HandOver;
	readonly label: string;
	readonly sight: Sight<Params>;
	/** There was a yes already: until it is done the person can still say no. */
	readonly onlyNo?: boolean;
}): VNode => {
	const said = handoverTexts(sight.language);
	return (
		<Form form={sight.form(operation)} language={sight.language} label={label}>
			<Hidden name="handOver" value={one.handOver} />
			<LongText name="words" label={label} hint={said.words} rows={2} />
			<p class="line-up">
				{!onlyNo && (
					<Button type="submit" name="answer" value="yes">
						{said.yes}
					</Button>
				)}
				<Button type="submit" weight="quiet" name="answer" value="no">
					{said.no}
				</Button>
			</p>
		</Form>
	);
};
const UnderWay = ({ one, model, sight }: Seen & { readonly one: HandOver }): VNode => {
	const { language, today } = sight;
	const said = handoverTexts(language);
	const [from, to] = [model.names[one.from] ?? "", model.names[one.to] ?? ""];
	const state = (done: boolean): string => (done ? said.done : said.open);
	return (
		<section class="stack" aria-labelledby="nu">
			<h2 id="nu">{said.now(from, to)}</h2>
			<p>{one.why}</p>
			<p class="soft">{said.stays(from)}</p>
			<Rows numbered>
				<Row title={said.steps.person} why={state(one.person?.answer === "yes")}>
					{one.person?.words !== undefined && <p>{one.person.words}</p>}
					{model.mine && (
						<YesNo operation={can.personAnswers} one={one} label={said.personField} sight={sight} onlyNo={one.person?.answer === "yes"} />
					)}
				</Row>
				<Row title={said.steps.receiver(to)} why={state(one.receiver?.answer === "yes")}>
					{one.receiver?.words !== undefined && <p>{one.receiver.words}</p>}
					{one.person?.answer === "yes" && one.receiver === undefined && model.me === one.to && (
						<YesNo operation={can.receiverAnswers} one={one} label={said.receiverField} sight={sight} />
					)}
				</Row>
				<Row title={said.steps.met} why={one.met ? shortDay(one.met.on, today, language) : said.open}>
					{one.met === undefined && model.mine && (
						<Form form={sight.form(can.met)} language={language} label={said.steps.met}>
							<Hidden name="handOver" value={one.handOver} />
							<ManyField name="present" label={said.metField} choices={present.map((value) => ({ value, words: said.present[value] }))} />
							<DateField name="on" label={said.metOn} max={today} mark="optional" />
							<Submit weight="quiet">{said.metSend}</Submit>
						</Form>
					)}
				</Row>
			</Rows>
		</section>
	);
};

export const handOverPage: AnyPage = page<Params, Model>({
	name: "weighing.hand-over",
	path: "/mensen/:case/overdragen",
	who: "hand-over",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const { called, entries, line } = await loadWhom(visit, visit.params.case);
		const all = foldHandOvers(entries);
		const now = openHandOver(all) ?? null;
		const me = visit.actor.id;
		const members = await membersById(
			visit.tx,
			all.flatMap(({ from, to }) => [from, to]),
		);
		return ok({
			called,
			now,
			me,
			mine: line?.responsible === me,
			earlier: all.filter(({ done }) => done !== undefined),
			names: Object.fromEntries([...members].map(([id, one]) => [id, one.name])),
			colleagues: (await listMembers(visit.tx))
				.filter((one) => one.roles.includes("generalist") && one.id !== me)
				.map(({ id, name }) => ({ id, name })),
		});
	},
	title: (language) => handoverTexts(language).title,
	dress: "worker",
	forms: [can.propose, can.personAnswers, can.receiverAnswers, can.met].map((one) => formTo<Params>(one, backTo("overdragen"))),
	view: (model, sight) => {
		const { language, today } = sight;
		const said = handoverTexts(language);
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.title}
				over={model.called ?? undefined}
				back={{ href: `/mensen/${sight.params.case}`, words: said.back }}
			>
				<p class="lead">{said.lead}</p>
				{model.now && <UnderWay one={model.now} model={model} sight={sight} />}
				{!model.now && model.mine && (
					<Form form={sight.form(can.propose)} language={language} label={said.title} sheet>
						<SelectField name="to" label={said.begin} options={model.colleagues.map(({ id, name }) => ({ value: id, words: name }))} />
						<LongText name="why" label={said.why} hint={said.whyHint} rows={3} />
						<Submit>{said.send}</Submit>
					</Form>
				)}
				{model.earlier.map((one) => (
					<p key={one.handOver} class="soft">
						{said.earlier(model.names[one.from] ?? "", model.names[one.to] ?? "", shortDay(dayOf(one.done ?? one.at), today, language))}
					</p>
				))}
			</WorkerPage>
		);
	},
});
