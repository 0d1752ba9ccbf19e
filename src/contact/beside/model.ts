/** Texts about somebody that two people, or one on two devices, may write at once (O4). */
import { z } from "zod";
import type { Person } from "#src/people/index.ts";

export const sharedTexts = ["given", "family", "called", "phone", "language", "prefers", "reading"] as const;
export type SharedText = (typeof sharedTexts)[number];
export type SharedTexts = Readonly<Record<SharedText, string>>;
const text = z.string().max(2000).optional();
/** What stood there when the writing began. */
export const wasInput = {
	was: z.object({ given: text, family: text, called: text, phone: text, language: text, prefers: text, reading: text }).optional(),
};
/** As the form shows them. */
export const textsOf = (person: Person | undefined): SharedTexts => ({
	given: person?.given ?? "",
	family: person?.family ?? "",
	called: person?.called ?? "",
	phone: person?.phone ?? "",
	language: person === undefined || person.language === "nl" ? "" : person.language,
	prefers: person?.prefers ?? "",
	reading: person?.reading ?? "",
});
