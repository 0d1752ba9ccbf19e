/** Keys of partners' own systems: a key is recognised by its digest, stands for its organisation, and gives no more than that partner may (SIG-30). */
import { createHash } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { OrganisationId, TenantId } from "#src/kernel/ids.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Pool } from "#src/platform/database/pool.ts";
import type { KeyFound } from "#src/platform/http/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";

const form = /^Bearer (erbij_[A-Za-z0-9_-]{43})$/;
/** How often one key may ask in a minute, when nobody set it otherwise. */
const KEY_PER_MINUTE = 300;

/** The key with this number: 256 bits, made again from the number and the master key, kept nowhere. */
export const apiKeyOf = (work: Pick<Work, "codeFor">, id: string): string => {
	const made = createHash("sha256");
	for (const part of ["a", "b", "c", "d", "e", "f"]) made.update(work.codeFor("api-key", `${id}/${part}`));
	return `erbij_${made.digest("base64url")}`;
};
/** What the database keeps of a key. */
export const digestOfApiKey = (key: string): Buffer => createHash("sha256").update("erbij api key").update(key).digest();

type KeyRow = { readonly tenant: string; readonly id: string; readonly organisation_id: string; readonly organisation: string };
type FindKey = (authorization: string) => Promise<KeyFound>;

/** Opens the reading of keys. An ended key, and a key of an organisation that left, is nobody's. */
export const openApiKeys = ({ pool, clock, perMinute = KEY_PER_MINUTE }: { pool: Pool; clock: Clock; perMinute?: number }): FindKey => {
	const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
	return async (authorization) => {
		const key = form.exec(authorization)?.[1];
		if (key === undefined) return { kind: "unknown" };
		const found = await pool.pg.query<KeyRow>({
			name: "sign-in-api-key",
			text: "select * from erbij.api_key_by_digest($1, $2)",
			values: [digestOfApiKey(key), clock.now()],
		});
		const [row] = found.rows;
		if (!row) return { kind: "unknown" };
		const allowed = await limiter.consume(row.id).then(
			() => true,
			() => false,
		);
		if (!allowed) return { kind: "too-often" };
		return {
			kind: "found",
			session: {
				actor: {
					tenant: row.tenant as TenantId,
					kind: "member",
					id: row.id,
					roles: ["sending-system"],
					teams: [],
					organisation: row.organisation_id as OrganisationId,
				},
				name: row.organisation,
				home: "/",
			},
		};
	};
};
