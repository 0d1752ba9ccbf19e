import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enResidents } from "./en.ts";
import { nlResidents } from "./nl.ts";

export const residentTexts = catalogue({ nl: nlResidents, en: enResidents });
