import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enMirror } from "./en.ts";
import { nlMirror } from "./nl.ts";

export const mirrorTexts = catalogue({ nl: nlMirror, en: enMirror });
