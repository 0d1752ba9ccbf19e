/** A town of 100,000 persons in bulk: rows made by the administrator, set by set. Only the benchmarks do this; what is read in them went the real road. */
import type pg from "pg";
import type { AreaId, MemberId, OrganisationId, TeamId, TenantId } from "#src/kernel/ids.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { instantOf } from "#src/kernel/time.ts";
import { sameAddress, sameDoor } from "#src/people/index.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import { endings, given, prefixes, seeded, stems, streets, ways } from "./names.ts";

export type Town = {
	readonly tenant: TenantId;
	readonly area: AreaId;
	readonly welfare: OrganisationId;
	readonly landlord: OrganisationId;
	readonly worker: Actor;
	readonly creditor: Actor;
	readonly names: readonly string[];
};

const TOWN = 100_000;
const WORKERS_A_TEAM = 6;

const id = (): string => newId(instantOf(new Date()));
const uuidOf = (letter: string, number: string): string =>
	`('${letter}' || lpad(to_hex(${number}), 7, '0') || '-0000-4000-8000-' || substr(md5('${letter}' || ${number}), 1, 12))::uuid`;

/** Fills an empty database; the same seed gives the same town. `teams`: over how many teams the town is spread. */
export const fillTown = async (admin: pg.Client, teams: number, persons = TOWN, seed = 1): Promise<Town> => {
	const households = Math.ceil(persons * 0.45);
	const lines = Math.ceil(persons * 0.2);
	const random = seeded(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const ids = { tenant: id() as TenantId, area: id() as AreaId, welfare: id() as OrganisationId, landlord: id() as OrganisationId };
	const teamIds = Array.from({ length: teams }, () => id() as TeamId);
	const workers = teamIds.flatMap((team) => Array.from({ length: WORKERS_A_TEAM }, () => ({ id: id() as MemberId, team })));
	const creditor = id() as MemberId;

	await admin.query("begin");
	await admin.query("select set_config('erbij.tenant', $1, true)", [ids.tenant]);
	await admin.query("insert into tenant (id, name, demo, made_at) values ($1, 'Town', false, now())", [ids.tenant]);
	await admin.query("insert into organisation (tenant, id, name, kind) values ($1, $2, 'Buurtkracht', 'welfare'), ($1, $3, 'Westhof', 'housing')", [
		ids.tenant,
		ids.welfare,
		ids.landlord,
	]);
	await admin.query(
		"insert into team (tenant, id, name, area_name) select $1, t, 'Team ' || n, 'Area ' || n from unnest($2::uuid[]) with ordinality as x (t, n)",
		[ids.tenant, teamIds],
	);
	await admin.query(
		`insert into member (tenant, id, name, organisation_id, roles, since) select $1, m, 'Worker ' || n, $3, '{generalist}', now() from unnest($2::uuid[]) with ordinality as x (m, n)`,
		[ids.tenant, workers.map((one) => one.id), ids.welfare],
	);
	await admin.query(
		"insert into member (tenant, id, name, organisation_id, roles, since) values ($1, $2, 'Westhof', $3, '{creditor,partner}', now())",
		[ids.tenant, creditor, ids.landlord],
	);
	await admin.query("insert into team_member (tenant, team_id, member_id) select $1, t, m from unnest($2::uuid[], $3::uuid[]) as x (t, m)", [
		ids.tenant,
		workers.map((one) => one.team),
		workers.map((one) => one.id),
	]);
	await admin.query(
		`insert into partnership (tenant, id, organisation_id, aim, not_aim, thresholds, shared, who_tells, from_day, agreed_by, agreed_at)
			values ($1, $2, $3, 'Mensen houden hun huis', 'Schulden innen', '[{"kind":"other","months":2}]', '{}', 'Wij bellen', '2020-01-01', $4, now())`,
		[ids.tenant, id(), ids.landlord, workers[0]?.id],
	);
	await admin.query("insert into area (tenant, id, slug, name, kind, team_id) values ($1, $2, 'oost', 'Oost', 'town', $3)", [
		ids.tenant,
		ids.area,
		teamIds[0],
	]);

	// Every address once: a street, a number, sometimes a letter.
	const addresses = Array.from({ length: households }, (_, at) => ({
		street: `${streets[at % streets.length]}${ways[Math.floor(at / streets.length) % ways.length]}`,
		number: String(1 + Math.floor(at / (streets.length * ways.length))),
		place: "Weversdam",
	}));
	await admin.query(
		`insert into address (tenant, id, street, number, place, postcode, same_as, door, area_id)
			select $1, ${uuidOf("a", "n::integer")}, s, h, 'Weversdam', '1234AB', a, d, $4 from unnest($2::text[], $3::text[], $5::text[], $6::text[]) with ordinality as x (s, h, a, d, n)`,
		[
			ids.tenant,
			addresses.map((one) => one.street),
			addresses.map((one) => one.number),
			ids.area,
			addresses.map(sameAddress),
			addresses.map(sameDoor),
		],
	);
	await admin.query(
		`insert into household (tenant, id, address_id) select $1, ${uuidOf("b", "n")}, ${uuidOf("a", "n")} from generate_series(1, ${households}) as n`,
		[ids.tenant],
	);

	const people = Array.from({ length: persons }, () => ({ given: pick(given), family: `${pick(prefixes)}${pick(stems)}${pick(endings)}` }));
	await admin.query(
		`insert into person (tenant, id, household_id, given, family, called, name_norm, born, team_id)
			select $1, ${uuidOf("c", "n::integer")}, ${uuidOf("b", `(n % ${households} + 1)::integer`)}, g, f, g, erbij.name_norm(g || ' ' || f), date '1940-01-01' + (n * 7919 % 30000)::integer,
				($4::uuid[])[1 + n % ${households} % ${teams}] from unnest($2::text[], $3::text[]) with ordinality as x (g, f, n)`,
		[ids.tenant, people.map((one) => one.given), people.map((one) => one.family), teamIds],
	);
	await admin.query(
		`insert into case_line (tenant, case_id, address_id, area_id, team_id, person_id, station, responsible, arrived_at, first_contact_at)
			select $1, ${uuidOf("d", "n")}, ${uuidOf("a", `(n * 2 % ${households} + 1)`)}, $2, ($3::uuid[])[1 + n * 2 % ${households} % ${teams}], ${uuidOf("c", "n * 2")}, case when n % 3 = 0 then 'noticed' else 'in-contact' end,
				case when n % 3 = 0 then null else ($4::uuid[])[1 + n % ${workers.length}] end, now() - n * interval '1 minute', case when n % 3 = 0 then null else now() - n * interval '30 seconds' end
			from generate_series(1, ${lines}) as n`,
		[ids.tenant, ids.area, teamIds, workers.map((one) => one.id)],
	);
	await admin.query(
		`insert into case_party (tenant, case_id, party, standing, reach, since) select tenant, case_id, team_id, 'team', '{team}', arrived_at from case_line`,
	);
	await admin.query(
		`insert into case_party (tenant, case_id, party, standing, reach, since) select tenant, case_id, responsible, 'responsible', '{responsible,team,person}', arrived_at from case_line where responsible is not null`,
	);
	await admin.query(
		`insert into open_thing (tenant, id, case_id, kind, holder, look_again, since)
			select tenant, case_id, case_id, 'signalling.matter', coalesce(responsible, $1), current_date + 7, arrived_at from case_line where extract(minute from arrived_at)::integer % 4 = 0`,
		[workers[0]?.id],
	);
	await admin.query("commit");
	await admin.query("vacuum analyze");
	const actor = (who: MemberId, roles: Actor["roles"], team: TeamId | undefined, organisation: OrganisationId): Actor => ({
		tenant: ids.tenant,
		kind: "member",
		id: who,
		roles,
		teams: team ? [team] : [],
		organisation,
	});
	return {
		...ids,
		worker: actor(workers[0]?.id as MemberId, ["generalist"], teamIds[0], ids.welfare),
		creditor: actor(creditor, ["creditor", "partner"], undefined, ids.landlord),
		names: people.filter((_, at) => ((at + 1) % households) % teams === 0).map((one) => `${one.given} ${one.family}`),
	};
};
