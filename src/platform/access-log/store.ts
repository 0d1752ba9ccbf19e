/** The access log: who looked at whom, what for and when; searches and refusals too. Written in the transaction it is about, never without. No content. */
import { type RawBuilder, sql } from "kysely";
import type { Actor } from "#src/kernel/actor.ts";
import type { Instant } from "#src/kernel/time.ts";

export type LogEvent = "look" | "search" | "write" | "refuse" | "sign-in" | "sign-out";
export type LogLine = {
	readonly event: LogEvent;
	/** Name of the page, query or operation. */
	readonly what: string;
	readonly case?: string | undefined;
	readonly person?: string | undefined;
	/** The reason somebody gave, or the standing reason of the page. */
	readonly why?: string | undefined;
	readonly command?: string | undefined;
	/** `done`, or the code of the refusal. */
	readonly outcome: string;
};

/** What adds one line. */
export const appendLogLine = (actor: Actor, now: Instant, line: LogLine): RawBuilder<unknown> =>
	sql`insert into access_log (tenant, at, user_kind, user_id, user_roles, organisation_id, event, what, case_id, person_id, why, command_id, outcome)
		values (${actor.tenant}, ${now}, ${actor.kind}, ${actor.id}, ${[...actor.roles]}::text[], ${actor.organisation}, ${line.event}, ${line.what},
			${line.case ?? null}, ${line.person ?? null}, ${line.why ?? null}, ${line.command ?? null}, ${line.outcome})`;
