/** Who can hold a matter, and what was agreed with an organisation: read where the team keeps it. */
import { sql } from "kysely";
import type { MemberId, OrganisationId, TeamId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Agreement } from "./arrival.rules.ts";

export type Holder = { readonly id: MemberId; readonly team: TeamId; readonly name: string; readonly face: string | null; readonly phone: string | null; readonly reachable: string | null };
/** Workers who can hold a matter, who holds least first: of these teams, or of all. */
export const listHolders = async (tx: Tx, teams: readonly string[] | undefined): Promise<readonly Holder[]> =>
	(await sql<Holder>`select m.id, tm.team_id as team, m.name, m.face, m.phone, m.reachable from member m join team_member tm on tm.tenant = m.tenant and tm.member_id = m.id
		where m.tenant = ${tx.actor.tenant} and m.active and 'generalist' = any (m.roles) and (${teams ? [...teams] : null}::uuid[] is null or tm.team_id = any (${teams ? [...teams] : null}::uuid[]))
		order by (select count(*) from open_thing o where o.tenant = m.tenant and o.holder = m.id and o.closed_at is null), m.since, m.id`.execute(tx.db)).rows;

type AgreementRow = { organisation: string; name: string; threshold: number; aim: string; not_aim: string };
/** Agreements that hold today and say from how many months arrears may be told. */
export const listAgreements = async (tx: Tx, today: CalendarDay, organisation?: string | undefined): Promise<readonly Agreement[]> =>
	(await sql<AgreementRow>`select distinct on (p.organisation_id) p.organisation_id as organisation, o.name, p.threshold_months as threshold, p.aim, p.not_aim
		from partnership p join organisation o on o.tenant = p.tenant and o.id = p.organisation_id
		where p.tenant = ${tx.actor.tenant} and p.threshold_months is not null and p.from_day <= ${today}::date and (p.until_day is null or p.until_day >= ${today}::date)
			and (${organisation ?? null}::uuid is null or p.organisation_id = ${organisation ?? null}::uuid) order by p.organisation_id, p.from_day desc, p.agreed_at desc`.execute(tx.db)).rows.map((row) => ({
		organisation: row.organisation as OrganisationId, name: row.name, threshold: row.threshold, aim: row.aim, notAim: row.not_aim,
	}));
