/** Who of the team can read what was written in another language: as they said themselves, in their own details (TEAM-05). */
import type { PublicLanguage } from "#src/kernel/language.ts";
import { listMembers } from "#src/team/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

/** How people call a language they speak. */
const called: Readonly<Record<PublicLanguage, readonly string[]>> = {
	nl: ["nederlands", "dutch"],
	en: ["engels", "english"],
	ar: ["arabisch", "arabic", "marokkaans", "darija", "العربية"],
	tr: ["turks", "turkish", "türkçe"],
};
/** Whether somebody who speaks these reads this language. Pure. */
export const reads = (speaks: readonly string[], language: PublicLanguage): boolean =>
	speaks.some((one) => called[language].some((name) => one.toLocaleLowerCase("nl").includes(name)));
export type Readers = Partial<Readonly<Record<PublicLanguage, readonly string[]>>>;
/** Names per language that is needed; nobody is asked when everything is Dutch. */
export const readersOf = async (tx: Tx, languages: readonly PublicLanguage[]): Promise<Readers> => {
	if (languages.length === 0) return {};
	const members = await listMembers(tx);
	return Object.fromEntries(
		languages.map((language) => [language, members.filter((one) => one.teams.length > 0 && reads(one.speaks, language)).map((one) => one.name)]),
	);
};
