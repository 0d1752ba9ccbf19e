export { type DomainKey, domainKeys, domainNames } from "./domains.ts";
export { foldPlan, steeringOf } from "./fold.ts";
export type { PlanningEntry, SteeringForm, Yes } from "./model.ts";
export type { PlanState } from "./state.ts";
export { thinkFirst, worriesIn } from "./tie-worry/rules.ts";
export { texts as planningTexts } from "./texts/index.ts";
