import type { VNode } from "preact";
import { PersonPage } from "#src/platform/ui/index.ts";
import type { AnySight } from "../../pages/load.ts";
import { tabsOf } from "../../pages/plan-view.tsx";
import { type TogetherModel, TogetherView } from "./view.tsx";

/** Writing together as a page of its own. */
export const TogetherPage = ({ model, sight }: { readonly model: TogetherModel; readonly sight: AnySight }): VNode => (
	<PersonPage screen={sight.screen} tabs={tabsOf(model.plan, sight.language, "plan")} home={model.plan.me === "person" ? "/mijn" : "/vandaag"}>
		<TogetherView model={model} sight={sight} />
	</PersonPage>
);
