/** Who and where in tests: two teams, three organisations, in a database of their own. Rows are made by the owner: setting up is not what these tests are about. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import type { Actor } from "#src/kernel/actor.ts";
import type { AreaId, MemberId, OrganisationId, TeamId, TenantId } from "#src/kernel/ids.ts";
import type { Role } from "#src/kernel/policy.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { newId } from "#src/platform/crypto/new-id.ts";

export type TestPeople = Record<"nadia" | "tom" | "samira" | "els" | "wim" | "keeper" | "westhof", Actor>;
export type TestIds = {
	tenant: TenantId;
	teamA: TeamId;
	teamB: TeamId;
	area: AreaId;
	welfare: OrganisationId;
	westhof: OrganisationId;
	conferences: OrganisationId;
};

export const testMasterKey = (): MasterKey => openMasterKey("", randomBytes(32).toString("base64"));

const phones: Record<string, string> = { nadia: "06 00 12 34 56", tom: "06 00 12 34 57", samira: "06 00 14 15 16" };

/** Makes tenant, teams, organisations, members and one agreement with a landlord (threshold two months). `tenantId` lets two tenants share a database. */
export const makeNeighbourhood = async (owner: pg.ClientConfig, now: Instant): Promise<{ people: TestPeople; ids: TestIds }> => {
	const id = () => newId(now);
	const ids: TestIds = {
		tenant: id() as TenantId,
		teamA: id() as TeamId,
		teamB: id() as TeamId,
		area: id() as AreaId,
		welfare: id() as OrganisationId,
		westhof: id() as OrganisationId,
		conferences: id() as OrganisationId,
	};
	const actor = (roles: readonly Role[], teams: readonly TeamId[], organisation: OrganisationId): Actor => ({
		tenant: ids.tenant,
		kind: "member",
		id: id(),
		roles,
		teams,
		organisation,
	});
	const people: TestPeople = {
		nadia: actor(["generalist"], [ids.teamA], ids.welfare),
		tom: actor(["generalist"], [ids.teamA], ids.welfare),
		samira: actor(["generalist"], [ids.teamA], ids.welfare),
		els: actor(["generalist"], [ids.teamB], ids.welfare),
		wim: actor(["coordinator"], [], ids.conferences),
		keeper: actor(["keeper"], [ids.teamA], ids.welfare),
		westhof: actor(["creditor", "partner"], [], ids.westhof),
	};
	const client = new pg.Client(owner);
	await client.connect();
	try {
		await client.query("select set_config('erbij.tenant', $1, false)", [ids.tenant]);
		await client.query("insert into tenant (id, name, demo, made_at) values ($1, 'Weverswijk', false, $2)", [ids.tenant, now]);
		for (const [org, name, kind] of [
			[ids.welfare, "Buurtkracht", "welfare"],
			[ids.westhof, "Westhof", "housing"],
			[ids.conferences, "Eigen Kring", "volunteers"],
		] as const)
			await client.query("insert into organisation (tenant, id, name, kind) values ($1, $2, $3, $4)", [ids.tenant, org, name, kind]);
		for (const [team, name] of [
			[ids.teamA, "Team Weverswijk"],
			[ids.teamB, "Team Oost"],
		] as const)
			await client.query("insert into team (tenant, id, name, area_name) values ($1, $2, $3, $3)", [ids.tenant, team, name]);
		for (const [name, who] of Object.entries(people)) {
			await client.query(
				"insert into member (tenant, id, name, face, phone, organisation_id, roles, since) values ($1, $2, $3, $4, $5, $6, $7, $8)",
				[
					ids.tenant,
					who.id as MemberId,
					name[0]?.toUpperCase() + name.slice(1),
					["nadia", "tom", "samira"].includes(name) ? name : null,
					phones[name] ?? null,
					who.organisation,
					[...who.roles],
					now,
				],
			);
			for (const team of who.teams)
				await client.query("insert into team_member (tenant, team_id, member_id) values ($1, $2, $3)", [ids.tenant, team, who.id]);
		}
		await client.query("update member set shows = '{face,phone,hours}' where tenant = $1", [ids.tenant]);
		await client.query(
			`insert into partnership (tenant, id, organisation_id, aim, not_aim, thresholds, shared, who_tells, signed_by_us, signed_by_them, signed_on, review_on, from_day, agreed_by, agreed_at)
			values ($1, $2, $3, 'Mensen houden hun huis', 'Schulden innen', '[{"kind":"rent","months":2},{"kind":"other","months":2}]', '{contact-made,worker-name,payment-agreement}', 'Nadia belt Westhof',
				'Nadia Haddou', 'Petra Vos', '2025-12-15', '2027-01-01', '2026-01-01', $4, $5)`,
			[ids.tenant, id(), ids.westhof, people.nadia.id, now],
		);
	} finally {
		await client.end();
	}
	return { people, ids };
};
