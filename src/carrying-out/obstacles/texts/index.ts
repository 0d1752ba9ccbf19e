import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

export const obstacleTexts = catalogue({ nl, en });
