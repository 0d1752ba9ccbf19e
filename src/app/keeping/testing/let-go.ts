/** For tests: somebody we met, wrote about and let go, with words that can be looked for afterwards. */
import type { TestHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { arrearsOf } from "#src/signalling/make.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import type { TestDatabase } from "#src/platform/database/testing/test-database.ts";

export type LetGoCase = { readonly case: string; readonly person: string; readonly planted: readonly string[] };
/** Through the real road: told about, picked up, met, noted, a page given, let go. */
export const letGoCase = async (house: TestHouse, place: number): Promise<LetGoCase> => {
	const { nadia, westhof } = house.people;
	const mark = `q${String(place).padStart(3, "0")}x`;
	const planted = [`Voornaam${mark}`, `Achternaam${mark}`, `Geheimzin${mark}`, `Straat${mark}`, `06 9${String(place).padStart(3, "0")} 77 31`];
	const [given = "", family = "", secret = "", street = "", phone = ""] = planted;
	const call = await house.mustRun(nadia, "signalling.take-call", {
		sees: `${secret} zag de buurvrouw`,
		where: `${street} ${place + 1}`,
		source: "resident",
		way: "none",
		name: `Melder${mark}`,
	});
	const about = String(call["case"]);
	await house.mustRun(nadia, "signalling.pick-up", { case: about });
	await house.mustRun(westhof, "signalling.send-arrears", {
		...arrearsOf({ address: `${street} ${place + 1}` }),
		whom: `${given} ${family}`,
	});
	await house.mustRun(nadia, "contact.know-person", { case: about, given, family, phone, toldMeThemselves: true });
	await house.mustRun(nadia, "contact.note", { case: about, text: `${secret} stond op tafel.`, personSaid: `Ik ben ${given}` });
	await house.mustRun(nadia, "contact.put-question-first", { case: about, question: `Wat moet ik met ${secret}?` });
	await house.mustRun(nadia, "privacy.give-page", { case: about });
	await house.mustRun(nadia, "lasting.let-go", {
		case: about,
		why: `${given} redt het`,
		bed: "Slaapt thuis",
		bath: "Kookt",
		bread: "Genoeg",
		stays: "de zus",
		thinks: "Goed zo",
		asked: true,
		how: "spoken",
	});
	const rows = await withClient(house.database.adminConfig, async (client) => {
		// What still waited is done: nobody has anything left to do here.
		await client.query("update open_thing set closed_at = $2 where case_id = $1 and closed_at is null", [about, house.now()]);
		return (await client.query<{ person_id: string }>("select person_id from case_line where case_id = $1", [about])).rows;
	});
	return { case: about, person: rows[0]?.person_id ?? "", planted: [...planted, `Melder${mark}`] };
};

/** Somebody who sees to privacy here for years already, let in by nobody who still works here. */
export const officerOf = async (house: TestHouse): Promise<Actor> => {
	const officer: Actor = { ...house.people.keeper, id: house.newId(), roles: ["privacy-officer"], teams: [] };
	await withClient(house.database.adminConfig, (client) =>
		client.query(
			"insert into member (tenant, id, name, organisation_id, roles, since) values ($1, $2, 'Olga', $3, '{privacy-officer}', '2020-01-06T09:00:00Z')",
			[house.ids.tenant, officer.id, house.ids.welfare],
		),
	);
	return officer;
};

/** The whole database as text, every table of every schema that is ours; also what stands in bytes. */
export const dumpOf = (database: Pick<TestDatabase, "adminConfig">): Promise<ReadonlyMap<string, string>> =>
	withClient(database.adminConfig, async (client) => {
		const { rows } = await client.query<{ name: string }>(
			`select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'`,
		);
		const all = new Map<string, string>();
		for (const { name } of rows)
			all.set(name, (await client.query<{ text: string | null }>(`select string_agg(t::text, E'\\n') as text from ${name} t`)).rows[0]?.text ?? "");
		return all;
	});
/** Where in a dump one of these words stands: plainly, in small letters (a search index) or as bytes. */
export const tracesOf = (dump: ReadonlyMap<string, string>, words: readonly string[]): readonly string[] =>
	[...dump].flatMap(([table, text]) => {
		const small = text.toLowerCase();
		return words
			.filter(
				(word) =>
					small.includes(word.toLowerCase()) ||
					small.includes(Buffer.from(word).toString("hex")) ||
					small.includes(word.toLowerCase().replaceAll(" ", "")),
			)
			.map((word) => `${table}: ${word}`);
	});
