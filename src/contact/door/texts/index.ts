import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enDoor } from "./en.ts";
import { type DoorWords, nlDoor } from "./nl.ts";

export const doorTexts = catalogue<DoorWords>({ nl: nlDoor, en: enDoor });
