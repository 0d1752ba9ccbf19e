import { publicCatalogue } from "#src/platform/texts/catalogue.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { tr } from "./tr.ts";

/** What the house itself says; everybody may meet it, so in every public language. */
export const texts = publicCatalogue({ nl, en, ar, tr });
