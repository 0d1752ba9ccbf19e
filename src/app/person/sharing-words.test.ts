/** What a person reads about sharing is said to them, in sentences. */
import { expect, test } from "vitest";
import type { AnyEntry, CalendarDay } from "#src/kernel/index.ts";
import { aims, consents, itemKinds } from "#src/privacy/index.ts";
import { personWords } from "../texts/person/index.ts";
import { sharingIn, sharingSentences } from "./sharing-words.ts";

const today = "2026-11-25" as CalendarDay;
const read = (language: "nl" | "en", form: "u" | "je" = "u") => ({ words: personWords(language, form), language, today });
const entry = (kind: string, body: object): AnyEntry => ({ kind, body }) as unknown as AnyEntry;
const disclosed = {
	items: [{ kind: "payment-agreement", words: "Elke maand de huur, en € 60 erbij." }, { kind: "contact-made" }],
	recipient: { organisationName: "Westhof", name: "mevrouw Vos" },
	aim: "keep-home",
	ground: "consent",
	consent: "before",
	until: "2027-05-24",
	heldBack: "GEVAAR",
};
const said = (kind: string, body: object, form: "u" | "je" = "u", language: "nl" | "en" = "nl"): readonly string[] => {
	const sharing = sharingIn(entry(kind, body));
	return sharing ? sharingSentences(sharing, read(language, form)) : [];
};

test("PRIV-01 PRIN-13 a disclosure says who knows what, what for, why it is allowed and what the person said", () => {
	expect(said("privacy.disclosed", disclosed)).toEqual([
		"Mevrouw Vos (Westhof) weet de betaalafspraak en dat er contact is.",
		"De betaalafspraak: ‘Elke maand de huur, en € 60 erbij.’",
		"Dat is om te zorgen dat niemand het huis kwijtraakt.",
		"Het mag, omdat u het goed vindt.",
		"U zei vooraf ja.",
		"Dit geldt tot en met 24 mei 2027.",
	]);
	expect(said("privacy.disclosed", { ...disclosed, consent: "refused", argument: "het gas ging eraf" }, "je")).toContain(
		"Waarom wij het toch deden: Het gas ging eraf.",
	);
	expect(JSON.stringify(sharingIn(entry("privacy.disclosed", disclosed)))).not.toContain("GEVAAR");
});
test("PRIV-02 PRIV-06 asking afterwards, stopping and talks are said in sentences too", () => {
	expect(said("privacy.told-and-asked", { answer: "no", words: "dat had ik liever zelf gezegd", how: "spoken" }).at(-1)).toBe(
		"Dat had ik liever zelf gezegd.",
	);
	expect(said("privacy.sharing-stopped", { tellBy: "2026-12-01", how: "own-device" })).toEqual([
		"Het delen is gestopt. Uiterlijk 1 december zeggen wij dat tegen wie het kreeg.",
	]);
	expect(said("privacy.talked-about", { with: "de huisarts", on: "2026-11-03", about: "de pillen.", present: true })).toEqual([
		"Op 3 november spraken wij met de huisarts.",
		"Het ging hierover: ‘de pillen’.",
		"U was erbij.",
	]);
});
test("every aim, item, ground and answer there can be makes a sentence, in both languages", () => {
	for (const language of ["nl", "en"] as const)
		for (const aim of aims)
			for (const consent of consents)
				for (const code of [...Object.keys(read(language).words.sharing.grounds), "wmo-old-guideline"])
					for (const sentence of said(
						"privacy.disclosed",
						{ ...disclosed, aim, consent, ground: code, items: itemKinds.map((kind) => ({ kind })) },
						"u",
						language,
					)) {
						expect(sentence).toMatch(/^\p{Lu}.*[.’]$/u);
						expect(sentence).not.toMatch(/\{|undefined/);
						for (const kind of itemKinds) if (kind.includes("-")) expect(sentence).not.toContain(kind);
					}
});
