/** What was left behind on a device: who wrote it, with whom it lies, and - for who has a part in it - what it says. */
import type { VNode } from "preact";
import { z } from "zod";
import { ThingId } from "#src/kernel/ids.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { standingsIn } from "#src/platform/operations/store.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { Button, Empty, Form, Notice, OneButtonForm, Row, Rows, Section, SelectField, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import { mayReceive, openLeft } from "../handlers.ts";
import type { LeftContent, LeftWork } from "../model.ts";
import { handOnLeft, putAwayLeft } from "../operations.ts";
import { mayDecideOn, mayReadWords } from "../rules.ts";
import { matterIn } from "../roads.ts";
import { findLeft, listLeft } from "../store.ts";
import { texts } from "../texts/index.ts";

type Person = { readonly id: string; readonly name: string };
const whatOf = (work: LeftWork, language: Sight<object>["language"]): string => {
	const { what } = texts(language).left;
	return (what as Readonly<Record<string, string>>)[work.operation] ?? what.other;
};
const lineOf = (work: LeftWork, { language, today }: Pick<Sight<object>, "language" | "today">): string =>
	fill(texts(language).left.line, { name: work.ownerName, day: nearDay(dayOf(work.madeAt), today, language) });

export const leftPage: AnyPage = page<object, { readonly left: readonly LeftWork[] }>({
	name: "app.left-behind",
	path: "/achtergebleven",
	who: "see-left-work",
	params: z.object({}),
	load: async ({ tx, actor }) => ok({ left: await listLeft(tx, mayAtAll(actor.roles, "end-a-device")) }),
	title: (language) => texts(language).left.title,
	dress: "worker",
	view: ({ left }, sight) => {
		const words = texts(sight.language).left;
		return (
			<WorkerPage screen={sight.screen} current="team" heading={words.title} back={{ href: "/team", words: texts(sight.language).devices.backTeam }}>
				<p class="lead">{words.lead}</p>
				{left.length === 0 ? (
					<Empty title={words.none} />
				) : (
					<Rows>
						{left.map((one) => (
							<Row
								key={one.id}
								level={2}
								title={whatOf(one, sight.language)}
								href={`/achtergebleven/${one.id}`}
								why={`${lineOf(one, sight)}: ${words.why[one.why]}${one.holderName === null ? "" : `; ${fill(words.holds, { name: one.holderName })}`}`}
							/>
						))}
					</Rows>
				)}
			</WorkerPage>
		);
	},
});

type Params = { readonly work: string };
type Model = {
	readonly left: LeftWork;
	readonly content: LeftContent | undefined;
	readonly reads: boolean;
	readonly decides: boolean;
	readonly receivers: readonly Person[];
};
const unseen = new Set(["id", "operation"]);
const local = /^\/[\w\-/]*$/;
/** The same form, as it was, under the id it was made with: the same act once. */
const AddIt = ({ model, content, sight }: { readonly model: Model; readonly content: LeftContent; readonly sight: Sight<Params> }): VNode | null => {
	const words = texts(sight.language).left;
	// It goes under the name of whoever adds it: never to anywhere but the matter in which they read it.
	if (!local.test(content.action) || (model.left.case !== null && matterIn(content.action) !== model.left.case)) return null;
	return (
		<form method="post" action={content.action} class="stack">
			<input type="hidden" name="id" value={model.left.id} />
			<input type="hidden" name="operation" value={model.left.operation} />
			{content.fields
				.filter(([name]) => !unseen.has(name))
				.map(([name, value], at) => (
					<input key={`${name}-${at}`} type="hidden" name={name} value={value} />
				))}
			<Button>{words.addIt}</Button>
			<p class="soft small">{words.addHint}</p>
		</form>
	);
};
const Words = ({ model, sight }: { readonly model: Model; readonly sight: Sight<Params> }): VNode => {
	const words = texts(sight.language).left;
	if (!model.reads) return <Notice title={words.notYours} icon="shield" />;
	const { content } = model;
	if (!content) return <Notice title={words.lost} />;
	return (
		<Section title={words.words} id="woorden">
			{content.fields
				.filter(([name, value]) => !unseen.has(name) && !name.startsWith("was.") && value.trim() !== "")
				.map(([name, value], at) => (
					<p key={`${name}-${at}`} class="said is-small is-helper">
						{value}
					</p>
				))}
			<AddIt model={model} content={content} sight={sight} />
		</Section>
	);
};

export const leftOnePage: AnyPage = page<Params, Model>({
	name: "app.left-behind-one",
	path: "/achtergebleven/:work",
	who: "see-left-work",
	params: z.object({ work: ThingId }),
	load: async (visit) => {
		const { tx, actor, params } = visit;
		const left = await findLeft(tx, params.work);
		if (!left) return refuse("kernel.nothing-here");
		if (left.case !== null) tx.note({ case: left.case });
		const stands = left.case === null ? [] : await standingsIn(tx, left.case);
		const [reads, decides] = [mayReadWords(actor, left, stands), mayDecideOn(actor, left)];
		if (!reads && !decides) return refuse("kernel.nothing-here");
		const receivers = await membersById(tx, await mayReceive({ tx }, left));
		const { wrapped: _wrapped, sealed: _sealed, ...shown } = left;
		return ok({
			left: shown,
			content: reads ? await openLeft(visit, left) : undefined,
			reads,
			decides,
			receivers: [...receivers.values()].map(({ id, name }) => ({ id, name })),
		});
	},
	title: (language) => texts(language).left.title,
	dress: "worker",
	forms: [formTo<Params>(handOnLeft, () => "/achtergebleven"), formTo<Params>(putAwayLeft, () => "/achtergebleven")],
	view: (model, sight) => {
		const words = texts(sight.language).left;
		return (
			<WorkerPage
				screen={sight.screen}
				current="team"
				heading={whatOf(model.left, sight.language)}
				over={lineOf(model.left, sight)}
				back={{ href: "/achtergebleven", words: words.back }}
			>
				<p class="lead">{`${words.why[model.left.why]}.`.replace(/^./, (first) => first.toUpperCase())}</p>
				<Words model={model} sight={sight} />
				{model.decides && model.receivers.length > 0 && (
					<Section title={words.handOn} id="doorgeven">
						<Form form={sight.form(handOnLeft)} language={sight.language} keep={false}>
							<SelectField name="to" label={words.to} options={model.receivers.map(({ id, name }) => ({ value: id, words: name }))} />
							<Submit weight="quiet">{words.handOn}</Submit>
						</Form>
					</Section>
				)}
				{model.decides && (
					<OneButtonForm form={sight.form(putAwayLeft)} keep={false}>
						<Button weight="plain">{words.putAway}</Button>
						<p class="soft small">{words.putAwayHint}</p>
					</OneButtonForm>
				)}
			</WorkerPage>
		);
	},
});
