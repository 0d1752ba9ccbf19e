export { atFirst, droppedNames, mayBeAsked, sharesOf } from "./circle-rules.ts";
export { type DomainKey, domainKeys, domainNames } from "./domains.ts";
export { foldPlan, steeringOf } from "./fold.ts";
export type { PlanningEntry, SteeringForm, Yes } from "./model.ts";
export { planVersionOf } from "./plan-view-model.ts";
export type { Agreement, Goal, OwnText, PlanState, Step, Tie, Turn } from "./state.ts";
export { domainText } from "./state.ts";
export { supportsOf } from "./steering.ts";
export { clashesOf, totalOf } from "./week-rules.ts";
