/** The plan, the people and the week, among the person's own pages: planning's views inside the same bar. */
import { z } from "zod";
import { isOk, ok, ThingId } from "#src/kernel/index.ts";
import {
	CircleView,
	circleForms,
	loadOwnCircle,
	loadOwnPlan,
	loadTogether,
	type PlanModel,
	planForms,
	PlanView,
	togetherForms,
	type TogetherModel,
	TogetherParams,
	TogetherView,
	WeekView,
	weekForms,
} from "#src/planning/pages.ts";
import { type AnyPage, page, type Visit } from "#src/platform/http/page.ts";
import { texts } from "../texts/person/index.ts";
import { type AnySight, OwnPage } from "./frame.tsx";
import { type Frame, loadOwn } from "./load.ts";

type Model = { readonly frame: Frame; readonly plan: PlanModel };
const load = async (visit: Visit<unknown>) => {
	const own = await loadOwn(visit);
	if (!isOk(own)) return own;
	const plan = await loadOwnPlan(visit);
	return isOk(plan) ? ok({ frame: own.value.frame, plan: plan.value }) : plan;
};
const shared = { who: "decide-on-own-plan", params: z.object({}) as z.ZodType<Record<string, never>>, load, dress: "worker" } as const;

export const ownPlanPage: AnyPage = page<Record<string, never>, Model>({
	...shared,
	name: "person.plan",
	path: "/mijn/plan",
	title: (language) => texts(language).window.plan,
	forms: planForms("/mijn/plan"),
	view: ({ frame, plan }, sight) => (
		<OwnPage frame={frame} sight={sight as unknown as AnySight} here="plan">
			<PlanView model={plan} sight={sight} />
		</OwnPage>
	),
});
type Together = { readonly frame: Frame; readonly together: TogetherModel };
export const ownTogetherPage: AnyPage = page<TogetherParams, Together>({
	...shared,
	name: "person.together",
	path: "/mijn/plan/samen",
	params: TogetherParams,
	load: async (visit) => {
		const own = await loadOwn(visit);
		if (!isOk(own)) return own;
		const together = await loadTogether(visit, () => loadOwnPlan(visit));
		return isOk(together) ? ok({ frame: own.value.frame, together: together.value }) : together;
	},
	title: (language) => texts(language).window.plan,
	forms: togetherForms("/mijn/plan/samen"),
	view: ({ frame, together }, sight) => (
		<OwnPage frame={frame} sight={sight as unknown as AnySight} here="plan">
			<TogetherView model={together} sight={sight} />
		</OwnPage>
	),
});
export const ownCirclePage: AnyPage = page<Record<string, never>, Model>({
	...shared,
	name: "person.circle",
	path: "/mijn/mensen",
	params: z.object({ mens: ThingId.optional().catch(undefined) }) as unknown as z.ZodType<Record<string, never>>,
	load: async (visit) => {
		const own = await loadOwn(visit);
		if (!isOk(own)) return own;
		const plan = await loadOwnCircle(visit);
		return isOk(plan) ? ok({ frame: own.value.frame, plan: plan.value }) : plan;
	},
	title: (language) => texts(language).window.circle,
	forms: circleForms("/mijn/mensen"),
	view: ({ frame, plan }, sight) => (
		<OwnPage frame={frame} sight={sight as unknown as AnySight} here="circle">
			<CircleView model={plan} sight={sight} />
		</OwnPage>
	),
});
export const ownWeekPage: AnyPage = page<Record<string, never>, Model>({
	...shared,
	name: "person.week",
	path: "/mijn/week",
	title: (language) => texts(language).window.week,
	forms: weekForms("/mijn/week"),
	view: ({ frame, plan }, sight) => (
		<OwnPage frame={frame} sight={sight as unknown as AnySight} here="week">
			<WeekView model={plan} sight={sight} />
		</OwnPage>
	),
});
