/** How the sides of a life are called here: by the team's own names where it chose them (PLA-05). */
import type { Language } from "#src/kernel/language.ts";
import { type DomainKey, domainNames } from "../domains.ts";
import type { PlanModel } from "./load.ts";

export const namesOfDomains = (model: Pick<PlanModel, "domainNames">, language: Language): Readonly<Record<DomainKey, string>> =>
	domainNames(language, model.domainNames);
