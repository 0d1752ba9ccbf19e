import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ at: "2026-11-24T09:00:00Z" });
	// A team that has been there for long: hundreds of people of Tom, all from before those of Nadia.
	await withClient(house.database.adminConfig, async (client) => {
		await client.query("select set_config('erbij.tenant', $1, false)", [house.ids.tenant]);
		const of = "('e' || lpad(to_hex(n), 7, '0') || '-0000-4000-8000-000000000000')::uuid";
		await client.query(
			`insert into person (tenant, id, given, family, called, name_norm, team_id)
				select $1, ${of}, 'Buur', 'Nummer' || n, 'Buur' || n, erbij.name_norm('Buur Nummer' || n), $2 from generate_series(1, 500) as n`,
			[house.ids.tenant, house.ids.teamA],
		);
		await client.query(
			`insert into case_line (tenant, case_id, team_id, person_id, station, responsible, arrived_at)
				select $1, ${of}, $2, ${of}, 'in-contact', $3, timestamptz '2024-01-01' + n * interval '1 hour' from generate_series(1, 500) as n`,
			[house.ids.tenant, house.ids.teamA, house.people.tom.id],
		);
		await client.query(
			`insert into case_party (tenant, case_id, party, standing, reach, since)
				select tenant, case_id, team_id, 'team', '{team}'::text[], arrived_at from case_line where responsible = $1
				union all select tenant, case_id, responsible, 'responsible', '{responsible,team,person}'::text[], arrived_at from case_line where responsible = $1`,
			[house.people.tom.id],
		);
	});
});
afterAll(() => house.close());

const metWith = async (given: string, where: string): Promise<string> => {
	const { case: about } = await house.mustRun(house.people.nadia, "signalling.take-call", {
		sees: "De gordijnen blijven dicht.",
		source: "resident",
		where,
	});
	await house.mustRun(house.people.nadia, "signalling.pick-up", { case: about, whatWeDo: "Ik ga langs." });
	await house.mustRun(house.people.nadia, "contact.attempt", { case: about, how: "rang", outcome: "came-in" });
	await house.mustRun(house.people.nadia, "contact.know-person", { case: about, given, family: "Nieuw", called: given });
	return String(about);
};
const peopleOf = async (who = house.people.nadia): Promise<string> => (await house.get(who, "/mensen")).html;

it("shows whoever one is there for, however many people the team has known for longer; of the others as many as one looks through, and the way to the rest", async () => {
	const about = await metWith("Ilse", "Laatstweg 1");
	const html = await peopleOf();
	const [mine, others] = html.split('id="anderen"');
	expect(mine).toContain(`/mensen/${about}"`);
	expect(mine).not.toContain("Buur1<");
	expect((others ?? "").match(/Buur Nummer\d+/g)?.length).toBeGreaterThanOrEqual(50);
	expect(others).toContain("Er zijn er meer: zoek op naam");
	expect(others).toContain("met ");
	expect((await peopleOf(house.people.els)).includes("Buur Nummer")).toBe(false);
});
it("PRIV-08 shows a line of the own team no more once the team has no part in it", async () => {
	await withClient(house.database.adminConfig, async (client) => {
		await client.query(
			"delete from case_party where tenant = $1 and standing = 'team' and case_id in (select case_id from case_line where tenant = $1 and responsible = $2)",
			[house.ids.tenant, house.people.tom.id],
		);
	});
	expect(await peopleOf()).not.toContain("Buur Nummer");
});
