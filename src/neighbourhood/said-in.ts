/** Places and hours of the public page in another language, where somebody gave them. */
import { z } from "zod";
import { line } from "#src/kernel/fields.ts";

export const otherLanguages = ["en", "ar", "tr"] as const;
export type OtherLanguage = (typeof otherLanguages)[number];
const Said = z.object({ name: line(120).optional(), where: line(200).optional(), hours: line(120).optional() });
export const SaidIn = z.object({ en: Said.optional(), ar: Said.optional(), tr: Said.optional() });
export type SaidIn = z.infer<typeof SaidIn>;
export const saidParts = ["name", "where", "hours"] as const;
