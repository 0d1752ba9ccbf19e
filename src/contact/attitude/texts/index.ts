import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enAttitude } from "./en.ts";
import { type AttitudeWords, nlAttitude } from "./nl.ts";

export const attitudeTexts = catalogue<AttitudeWords>({ nl: nlAttitude, en: enAttitude });
