import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enActions } from "./en.ts";
import { nlActions } from "./nl.ts";

export const actionTexts = catalogue({ nl: nlActions, en: enActions });
