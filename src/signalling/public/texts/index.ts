import { publicCatalogue } from "#src/platform/texts/catalogue.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { nl, type PublicMessages } from "./nl.ts";
import { tr } from "./tr.ts";

/** What everybody may read of signalling, in every public language; a missing key does not compile. */
export const publicTexts = publicCatalogue<PublicMessages>({ nl, en, ar, tr });
