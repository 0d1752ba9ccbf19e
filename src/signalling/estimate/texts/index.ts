import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enEstimate } from "./en.ts";
import { type EstimateWords, nlEstimate } from "./nl.ts";

export const estimateTexts = catalogue<EstimateWords>({ nl: nlEstimate, en: enEstimate });
