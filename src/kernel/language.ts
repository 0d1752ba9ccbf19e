/** The languages of the screens. Dutch is the source; every other catalogue has the same keys or does not compile. */
import { z } from "zod";
export const languages = ["nl", "en"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/**
 * The languages of the pages for everybody: whoever is worried need not read Dutch. Wider than `Language` on purpose: a worker's catalogue stays complete
 * with two, and only what says it speaks them all must have all four or does not compile. Arabic is the worked example of writing from right to left.
 */
export const publicLanguages = ["nl", "en", "ar", "tr"] as const;
export const PublicLanguage = z.enum(publicLanguages);
export type PublicLanguage = z.infer<typeof PublicLanguage>;
/** Which way a language is written. */
export const directionOf = (language: PublicLanguage): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");
/** The language of the screens for somebody who chose another one, on a page that does not speak it: the one spoken around them, and marked as such. */
export const screenLanguageOf = (spoken: PublicLanguage): Language => (spoken === "en" ? "en" : "nl");
