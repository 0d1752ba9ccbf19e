/** What was said in another language, in the database. */
import { sql } from "kysely";
import { among } from "#src/platform/database/among.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type OtherLanguage, otherLanguages, type SaidIn, saidParts } from "./said-in.ts";

export const keepSaidIn = async (tx: Tx, subject: string, said: SaidIn): Promise<void> => {
	for (const language of otherLanguages)
		for (const what of saidParts) {
			const words = said[language]?.[what];
			if (words === undefined) continue;
			await sql`insert into said_in (tenant, subject, language, what, words) values (${tx.actor.tenant}, ${subject}, ${language}, ${what}, ${words})
				on conflict (tenant, subject, language, what) do update set words = excluded.words`.execute(tx.db);
		}
};
/** What was given of each of these, by language. */
export const listSaidIn = async (tx: Tx, subjects: readonly string[]): Promise<ReadonlyMap<string, SaidIn>> => {
	const found = new Map<string, SaidIn>();
	if (subjects.length === 0) return found;
	const rows = (
		await sql<{
			subject: string;
			language: OtherLanguage;
			what: (typeof saidParts)[number];
			words: string;
		}>`select subject, language, what, words from said_in
			where tenant = ${tx.actor.tenant} and subject ${among(subjects)}`.execute(tx.db)
	).rows;
	for (const { subject, language, what, words } of rows) {
		const before = found.get(subject) ?? {};
		found.set(subject, { ...before, [language]: { ...before[language], [what]: words } });
	}
	return found;
};
