/** The way to a sheet that comes back, from the sheets of the plan. */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { LinkButton } from "#src/platform/ui/index.ts";
import type { AnySight, PlanModel } from "../../pages/load.ts";
import type { Sheet } from "../model.ts";
import { texts } from "../texts/index.ts";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
export const planRoad = ({ me, case: of }: PlanModel): string => (me === "person" ? "/mijn/plan" : `/mensen/${of}/plan`);
export const paperRoad = (model: PlanModel): string => `${planRoad(model)}/papier`;
/** On the plan's sheets: the way to bring one back, with how many lie there. */
export const PaperWay = ({ model, sight, sheet }: Props & { readonly sheet: Sheet }): VNode => {
	const t = texts(sight.language);
	const there = model.papers.filter((one) => one.sheet === sheet).length;
	return (
		<p class="screen-only">
			<LinkButton weight="plain" icon="paper" href={`${paperRoad(model)}?blad=${sheet}`}>
				{there === 0 ? t.toIt : fill(t.toItCount, { count: String(there) })}
			</LinkButton>
		</p>
	);
};
