/** 'Back by ...': one tap to set it, one tap to end it, and a word that looks like nothing (SAFE-03). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, type Instant, type Language, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { mobileIn, readMessageSettings } from "#src/platform/messages/index.ts";
import { clockTime, hourInWords } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Button,
	Form,
	Hidden,
	LinkButton,
	ManyField,
	Notice,
	OneButtonForm,
	Submit,
	TextField,
	TimeField,
	WorkerPage,
	ChoiceField,
} from "#src/platform/ui/index.ts";
import { keptTexts } from "../../kept/texts/index.ts";
import { colleaguesOf } from "../handlers.ts";
import type { Choice, Timer } from "../model.ts";
import * as can from "../operations.ts";
import { findChoice, findChoices, findOwnTimer } from "../store.ts";
import { safetyTexts } from "../texts/index.ts";

type Params = { readonly case?: CaseId | undefined };
type Person = { readonly id: string; readonly name: string; readonly reached: readonly ("push" | "mail" | "text")[] };
type Model = { readonly timer: Timer | null; readonly people: readonly Person[]; readonly choice: Choice };
const minutes = [30, 60, 90, 120] as const;

/** By which ways somebody is told, as far as the house can. */
const waysOf = (choice: Choice | undefined, phone: string | null): Person["reached"] => {
	const { mail, text } = readMessageSettings(process.env);
	return [
		...(choice?.pushes ? (["push"] as const) : []),
		...(mail && choice?.mail ? (["mail"] as const) : []),
		...(text && mobileIn(choice?.textTo ?? phone ?? undefined) !== undefined ? (["text"] as const) : []),
	];
};
/** Colleagues one can choose, the ones chosen before in their order first. */
export const loadPeople = async (visit: Visit<unknown>): Promise<Pick<Model, "people" | "choice">> => {
	const [colleagues, choice] = [await colleaguesOf(visit), await findChoice(visit.tx, visit.actor.id ?? "")];
	const choices = await findChoices(
		visit.tx,
		colleagues.map(({ id }) => id),
	);
	const place = (id: string): number => (choice.chosen.includes(id) ? choice.chosen.indexOf(id) : choice.chosen.length);
	return {
		choice,
		people: [...colleagues]
			.sort((a, b) => place(a.id) - place(b.id))
			.map(({ id, name, phone }) => ({ id, name, reached: waysOf(choices.get(id), phone) })),
	};
};
export const peopleChoices = (people: readonly Person[], language: Language) => {
	const { reached } = safetyTexts(language).back;
	return people.map((one) => ({
		value: one.id,
		words: one.name,
		hint: one.reached.length === 0 ? reached.none : one.reached.map((way) => reached[way]).join(", "),
	}));
};
const namesOf = (timer: Timer, people: readonly Person[]): string =>
	timer.chosen
		.map((id) => people.find((one) => one.id === id)?.name.split(" ")[0])
		.filter(Boolean)
		.join(", ");
type Seen = { readonly model: Model; readonly sight: Sight<Params> };

/** Looks like a list to take along to the shop. */
const Sign = ({ model, sight }: Seen): VNode => (
	<OneButtonForm form={sight.form(can.quietSign)}>
		{sight.params.case && <Hidden name="case" value={sight.params.case} />}
		<Button weight="plain" icon="basket">
			{model.choice.sign ?? safetyTexts(sight.language).back.sign}
		</Button>
	</OneButtonForm>
);
const Running = ({ timer, model, sight }: Seen & { readonly timer: Timer }): VNode => {
	const { language, now } = sight;
	const said = safetyTexts(language).back;
	const at = clockTime(timer.dueAt, language);
	// After a quiet sign nothing on the screen may look different.
	const passed = timer.dueAt <= now && timer.helpAt === null;
	const names = namesOf(timer, model.people);
	return (
		<section class="sheet stack" id="terug" data-live="contact" aria-label={said.title}>
			<p class="big-number">{passed ? said.passed(at) : said.running(at)}</p>
			<p>{passed ? said.passedLead(names) : said.runningLead(names)}</p>
			<OneButtonForm form={sight.form(can.amBack)}>
				<Hidden name="timer" value={timer.id} />
				<Button wide icon="check">
					{said.am}
				</Button>
			</OneButtonForm>
			<Form form={sight.form(can.extend)} language={language} prefix="langer" label={said.longer}>
				<Hidden name="timer" value={timer.id} />
				<div class="even">
					{[15, 30, 60].map((count) => (
						<Button key={count} weight="quiet" name="minutes" value={String(count)}>
							{said.longerBy(count)}
						</Button>
					))}
				</div>
			</Form>
			<p class="small soft">{said.offline}</p>
			<Sign model={model} sight={sight} />
		</section>
	);
};
const Begin = ({ model, sight }: Seen): VNode => {
	const { language, params } = sight;
	const said = safetyTexts(language).back;
	return (
		<>
			<p class="lead">{said.lead}</p>
			<Form form={sight.form(can.goOut)} language={language} keep={false} label={said.heading}>
				<ChoiceField name="minutes" label={said.when} grid choices={minutes.map((count) => ({ value: String(count), words: said.minutes(count) }))} />
				<TimeField name="time" label={said.time} mark="optional" />
				<AsText language={language} summary={said.chosen} open={model.choice.chosen.length === 0}>
					<ManyField
						name="chosen"
						label={said.chosen}
						hint={said.chosenHint}
						preset={model.choice.chosen}
						choices={peopleChoices(model.people, language)}
					/>
				</AsText>
				{params.case === undefined ? (
					<TextField name="place" label={said.place} hint={said.placeHint} mark="optional" />
				) : (
					<p class="small soft">{said.placeKnown}</p>
				)}
				<Submit icon="clock">{said.send}</Submit>
			</Form>
			<Sign model={model} sight={sight} />
		</>
	);
};

const backPageAt = (name: string, path: string, about: boolean): AnyPage =>
	page<Params, Model>({
		name,
		path,
		who: "write-about-contact",
		params: about ? z.object({ case: CaseId }) : z.object({}).transform((): Params => ({})),
		...(about ? { about: (params: Params) => params.case, standing: ["responsible", "part"] as const } : {}),
		load: async (visit) => ok({ timer: (await findOwnTimer(visit.tx)) ?? null, ...(await loadPeople(visit as Visit<unknown>)) }),
		title: (language) => safetyTexts(language).back.title,
		dress: "worker",
		// After each of them the same quiet page: nothing on it says that a sign was given.
		forms: [can.goOut, can.extend, can.amBack, can.quietSign].map((one) =>
			formTo<Params>(one, (_answer, params) => (params.case === undefined ? "/op-pad" : `/mensen/${params.case}/op-pad`)),
		),
		view: (model, sight) => {
			const said = safetyTexts(sight.language).back;
			const { case: of } = sight.params;
			return (
				<WorkerPage
					screen={sight.screen}
					current="today"
					heading={model.timer ? said.title : said.heading}
					back={{ href: of ? `/mensen/${of}/kaart` : "/vandaag", words: said.back }}
				>
					{model.timer ? <Running timer={model.timer} model={model} sight={sight} /> : <Begin model={model} sight={sight} />}
					<div class="line-up">
						<LinkButton weight="quiet" icon="shield" href="/draaiboek">
							{said.script}
						</LinkButton>
						<LinkButton weight="quiet" icon="settings" href="/jij/veilig">
							{said.settings}
						</LinkButton>
					</div>
				</WorkerPage>
			);
		},
	});
export const backPages: readonly AnyPage[] = [
	backPageAt("contact.back-by", "/op-pad", false),
	backPageAt("contact.back-by-of", "/mensen/:case/op-pad", true),
];
/** For Today: said before everything while somebody is out. */
export const OutNotice = ({
	out,
	language,
}: {
	readonly out: readonly {
		readonly id: string;
		readonly name: string;
		readonly dueAt: Instant;
		readonly help: boolean;
		readonly mine: boolean;
		readonly told: boolean;
		readonly expected: string | null;
	}[];
	readonly language: Language;
}): VNode | null => {
	const said = safetyTexts(language).today;
	if (out.length === 0) return null;
	return (
		<>
			{out.map((one) => {
				const first = one.name.split(" ")[0] ?? "";
				if (one.mine)
					return (
						<p key={one.id}>
							<a class="chip" href="/op-pad">
								{said.out(clockTime(one.dueAt, language))}
							</a>
						</p>
					);
				if (one.expected !== null)
					return (
						<Notice
							key={one.id}
							icon="hand-over"
							title={keptTexts(language).away.expected(first, one.expected === "" ? "" : hourInWords(one.expected, language))}
						>
							<p>{keptTexts(language).away.callBefore}</p>
							<p>
								<LinkButton href={`/afwezig/${one.id}`}>{keptTexts(language).away.look}</LinkButton>
							</p>
						</Notice>
					);
				if (!one.told) return null;
				return (
					<Notice key={one.id} icon="alert-quiet" title={(one.help ? said.help : said.late)(first)} alert>
						<p>
							<LinkButton href={`/alarm/${one.id}`}>{said.look}</LinkButton>
						</p>
					</Notice>
				);
			})}
		</>
	);
};
