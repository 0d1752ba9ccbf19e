import type { ComponentChildren, VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inSentence } from "#src/platform/texts/in-sentence.ts";
import { Face, type FaceProps } from "../face.tsx";
import { Icon } from "../icons.tsx";
import { kitTexts } from "../texts/index.ts";
import { Done } from "./said.tsx";

export type GoalStep = {
	readonly face?: FaceProps;
	/** 'Ik', 'Mijn broer Sami', 'Nadia'. */
	readonly who: string;
	/** 'zou graag op zondag de post met me doornemen.' Own people would like to; never a task, never a date. */
	readonly words: ComponentChildren;
	readonly done?: { readonly day?: string };
	readonly action?: ComponentChildren;
};
export type OtherGoal = {
	readonly party: string;
	readonly goal: ComponentChildren;
	readonly about?: ComponentChildren;
	/** Why it stands here, and what the party sees. */
	readonly why?: ComponentChildren;
};
type GoalCardProps = {
	readonly language: Language;
	/** In the words of the person. */
	readonly goal: ComponentChildren;
	readonly steps?: readonly GoalStep[];
	/** Another party's goal, tied to this one: to the side, under its own name. */
	readonly other?: OtherGoal;
	/** 'Wat verandert er voor mij?' */
	readonly changes?: { readonly title: ComponentChildren; readonly words: ComponentChildren };
	readonly id?: string;
	/** Buttons and forms under the steps. */
	readonly children?: ComponentChildren;
};

/** The goal of another, blue and named. */
export const Other = ({ language, party, goal, about, why }: OtherGoal & { readonly language: Language }): VNode => {
	const title = fill(kitTexts(language).goalOf, { name: inSentence(party) });
	return (
		<div class="other" role="group" aria-label={title}>
			<h4>
				<Icon name="building" /> {title}
			</h4>
			<p class="other-goal">{goal}</p>
			{about !== undefined && <p>{about}</p>}
			{why !== undefined && <hr />}
			{why !== undefined && <p class="small">{why}</p>}
		</div>
	);
};

/** One goal of the person, in their words, with who does what, and what others want tied to it. */
export const GoalCard = ({ language, goal, steps = [], other, changes, id, children }: GoalCardProps): VNode => (
	<article class={other === undefined ? "goal" : "goal is-tied"} id={id}>
		<div class="goal-own">
			<h3>
				<span>{goal}</span>
				{other !== undefined && (
					<svg aria-hidden="true">
						<line class="knot-line" x1="7" x2="100%" y1="50%" y2="50%" />
						<circle class="knot" cx="7" cy="50%" r="7" />
					</svg>
				)}
			</h3>
			{steps.length > 0 && (
				<ul class="steps">
					{steps.map(({ face, who, words, done, action }, at) => (
						<li key={at} class="step">
							<Face letter={who} {...face} />
							<div>
								<p>
									<b>{who}</b> {words} {done !== undefined && <Done language={language} {...done} />}
								</p>
								{action}
							</div>
						</li>
					))}
				</ul>
			)}
			{children}
		</div>
		{other !== undefined && <Other language={language} {...other} />}
		{other === undefined && changes !== undefined && (
			<div class="changes">
				<h4 class="label">{changes.title}</h4>
				{typeof changes.words === "string" ? <p>{changes.words}</p> : changes.words}
			</div>
		)}
	</article>
);
