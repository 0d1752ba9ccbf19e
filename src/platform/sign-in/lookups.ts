/** Before anybody is somebody: the only reads without an actor. Each calls one function of the database that looks across the line (migration 0014). */
import type { Pool } from "#src/platform/database/pool.ts";

export type TenantRow = { readonly id: string; readonly name: string; readonly demo: boolean };
/** The facts an actor is made of. */
export type MemberFacts = { readonly roles: string[]; readonly organisation_id: string | null; readonly teams: string[] };
export type SessionRow = {
	readonly tenant: string;
	readonly id: string;
	readonly kind: string;
	readonly subject_id: string;
	readonly case_id: string | null;
	readonly stage: string;
	readonly how: string;
	readonly code_id: string | null;
	readonly started_at: string;
	readonly confirmed_at: string;
	readonly seen_at: string;
	readonly until: string;
	readonly name: string | null;
	readonly face: string | null;
	readonly language: string | null;
	readonly theme: string | null;
	readonly roles: string[] | null;
	readonly organisation_id: string | null;
	readonly teams: string[];
	readonly fresh_start: boolean;
};
export type CredentialRow = MemberFacts & {
	readonly tenant: string;
	readonly member_id: string;
	readonly password_hash: string | null;
	readonly has_second: boolean;
	readonly has_passkey: boolean;
};
export type PasskeyRow = MemberFacts & {
	readonly tenant: string;
	readonly kind: "member" | "person";
	readonly member_id: string;
	readonly public_key: Buffer;
	readonly counter: number;
	readonly transports: string[];
};
export type EntryRow = MemberFacts & {
	readonly tenant: string;
	readonly id: string;
	readonly kind: string;
	readonly subject_id: string;
	readonly case_id: string | null;
	readonly until: string;
	readonly once: boolean;
	readonly pin_hash: string | null;
	readonly way: "letter" | "card";
	/** Of a person, when it is known. */
	readonly born: string | null;
	/** Wrong answers today. */
	readonly wrong: number;
	/** Wrong birthdays in all. */
	readonly missed: number;
};
/** Whose page opens for who was known elsewhere. */
export type LinkRow = { readonly tenant: string; readonly id: string; readonly person_id: string };
/** A first code with which somebody made a way in already. */
export type SpentRow = {
	readonly made_at: string;
	readonly made_by: string | null;
	readonly finished_at: string;
	readonly keepers: string[];
};
export type DemoRow = MemberFacts & { readonly id: string; readonly name: string; readonly face: string | null; readonly organisation: string };

export type Lookups = {
	readonly tenants: () => Promise<readonly TenantRow[]>;
	/** `awake`: somebody is here, not only a page that listens. */
	readonly session: (digest: Buffer, now: string, awake: boolean) => Promise<SessionRow | undefined>;
	readonly credential: (tenant: string, name: string) => Promise<CredentialRow | undefined>;
	readonly passkey: (id: string) => Promise<PasskeyRow | undefined>;
	readonly entryCode: (digest: Buffer, now: string) => Promise<EntryRow | undefined>;
	readonly personLink: (subject: Buffer) => Promise<LinkRow | undefined>;
	readonly spentFirstCode: (digest: Buffer) => Promise<SpentRow | undefined>;
	readonly demoPeople: (tenant: string) => Promise<readonly DemoRow[]>;
	readonly sweep: (now: string) => Promise<void>;
};

/** Opens the reads that come before an actor. */
export const openLookups = (pool: Pool): Lookups => {
	const rows = async <Row>(name: string, text: string, values: unknown[]): Promise<Row[]> =>
		(await pool.pg.query<Row & object>({ name: `sign-in-${name}`, text, values })).rows;
	return {
		tenants: () => rows<TenantRow>("tenants", "select * from erbij.tenants()", []),
		session: async (digest, now, awake) =>
			(await rows<SessionRow>("session", "select * from erbij.session_by_digest($1, $2, $3)", [digest, now, awake]))[0],
		credential: async (tenant, name) =>
			(await rows<CredentialRow>("credential", "select * from erbij.credential_by_name($1, $2)", [tenant, name]))[0],
		passkey: async (id) => (await rows<PasskeyRow>("passkey", "select * from erbij.passkey_by_id($1)", [id]))[0],
		entryCode: async (digest, now) => (await rows<EntryRow>("entry-code", "select * from erbij.entry_code_by_digest($1, $2)", [digest, now]))[0],
		personLink: async (subject) => (await rows<LinkRow>("person-link", "select * from erbij.person_link_by_subject($1)", [subject]))[0],
		spentFirstCode: async (digest) => (await rows<SpentRow>("spent-code", "select * from erbij.spent_first_code($1)", [digest]))[0],
		demoPeople: (tenant) => rows<DemoRow>("demo", "select * from erbij.demo_people($1)", [tenant]),
		sweep: async (now) => void (await rows("sweep", "select erbij.sweep_sessions($1)", [now])),
	};
};
