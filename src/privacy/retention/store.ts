/** Terms, proposals, and what there is of matters that were let go: envelopes only. Whether something may go the database decides again itself. */
import { sql } from "kysely";
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { beginCase, letIn } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Piece } from "../pieces/model.ts";
import type { Due, FallsShort, Going, Gone, Held, LineKept, MatterRule, PartyKept, Proposal, RetentionRule, Starts, Term, WhyKept } from "./model.ts";
import { leastOn } from "./terms.ts";

type TermRow = { rule: RetentionRule; from: CalendarDay; months: number; starts: Starts; why: string };
export const listOwnTerms = async (tx: Tx): Promise<readonly Term[]> =>
	(
		await sql<TermRow>`select rule, from_day as from, months, starts, why from retention_rule where tenant = ${tx.actor.tenant} order by rule, from_day`.execute(
			tx.db,
		)
	).rows.map((row) => ({ ...row, least: leastOn(row.rule, row.from), own: true }));
export const keepTerm = async (tx: Tx, term: Pick<Term, "rule" | "from" | "months" | "starts" | "why">): Promise<void> => {
	await sql`insert into retention_rule (tenant, rule, from_day, months, starts, why, set_by, set_at)
		values (${tx.actor.tenant}, ${term.rule}, ${term.from}, ${term.months}, ${term.starts}, ${term.why}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant, rule, from_day) do update set months = excluded.months, starts = excluded.starts, why = excluded.why, set_by = excluded.set_by, set_at = excluded.set_at`.execute(
		tx.db,
	);
};

type HeldRow = {
	case_id: CaseId;
	rule: MatterRule;
	let_go_at: Instant | null;
	kinds: Held["kinds"];
	card: boolean;
	plan: boolean;
	open: boolean;
	restricted: boolean;
};
const MOST_HELD = 20_000;
/** What there is of matters that were let go or settled, and are in no proposal that still runs. */
export const listHeld = async (tx: Tx, among?: readonly string[]): Promise<readonly Held[]> =>
	(
		await sql<HeldRow>`select h.case_id, h.rule, h.let_go_at, h.kinds, h.card, h.plan, h.open,
			exists (select 1 from restricted r where r.tenant = ${tx.actor.tenant} and r.case_id = h.case_id and r.granted_at is not null) as restricted
		from erbij.retained(${among ? [...among] : null}::uuid[], ${MOST_HELD}) h`.execute(tx.db)
	).rows.map(({ case_id, let_go_at, ...row }) => ({ ...row, case: case_id, letGoAt: let_go_at }));
export const ruleOf = async (tx: Tx, about: string): Promise<MatterRule> =>
	(await sql<{ rule: MatterRule }>`select rule from kept_under where tenant = ${tx.actor.tenant} and case_id = ${about}`.execute(tx.db)).rows[0]
		?.rule ?? "wmo";
export const wishesIn = async (tx: Tx, about: string): Promise<{ readonly plan: boolean; readonly card: boolean }> =>
	(
		await sql<{
			plan: boolean;
			card: boolean;
		}>`select exists (select 1 from kept_at_wish w where w.tenant = ${tx.actor.tenant} and w.case_id = ${about}) as plan,
		exists (select 1 from crisis_card c where c.tenant = ${tx.actor.tenant} and c.case_id = ${about}) as card`.execute(tx.db)
	).rows[0] ?? { plan: false, card: false };

type ProposalRow = {
	id: CaseId;
	proposed_by: MemberId;
	proposed_at: Instant;
	not_before: CalendarDay;
	approved_by: MemberId | null;
	withdrawn_at: Instant | null;
	took_back: boolean;
	done_at: Instant | null;
	matters: Proposal["matters"];
	pieces: Proposal["pieces"];
};
const proposals = (
	where: ReturnType<typeof sql>,
	most: number,
) => sql<ProposalRow>`select d.id, d.proposed_by, d.proposed_at, d.not_before, d.approved_by, d.withdrawn_at, d.took_back, d.done_at,
	coalesce((select jsonb_agg(jsonb_build_object('matter', m.matter, 'what', m.what, 'rule', m.rule, 'due', m.due, 'entries', m.entries, 'state', m.state, 'because', m.kept_because, 'spared', to_jsonb(m.spared), 'madeBefore', to_char(m.made_before at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'months', m.months, 'starts', m.starts) order by m.due, m.matter)
		from destruction_matter m where m.tenant = d.tenant and m.destruction = d.id), '[]') as matters,
	coalesce((select jsonb_agg(jsonb_build_object('entry', p.entry, 'matter', p.matter, 'kind', p.kind, 'why', p.why, 'part', p.part, 'rule', p.rule, 'due', p.due, 'months', p.months, 'starts', p.starts, 'state', p.state, 'because', p.kept_because) order by p.entry)
		from destruction_piece p where p.tenant = d.tenant and p.destruction = d.id), '[]') as pieces
	from destruction d where ${where} order by d.proposed_at desc, d.id limit ${most}`;
const asProposal = (row: ProposalRow): Proposal => ({
	id: row.id,
	proposedBy: row.proposed_by,
	proposedAt: row.proposed_at,
	notBefore: row.not_before,
	approvedBy: row.approved_by,
	withdrawnAt: row.withdrawn_at,
	tookBack: row.took_back,
	doneAt: row.done_at,
	matters: row.matters,
	pieces: row.pieces,
});
export const listProposals = async (tx: Tx, most = 50): Promise<readonly Proposal[]> =>
	(await proposals(sql`d.tenant = ${tx.actor.tenant}`, most).execute(tx.db)).rows.map(asProposal);
/** Held still, so that two decide one after the other. */
export const findProposal = async (tx: Tx, id: string): Promise<Proposal | undefined> => {
	await sql`select 1 from destruction where tenant = ${tx.actor.tenant} and id = ${id} for update`.execute(tx.db);
	return (await proposals(sql`d.tenant = ${tx.actor.tenant} and d.id = ${id}`, 1).execute(tx.db)).rows.map(asProposal)[0];
};
/** Why this member is no second person for a proposal; nothing when they are. The database asks itself the same when it destroys. */
export const fallsShort = async (tx: Tx, id: string, member: string): Promise<FallsShort | undefined> =>
	(await sql<{ short: FallsShort | null }>`select erbij.approver_falls_short(${id}, ${member}, ${tx.now}::timestamptz) as short`.execute(tx.db))
		.rows[0]?.short ?? undefined;
export const listToCarryOut = async (tx: Tx, today: CalendarDay): Promise<readonly Proposal[]> =>
	(
		await proposals(
			sql`d.tenant = ${tx.actor.tenant} and d.approved_by is not null and d.withdrawn_at is null and d.done_at is null and d.not_before <= ${today}`,
			20,
		).execute(tx.db)
	).rows.map(asProposal);
/** Carries it out, but for matters whose term is longer now; gives what happened to each matter. */
type Happened = Gone & { readonly gone: boolean; readonly because: WhyKept | null };
export const destroy = async (tx: Tx, id: string, longer: readonly string[]): Promise<readonly Happened[]> =>
	(
		await sql<Happened>`select matter, what, entries, gone, because from erbij.destroy(${id}, ${tx.now}::timestamptz, ${[...longer]}::uuid[])`.execute(
			tx.db,
		)
	).rows;
/** How much of each really goes, and why something would stay: counted in the database by the very rule by which it goes. */
export const wouldGo = async (
	tx: Tx,
	parts: readonly {
		readonly matter: string;
		readonly what: Going;
		readonly rule: string;
		readonly spared: readonly string[];
		readonly madeBefore: Instant;
	}[],
): Promise<ReadonlyMap<string, { readonly entries: number; readonly because: WhyKept | null }>> => {
	if (parts.length === 0) return new Map();
	const wanted = parts.map(({ matter, what, rule, spared, madeBefore }) => ({ matter, what, rule, spared, before: madeBefore }));
	const found = await sql<{
		matter: string;
		entries: number;
		because: WhyKept | null;
	}>`select matter, entries, because from erbij.would_go(${JSON.stringify(wanted)}::jsonb)`.execute(tx.db);
	return new Map(found.rows.map(({ matter, ...row }) => [matter, row]));
};

/** A line and who has a part in it, as they stand: what is left to know of it when some of its entries go. */
export const lineOf = async (tx: Tx, about: string): Promise<{ readonly line: LineKept; readonly parties: readonly PartyKept[] } | undefined> => {
	const line = (
		await sql<LineKept>`select address_id as address, area_id as area, team_id as team, person_id as person, station, responsible, first_noticed as "firstNoticed", arrived_at as "arrivedAt",
		picked_up_at as "pickedUpAt", weighed_at as "weighedAt", first_contact_at as "firstContactAt", last_contact_at as "lastContactAt", let_go_at as "letGoAt", intensity, signals
		from case_line where tenant = ${tx.actor.tenant} and case_id = ${about}`.execute(tx.db)
	).rows[0];
	if (!line) return undefined;
	const parties = (
		await sql<PartyKept>`select party, standing, reach, since from case_party where tenant = ${tx.actor.tenant} and case_id = ${about} and until is null order by party, standing`.execute(
			tx.db,
		)
	).rows;
	return { line, parties };
};

export const rowRule = async (tx: Tx, about: string, rule: MatterRule): Promise<void> => {
	await sql`insert into kept_under (tenant, case_id, rule) values (${tx.actor.tenant}, ${about}, ${rule})
		on conflict (tenant, case_id) do update set rule = excluded.rule`.execute(tx.db);
};
export const rowWish = async (tx: Tx, about: string, keep: boolean, since: Instant): Promise<void> => {
	if (keep)
		await sql`insert into kept_at_wish (tenant, case_id, what, since) values (${tx.actor.tenant}, ${about}, 'plan', ${since}) on conflict do nothing`.execute(
			tx.db,
		);
	else await sql`delete from kept_at_wish where tenant = ${tx.actor.tenant} and case_id = ${about}`.execute(tx.db);
};
/** The line stays what it was, also when it is played again without the entries that went. */
export const rowFaded = async (
	tx: Tx,
	{ about, at, going }: { readonly about: string; readonly at: Instant; readonly going: Going },
	line: LineKept,
	parties: readonly PartyKept[],
): Promise<void> => {
	await sql`insert into faded (tenant, case_id, at) values (${tx.actor.tenant}, ${about}, ${at}) on conflict (tenant, case_id) do update set at = excluded.at`.execute(
		tx.db,
	);
	await beginCase(tx, { case: about, team: line.team, arrivedAt: line.arrivedAt });
	await sql`update case_line set address_id = ${line.address}, area_id = ${line.area}, person_id = ${line.person}, station = ${line.station}, responsible = ${line.responsible},
		first_noticed = ${line.firstNoticed}, arrived_at = ${line.arrivedAt}, picked_up_at = ${line.pickedUpAt}, weighed_at = ${line.weighedAt}, first_contact_at = ${line.firstContactAt},
		last_contact_at = ${line.lastContactAt}, let_go_at = ${line.letGoAt}, intensity = ${line.intensity}, signals = ${line.signals}
		where tenant = ${tx.actor.tenant} and case_id = ${about}`.execute(tx.db);
	for (const { party, standing, reach, since } of parties)
		await letIn(tx, about, party, standing as Parameters<typeof letIn>[3], reach as Parameters<typeof letIn>[4], since);
	// Nothing was open when it went; what was written from what is gone goes too.
	await sql`select erbij.thin_out(${about}, ${going})`.execute(tx.db);
};
export const rowProposed = async (
	tx: Tx,
	one: {
		readonly id: string;
		readonly by: string;
		readonly at: Instant;
		readonly notBefore: CalendarDay;
		readonly matters: readonly Due[];
		readonly pieces: readonly Piece[];
	},
): Promise<void> => {
	await sql`insert into destruction (tenant, id, proposed_by, proposed_at, not_before) values (${tx.actor.tenant}, ${one.id}, ${one.by}, ${one.at}, ${one.notBefore}) on conflict do nothing`.execute(
		tx.db,
	);
	for (const due of one.matters)
		await sql`insert into destruction_matter (tenant, destruction, matter, what, rule, due, spared, made_before, entries, months, starts)
			values (${tx.actor.tenant}, ${one.id}, ${due.matter}, ${due.what}, ${due.rule}, ${due.due}, ${[...due.spared]}::text[], ${due.madeBefore}, ${due.entries}, ${due.months ?? null}, ${due.starts ?? null}) on conflict do nothing`.execute(
			tx.db,
		);
	for (const piece of one.pieces)
		await (piece.why === "term"
			? sql`insert into destruction_piece (tenant, destruction, entry, matter, kind, why, rule, due, made_before, months, starts)
				values (${tx.actor.tenant}, ${one.id}, ${piece.entry}, ${piece.matter}, ${piece.kind}, ${piece.why}, ${piece.rule}, ${piece.due}, ${piece.madeBefore}, ${piece.months}, ${piece.starts}) on conflict do nothing`
			: sql`insert into destruction_piece (tenant, destruction, entry, matter, kind, why, part, remains)
				values (${tx.actor.tenant}, ${one.id}, ${piece.entry}, ${piece.matter}, ${piece.kind}, ${piece.why}, ${piece.part ?? false}, ${Buffer.from(piece.remains, "base64")}) on conflict do nothing`
		).execute(tx.db);
};
export const rowApproved = async (tx: Tx, id: string, by: string, at: Instant): Promise<void> => {
	await sql`update destruction set approved_by = ${by}, approved_at = ${at} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const rowWithdrawn = async (tx: Tx, id: string, at: Instant, tookBack: boolean): Promise<void> => {
	await sql`update destruction set withdrawn_at = ${at}, took_back = ${tookBack} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const rowDestroyed = async (
	tx: Tx,
	id: string,
	at: Instant,
	gone: readonly Gone[],
	kept: readonly string[],
	pieces: readonly { readonly entry: string; readonly gone: boolean; readonly because?: WhyKept | undefined }[] = [],
	whyKept: Readonly<Record<string, WhyKept>> = {},
): Promise<void> => {
	await sql`update destruction set done_at = ${at} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
	await sql`update destruction_matter set state = 'kept' where tenant = ${tx.actor.tenant} and destruction = ${id} and matter = any (${[...kept]}::uuid[])`.execute(
		tx.db,
	);
	for (const [matter, because] of Object.entries(whyKept))
		await sql`update destruction_matter set kept_because = ${because} where tenant = ${tx.actor.tenant} and destruction = ${id} and matter = ${matter}`.execute(
			tx.db,
		);
	for (const { matter, entries } of gone)
		await sql`update destruction_matter set state = 'gone', entries = ${entries} where tenant = ${tx.actor.tenant} and destruction = ${id} and matter = ${matter}`.execute(
			tx.db,
		);
	for (const piece of pieces)
		await sql`update destruction_piece set state = ${piece.gone ? "gone" : "kept"}, kept_because = ${piece.because ?? null} where tenant = ${tx.actor.tenant} and destruction = ${id} and entry = ${piece.entry}`.execute(
			tx.db,
		);
};
