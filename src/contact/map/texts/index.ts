import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enMap } from "./en.ts";
import { type MapWords, nlMap } from "./nl.ts";

export const mapTexts = catalogue<MapWords>({ nl: nlMap, en: enMap });
