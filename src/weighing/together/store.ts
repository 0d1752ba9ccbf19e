/** Weighings without names, agreements about situations, backing, and the public account. SQL and nothing else. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Journal } from "#src/platform/journal/store.ts";
import type { Step, WeighOutcome } from "../model.ts";
import type { Agreement, AgreementInput, BackingMatter, FigureKey, Figures, LaidWeighing, PublicAccount } from "./model.ts";

const MOST = 200;
type Laid = {
	readonly id: string;
	readonly step: Step;
	readonly outcome: WeighOutcome;
	readonly felt: string | undefined;
	readonly words: Readonly<Record<"why" | "riskOfGoing" | "riskOfStaying" | "bring" | "hindsight", string | undefined>>;
};
type Open = { readonly tx: Tx; readonly journal: Pick<Journal, "seal" | "unseal"> };
/** Sealed for this row of this team: what a database alone tells is nothing. */
const boundTo = (row: "laid" | "backing" | "backing-answer", id: string): string => `${row}/${id}`;
/** The moment is kept to the month: a day would point back. `of`: goes with that matter when it is erased; the program itself cannot read it back. */
export const keepLaid = async ({ tx, journal }: Open, team: string, of: string, one: Laid): Promise<void> => {
	const sealed = await journal.seal(tx, team, boundTo("laid", one.id), one.words);
	await sql`insert into laid_weighing (tenant, id, team_id, case_id, step, outcome, sealed, felt, laid_at)
		values (${tx.actor.tenant}, ${one.id}, ${team}, ${of}, ${one.step}, ${one.outcome}, ${sealed}, ${one.felt ?? null}, date_trunc('month', ${tx.now}::timestamptz))`.execute(
		tx.db,
	);
};
type LaidRow = Pick<LaidWeighing, "id" | "step" | "outcome" | "felt" | "at"> & { readonly team: string; readonly sealed: Buffer | null };
export const listLaid = async ({ tx, journal }: Open, teams: readonly string[]): Promise<readonly LaidWeighing[]> => {
	const { rows } = await sql<LaidRow>`select id, team_id as team, step, outcome, felt, laid_at as at, sealed
		from laid_weighing where tenant = ${tx.actor.tenant} and team_id = any (${[...teams]}::uuid[]) order by laid_at desc, id limit ${MOST}`.execute(
		tx.db,
	);
	const laid: LaidWeighing[] = [];
	for (const { sealed, team, ...row } of rows) {
		const words = sealed && ((await journal.unseal(tx, team, boundTo("laid", row.id), sealed)) as Laid["words"] | undefined);
		if (words)
			laid.push({
				...row,
				why: words.why ?? "",
				riskOfGoing: words.riskOfGoing ?? null,
				riskOfStaying: words.riskOfStaying ?? null,
				bring: words.bring ?? null,
				hindsight: words.hindsight ?? null,
			});
	}
	return laid;
};

export const keepAgreement = async (tx: Tx, team: string, id: string, one: AgreementInput): Promise<void> => {
	await sql`insert into situation_agreement (tenant, id, team_id, situation, speaks, one_line, at_threat, phones, kept_by, kept_at)
		values (${tx.actor.tenant}, ${id}, ${team}, ${one.situation}, ${one.speaks}, ${one.oneLine}, ${one.atThreat ?? null}, ${[...one.phones]}::text[], ${tx.actor.id}, ${tx.now})`.execute(
		tx.db,
	);
};
export const endAgreement = async (tx: Tx, teams: readonly string[], id: string): Promise<void> => {
	await sql`update situation_agreement set ended_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id} and team_id = any (${[...teams]}::uuid[])`.execute(
		tx.db,
	);
};
export const listAgreements = async (tx: Tx, teams: readonly string[]): Promise<readonly Agreement[]> =>
	(
		await sql<Agreement>`select id, situation, speaks, one_line as "oneLine", at_threat as "atThreat", phones, kept_by as by, kept_at as at
		from situation_agreement where tenant = ${tx.actor.tenant} and team_id = any (${[...teams]}::uuid[]) and ended_at is null order by kept_at, id limit ${MOST}`.execute(
			tx.db,
		)
	).rows;

export const raiseBacking = async ({ tx, journal }: Open, team: string, of: string, id: string, words: string | undefined): Promise<void> => {
	const sealed = words === undefined ? null : await journal.seal(tx, team, boundTo("backing", id), words);
	await sql`insert into backing_matter (tenant, id, team_id, case_id, sealed, raised_by, raised_at)
		values (${tx.actor.tenant}, ${id}, ${team}, ${of}, ${sealed}, ${tx.actor.id}, ${tx.now})`.execute(tx.db);
};
export const answerBacking = async ({ tx, journal }: Open, teams: readonly string[], id: string, answer: string): Promise<boolean> => {
	const { rows } = await sql<{
		team: string;
	}>`select team_id as team from backing_matter where tenant = ${tx.actor.tenant} and id = ${id} and team_id = any (${[...teams]}::uuid[])`.execute(
		tx.db,
	);
	const team = rows[0]?.team;
	if (team === undefined) return false;
	const sealed = await journal.seal(tx, team, boundTo("backing-answer", id), answer);
	return (
		(
			await sql`update backing_matter set answer_sealed = ${sealed}, answered_by = ${tx.actor.id}, answered_at = ${tx.now}
			where tenant = ${tx.actor.tenant} and id = ${id} and answered_at is null returning id`.execute(tx.db)
		).rows.length > 0
	);
};
type BackingRow = Omit<BackingMatter, "words" | "answer"> & {
	readonly team: string;
	readonly sealed: Buffer | null;
	readonly answerSealed: Buffer | null;
};
export const listBacking = async ({ tx, journal }: Open, teams: readonly string[]): Promise<readonly BackingMatter[]> => {
	const { rows } =
		await sql<BackingRow>`select id, team_id as team, sealed, answer_sealed as "answerSealed", raised_by as by, raised_at as at, answered_by as "answeredBy", answered_at as "answeredAt"
		from backing_matter where tenant = ${tx.actor.tenant} and team_id = any (${[...teams]}::uuid[]) order by answered_at nulls first, raised_at desc limit ${MOST}`.execute(
			tx.db,
		);
	const matters: BackingMatter[] = [];
	for (const { sealed, answerSealed, team, ...row } of rows) {
		const read = async (what: "backing" | "backing-answer", one: Buffer | null): Promise<string | null> =>
			one === null ? null : (((await journal.unseal(tx, team, boundTo(what, row.id), one)) as string | undefined) ?? null);
		matters.push({ ...row, words: await read("backing", sealed), answer: await read("backing-answer", answerSealed) });
	}
	return matters;
};
/** How many wait for an answer: a number, no words. */
export const countBacking = async (tx: Tx, teams: readonly string[]): Promise<number> =>
	(
		await sql<{ count: number }>`select count(*)::int as count from backing_matter
		where tenant = ${tx.actor.tenant} and team_id = any (${[...teams]}::uuid[]) and answered_at is null`.execute(tx.db)
	).rows[0]?.count ?? 0;

/** Of one year: of each matter in which a step nobody asked for was weighed, once. */
export const countYear = async (tx: Tx, from: Instant, to: Instant): Promise<Readonly<Record<FigureKey, number>>> => {
	const { rows } = await sql<Readonly<Record<FigureKey, number>>>`with matters as (
		select w.case_id, bool_or(w.outcome = 'go') as went, bool_or('self' = any (w.harm_to)) as self, bool_or('children' = any (w.harm_to)) as children,
			bool_or('others' = any (w.harm_to)) as others, bool_or(l.first_contact_at is not null) as contact,
			(array_agg(w.felt order by w.version desc) filter (where w.felt is not null))[1] as felt
		from weighing w join case_line l on l.tenant = w.tenant and l.case_id = w.case_id
		where w.tenant = ${tx.actor.tenant} and w.step >= 3 and w.at >= ${from} and w.at < ${to} group by w.case_id)
		select count(*)::int as weighed, count(*) filter (where went)::int as went, count(*) filter (where not went)::int as stayed,
			count(*) filter (where went and self)::int as self, count(*) filter (where went and children)::int as children, count(*) filter (where went and others)::int as others,
			count(*) filter (where went and contact)::int as contact, count(*) filter (where went and not contact)::int as "stillApart",
			count(*) filter (where felt = 'glad')::int as glad, count(*) filter (where felt = 'mixed')::int as mixed,
			count(*) filter (where felt = 'rather-not')::int as "rather-not", count(*) filter (where felt = 'no-answer')::int as "no-answer" from matters`.execute(
		tx.db,
	);
	return rows[0] as Readonly<Record<FigureKey, number>>;
};
export const keepAccount = async (tx: Tx, year: number, figures: Figures, words: string | undefined): Promise<void> => {
	await sql`insert into public_account (tenant, year, figures, words, given_by, given_at) values (${tx.actor.tenant}, ${year}, ${JSON.stringify(figures)}::jsonb, ${words ?? null}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant, year) do update set figures = excluded.figures, words = excluded.words, given_by = excluded.given_by, given_at = excluded.given_at`.execute(
		tx.db,
	);
};
export const listAccounts = async (tx: Tx): Promise<readonly PublicAccount[]> =>
	(
		await sql<PublicAccount>`select year, figures, words, given_at as at from public_account where tenant = ${tx.actor.tenant} order by year desc limit ${MOST}`.execute(
			tx.db,
		)
	).rows;
