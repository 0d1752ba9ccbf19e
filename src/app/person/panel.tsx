/** On the page of a person, beside the story: what is shared, what is still owed for it, and how the person reads along. */
import type { VNode } from "preact";
import type { CaseId } from "#src/kernel/index.ts";
import { ok } from "#src/kernel/index.ts";
import type { PersonPanel } from "#src/contact/pages.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { AsideBox } from "#src/platform/ui/index.ts";
import { sharedOn, stillToTell, talksWithout } from "#src/privacy/index.ts";
import { loadPrivacy } from "#src/privacy/server.ts";
import { texts } from "../texts/person/index.ts";

type Model = {
	readonly case: string;
	readonly shared: readonly string[];
	readonly toTell: number;
	readonly questions: number;
	readonly without: number;
};
const view = (model: Model, { language }: { readonly language: "nl" | "en" }): VNode => {
	const words = texts(language).panel;
	const road = (last: string): string => `/mensen/${model.case}/${last}`;
	const counted = (count: number, one: string, more: string): string => (count === 1 ? one : fill(more, { count: inWords(count, language) }));
	return (
		<AsideBox title={words.title} id="openness" icon="share">
			<p>{model.shared.length === 0 ? words.nothing : fill(words.with, { names: new Intl.ListFormat(language).format(model.shared) })}</p>
			{model.toTell > 0 && <p>{counted(model.toTell, words.toTellOne, words.toTellMore)}</p>}
			{model.questions > 0 && (
				<p>
					<a href={road("wie-keek")}>{counted(model.questions, words.questionOne, words.questionMore)}</a>
				</p>
			)}
			{model.without > 0 && <p>{counted(model.without, words.withoutOne, words.withoutMore)}</p>}
			<ul class="stack stack-tight">
				<li>
					<a href={road("delen")}>{words.toSharing}</a>
				</li>
				<li>
					<a href={road("verhaal")}>{words.together}</a>
				</li>
				<li>
					<a href={road("op-papier")}>{words.paper}</a>
				</li>
				<li>
					<a href={road("eigen-bladzij")}>{words.letter}</a>
				</li>
			</ul>
		</AsideBox>
	);
};
/** Give it to `personPage` with the other panels. */
export const opennessPanel: PersonPanel = {
	name: "openness",
	order: 90,
	beside: true,
	load: async (visit, caseId) => {
		const state = await loadPrivacy(visit, caseId as CaseId);
		const model: Model = {
			case: caseId,
			shared: [...new Set(sharedOn(state, visit.today).map((one) => one.recipient.organisationName))],
			toTell: stillToTell(state).length,
			questions: state.questions.filter((one) => !one.answer).length,
			without: talksWithout(state),
		};
		return ok(model);
	},
	view: (model, sight) => view(model as Model, sight),
};
