/** What the page of a person says of the plan: what matters, where it goes, who steers, who is around - and the ways to all of it. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { Band, circleSentence, Section, SmallCircle, SmallThreads, type Tie, Way } from "#src/platform/ui/index.ts";
import { droppedNames, withContactAnswers } from "../circle-rules.ts";
import { type DomainKey, domainKeys, domainNames } from "../domains.ts";
import { foldPlan, steeringOf } from "../fold.ts";
import { type SteeringForm, steeringForms } from "../model.ts";
import { standingGoals, stands, wordsOf } from "../plan-view-model.ts";
import type { PlanState } from "../state.ts";
import { foldStrengths } from "../strengths/fold.ts";
import { strengthTexts } from "../strengths/texts/index.ts";
import { texts } from "../texts/index.ts";
import { seatsOf } from "./circle-view.tsx";

const planIn = (entries: readonly AnyEntry[]): PlanState => withContactAnswers(foldPlan(entries), entries);
const wordsAt = (state: PlanState, ids: readonly string[]): readonly string[] =>
	ids.filter((id) => stands(state, id)).map((id) => wordsOf(state, id) ?? "");

const matters: PersonPart<readonly string[]> = {
	name: "planning.matters",
	at: "heart",
	order: 10,
	read: ({ folded }) => {
		const state = folded(planIn);
		const said = wordsAt(state, state.matters);
		return said.length === 0 ? null : said;
	},
	view: (said, { language }) => <Band id="belangrijk" title={texts(language).matters.title} said={said.map((words) => ({ words }))} big />,
};

/** Where it goes: the first goal in full, of the others that they are there. */
const plan: PersonPart<{ readonly case: string; readonly goals: readonly string[] }> = {
	name: "planning.plan",
	at: "first-way",
	order: 20,
	read: ({ case: of, folded }) => {
		const state = folded(planIn);
		return {
			case: of,
			goals: wordsAt(
				state,
				standingGoals(state).map(({ id }) => id),
			),
		};
	},
	view: ({ case: of, goals: [first, ...more] }, { language }) => {
		const t = texts(language).panels;
		const further = more.length === 0 ? "" : more.length === 1 ? t.oneMore : fill(t.more, { count: inWords(more.length, language) });
		return (
			<Way href={`/mensen/${of}/plan`} title={texts(language).tabs.plan} icon="plan">
				{first === undefined ? t.firstSentence : `${first} ${further}`.trim()}
			</Way>
		);
	},
};

type Steered = { readonly domain: DomainKey; readonly form: SteeringForm };
const steering: PersonPart<{ readonly case: string; readonly steered: readonly Steered[] }> = {
	name: "planning.steering",
	at: "first-way",
	order: 30,
	read: ({ case: of, folded }) => {
		const state = folded(planIn);
		const steered = domainKeys.flatMap((domain): readonly Steered[] => {
			const form = steeringOf(state, domain)?.form;
			return form === undefined ? [] : [{ domain, form }];
		});
		return { case: of, steered };
	},
	view: ({ case: of, steered }, { language }) => {
		const t = texts(language).panels;
		const names = domainNames(language);
		const formOf = (domain: DomainKey): SteeringForm | null => steered.find((one) => one.domain === domain)?.form ?? null;
		const said = steeringForms.flatMap((form) => {
			const domains = steered.filter((one) => one.form === form).map(({ domain }) => names[domain]);
			return domains.length === 0 ? [] : [fill(t.forms[form], { domains: new Intl.ListFormat(language).format(domains) })];
		});
		return (
			<Way
				href={`/mensen/${of}/plan#kanten`}
				title={t.steering}
				icon="thread"
				picture={steered.length === 0 ? null : <SmallThreads now={domainKeys.map(formOf)} />}
			>
				{said.length === 0 ? t.notSpokenOf : said.join(" ")}
			</Way>
		);
	},
};

type Seat = Pick<Tie, "kind" | "then" | "now">;
const circle: PersonPart<{ readonly case: string; readonly seats: readonly Seat[] }> = {
	name: "planning.circle",
	at: "first-way",
	order: 40,
	read: ({ case: of, entries, folded }) => {
		const { seats } = seatsOf({ state: folded(planIn), dropped: droppedNames(entries), person: { id: null, called: "" } }, "nl");
		return {
			case: of,
			seats: seats.map(({ kind, then, now }) => ({ kind, ...(then === undefined ? {} : { then }), ...(now === undefined ? {} : { now }) })),
		};
	},
	view: ({ case: of, seats }, { language }) => (
		<Way
			href={`/mensen/${of}/kring`}
			title={texts(language).tabs.circle}
			icon="people"
			picture={<SmallCircle seats={seats.flatMap(({ kind, now }) => (now === undefined ? [] : [{ kind, now }]))} />}
		>
			{circleSentence(
				seats.map((seat, at) => ({ ...seat, name: String(at) })),
				language,
			)}
		</Way>
	),
};
const week: PersonPart<{ readonly case: string }> = {
	name: "planning.week",
	at: "way",
	order: 45,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/week`} title={texts(language).tabs.week} icon="calendar" />,
};

/** What somebody gives to others stands with what they want: everybody is asker and giver (NET-07). */
const gifts: PersonPart<readonly string[]> = {
	name: "planning.gifts",
	at: "heart",
	order: 20,
	read: ({ folded }) => {
		const given = folded(foldStrengths).given.map(({ words }) => words);
		return given.length === 0 ? null : given;
	},
	view: (given, { language }) => (
		<Section id="geeft" title={strengthTexts(language).gifts} free>
			<ul>
				{given.map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
		</Section>
	),
};
const ownCards: PersonPart<{ readonly case: string }> = {
	name: "planning.cards",
	at: "rare-way",
	order: 46,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/kaarten`} title={strengthTexts(language).title} icon="heart" />,
};

/** What matters stands with what somebody wants; the ways to the plan, who steers and the circle say most. */
export const personParts: readonly PersonPart[] = [matters, gifts, plan, steering, circle, week, ownCards];
