import type { nl as nlActs } from "../../answers/texts/nl.ts";
import type { nlReporter } from "../../texts/reporter.nl.ts";

/** What came in while there was too much at once: it is here, and a human looks first. */
type Apart = { readonly apart: string };
export type ReplyWords = typeof nlReporter.reply & typeof nlActs.reply & Apart;
