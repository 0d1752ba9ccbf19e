/** The table where two write: per text the person's words, and beside them what both write. Without a script every field is an ordinary form. */
import type { VNode } from "preact";
import { typed } from "#src/kernel/form.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { AsText, BackLink, Hidden, LongText, Notice, Section, Submit } from "#src/platform/ui/index.ts";
import { type DomainKey, domainKeys } from "../../domains.ts";
import { domainParts } from "../../model.ts";
import { type AnySight, formAt, operationFor, type PlanModel } from "../../pages/load.ts";
import { PlanForm, SpokenYes } from "../../pages/parts.tsx";
import { namesOfDomains } from "../../pages/domain-words.ts";
import { WaitingForYes } from "../../pages/waiting.tsx";
import { standingGoals, stands } from "../../plan-view-model.ts";
import { texts as planTexts } from "../../texts/index.ts";
import { laneOf, planTextOf, readLane } from "../lanes.ts";
import { putInPlan } from "../operations.ts";
import { texts } from "../texts/index.ts";

export type TogetherModel = {
	readonly plan: PlanModel;
	/** The words of every lane when the page was drawn. */
	readonly lanes: Readonly<Record<string, string>>;
	/** Ids for something new, made where the page is made. */
	readonly fresh: { readonly matter: string; readonly goal: string };
	/** The side of life that lies open to write about. */
	readonly about?: DomainKey | undefined;
	/** The sentence that was chosen to write about. */
	readonly chosen?: string | undefined;
	/** The own word was typed and was another. */
	readonly missed: boolean;
};
type Props = { readonly model: TogetherModel; readonly sight: AnySight };

/** One text with its two lanes. */
const Written = ({
	model: { plan, lanes },
	sight,
	text,
	label,
	standing,
}: Props & { readonly text: string; readonly label: string; readonly standing: string }): VNode => {
	const { language } = sight;
	const t = texts(language);
	const mine = laneOf("mine", text);
	const beside = laneOf("beside", text);
	const words = { mine: lanes[mine] ?? standing, beside: lanes[beside] ?? "" };
	const at = plan.me === "person" ? "mine" : "beside";
	const form = formAt(sight, operationFor(putInPlan, plan), "text", text, { words: at === "mine" ? words.mine : words.beside });
	const key = text.replace(/[^\w-]/g, "-");
	return (
		<article class="lanes" data-text={text}>
			<h3 class={standing !== "" && !text.startsWith("side/") ? "only-heard" : undefined}>{label}</h3>
			{plan.me === "worker" && (
				<div class="lane">
					<p class="soft small">{fill(t.mine.worker, { name: plan.person.called })}</p>
					<div class="said" data-says={mine} data-nothing={t.nothing}>
						<p>{words.mine === "" ? <span class="soft">{t.nothing}</span> : words.mine}</p>
					</div>
				</div>
			)}
			<PlanForm
				model={plan}
				language={language}
				form={form}
				prefix={`samen-${key}`}
				label={[label, standing || words.mine || words.beside].filter(Boolean).join(": ")}
			>
				<Hidden name="text" value={text} />
				<div class="lane" data-field={at === "mine" ? mine : beside} data-from={mine}>
					<LongText name="words" label={at === "mine" ? t.mine.person : t.beside.worker} rows={2} draft={false} maxLength={1000} required />
				</div>
				{plan.me === "worker" && (
					<button type="button" class="button is-plain" data-copy={mine} data-to={beside} hidden>
						{t.copy.worker}
					</button>
				)}
				{plan.me === "worker" && (
					<AsText language={language} summary={t.saidAlready}>
						<SpokenYes model={plan} language={language} now />
					</AsText>
				)}
				<Submit weight="quiet">{t.put[plan.me]}</Submit>
			</PlanForm>
			{plan.me === "person" && (
				<div class="lane is-beside" hidden={words.beside === ""} data-shown-with={beside}>
					<label class="soft small" for={`naast-${key}`}>
						{t.beside.person}
					</label>
					<textarea id={`naast-${key}`} class="input" rows={2} maxLength={1000} data-lane={beside} readOnly>
						{words.beside}
					</textarea>
					<button type="button" class="button is-plain" data-copy={beside} data-to={mine} hidden>
						{t.copy.person}
					</button>
				</div>
			)}
		</article>
	);
};

/** With more sentences than this they come one at a time, so that the page stays calm and light. */
const MOST_OPEN = 2;
const Others = ({
	language,
	summary,
	sentences,
}: {
	readonly language: AnySight["language"];
	readonly summary: string;
	readonly sentences: readonly { readonly href: string; readonly words: string }[];
}): VNode | null =>
	sentences.length === 0 ? null : (
		<AsText language={language} summary={fill(summary, { count: String(sentences.length) })}>
			<ul class="stack stack-tight">
				{sentences.map(({ href, words }) => (
					<li key={href} class="far-off">
						<a href={href}>{words}</a>
					</li>
				))}
			</ul>
		</AsText>
	);

/** What stands between the page's bar and its foot. */
export const TogetherView = ({ model, sight }: Props): VNode => {
	const { plan, fresh } = model;
	const { language } = sight;
	const t = texts(language);
	const all = planTexts(language);
	const { state } = plan;
	const names = namesOfDomains(plan, language);
	const written = (text: string, label: string, standing: string): VNode => (
		<Written key={text} model={model} sight={sight} text={text} label={label} standing={standing} />
	);
	const words = (id: string): string => state.texts[id]?.now?.words ?? "";
	const road = plan.me === "person" ? "/mijn/plan" : `/mensen/${plan.case}/plan`;
	const parts = domainKeys.flatMap((domain) => domainParts.map((part) => ({ domain, part, id: `${domain}.${part}` })));
	const cameBackFor = typed(sight.form(operationFor(putInPlan, plan)), "text");
	const laid = (text: string): readonly string[] =>
		[model.lanes[laneOf("mine", text)], model.lanes[laneOf("beside", text)]].filter((one) => one !== undefined && one !== "") as string[];
	/** Half written: on the table lies something else than what stands. Never folded away. */
	const halfWay = (text: string): boolean => text === cameBackFor || laid(text).some((one) => one.trim() !== words(planTextOf(text)));
	const inUse = (text: string): boolean => text === cameBackFor || laid(text).length > 0;
	const openSides = parts.filter(({ domain, id }) => domain === model.about || halfWay(`side/${id}`));
	const side = ({ domain, part, id }: (typeof parts)[number]): VNode =>
		written(`side/${id}`, `${names[domain]}: ${all.domains.parts[part].toLowerCase()}`, words(id));
	const onTable = Object.keys(model.lanes).flatMap((lane) => readLane(lane)?.text ?? []);
	/** What somebody began and is not in the plan yet. */
	const begunIn = (kind: "matter" | "goal"): readonly string[] =>
		[...new Set([...onTable, cameBackFor])].filter((text) => text.startsWith(`${kind}/`) && inUse(text) && !stands(state, planTextOf(text)));
	/** What somebody is busy with comes first, then something new; of what stands a few lie open, the rest is one tap away. */
	const laidOut = (kind: "matter" | "goal", ids: readonly string[]) => {
		const busy = ids.filter((id) => id === model.chosen || halfWay(`${kind}/${id}`));
		const calm = ids.filter((id) => !busy.includes(id));
		const few = ids.length <= MOST_OPEN;
		return { kind, busy, begun: begunIn(kind), open: few ? calm : [], folded: few ? [] : calm };
	};
	const matters = laidOut(
		"matter",
		state.matters.filter((id) => stands(state, id)),
	);
	const goals = laidOut(
		"goal",
		standingGoals(state).flatMap(({ id, settled }) => (settled === undefined ? [id] : [])),
	);
	const sentences = ({ kind, busy, begun, open, folded }: ReturnType<typeof laidOut>): VNode => {
		const [label, fresher] = kind === "matter" ? [t.matters, t.newMatter] : [t.goals, t.newGoal];
		// Something new that was sent empty is there again: one empty field is enough.
		const isEmptyBack = begun.some((text) => laid(text).length === 0);
		return (
			<>
				{busy.map((id) => written(`${kind}/${id}`, label, words(id)))}
				{begun.map((text) => written(text, fresher, ""))}
				{open.map((id) => written(`${kind}/${id}`, label, words(id)))}
				{!isEmptyBack && written(`${kind}/${fresh[kind]}`, fresher, "")}
				<Others
					language={language}
					summary={t.others[kind]}
					sentences={folded.map((id) => ({ href: `?zin=${id}#samen-${kind}`, words: words(id) }))}
				/>
			</>
		);
	};
	const openTexts = new Set([
		...[matters, goals].flatMap(({ kind, busy, begun, open }) => [...[...busy, ...open].map((id) => `${kind}/${id}`), ...begun]),
		...openSides.map(({ id }) => `side/${id}`),
	]);
	/** What stands, or was written about before, and is folded now: nothing new for whoever looks. */
	const standing = [
		...state.matters.map((id) => `matter/${id}`),
		...standingGoals(state).map(({ id }) => `goal/${id}`),
		...parts.filter(({ id }) => stands(state, id)).map(({ id }) => `side/${id}`),
	];
	const lying = [...new Set([...standing, ...onTable])].filter((text) => !openTexts.has(text));
	return (
		<div
			data-together={plan.case}
			data-side={plan.me}
			data-hears={`${road}/samen/woorden`}
			data-renews="samen-wacht"
			data-kept={t.state.kept}
			data-typing={t.state.typing}
			data-away={t.state.away}
			data-refused={t.state.refused}
			data-shut={t.state.shut}
			data-more={t.state.more}
			data-lying={lying.join(" ")}
		>
			<section class="plan-open">
				<div class="stack">
					<BackLink href={road} words={t.back} />
					<h1>{t.title}</h1>
					<p class="lead measure">{t.lead}</p>
					<p class="soft small" role="status" data-together-state />
				</div>
			</section>
			{model.missed && <Notice icon="info" title={t.missed} alert focus />}
			<div id="samen-wacht">
				<WaitingForYes model={plan} sight={sight} />
			</div>
			<Section id="samen-matter" title={t.matters} free>
				{sentences(matters)}
			</Section>
			<Section id="samen-goal" title={t.goals} free>
				{sentences(goals)}
			</Section>
			<Section id="samen-kanten" title={t.sides} free>
				{openSides.map(side)}
				<p class="soft small">{t.otherSides}</p>
				<ul class="hop">
					{domainKeys.map((domain) => (
						<li key={domain} class="tag is-open">
							<a href={`?kant=${domain}#samen-kanten`}>{names[domain]}</a>
						</li>
					))}
				</ul>
			</Section>
		</div>
	);
};
