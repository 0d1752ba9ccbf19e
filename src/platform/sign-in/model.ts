/** The words of coming in. */
import type { Actor, ActorKind } from "#src/kernel/actor.ts";
import type { OrganisationId, TeamId, TenantId } from "#src/kernel/ids.ts";
import type { Role } from "#src/kernel/policy.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Session } from "#src/platform/http/session.ts";
import type { MemberFacts } from "./lookups.ts";

/** Who can come in at all. */
export type ComingKind = Extract<ActorKind, "member" | "person" | "reporter" | "participant">;
/** `second`: the number of the second factor is asked. `first`: a way in is still to be made. Only `full` opens anything. */
export type Stage = "full" | "second" | "first";
/** `elsewhere`: somebody else who knows who they are said so (DigiD through a broker). */
export type How = "passkey" | "password" | "code" | "demo" | "elsewhere";

/** A session as it is kept. */
export type Kept = {
	readonly id: string;
	readonly stage: Stage;
	readonly how: How;
	readonly case: string | null;
	readonly code: string | null;
	readonly startedAt: Instant;
	readonly confirmedAt: Instant;
	readonly seenAt: Instant;
	readonly until: Instant;
	readonly session: Session;
};

export const IDLE_MS = 30 * 60_000;
export const LONGEST_MS = 12 * 60 * 60_000;
/** How long somebody may be half-way: password given, second factor not yet. */
export const HALF_WAY_MS = 15 * 60_000;
/** How long ago somebody may have shown who they are, before login details are changed or everything is exported. */
export const FRESH_MS = 10 * 60_000;

/** Who works beside the team has one place of their own here; everybody else begins at the home of members. First what gives most. */
const ownPlaces: readonly (readonly [readonly Role[], string])[] = [
	[["coordinator"], "/eigen-kracht"],
	[["partner", "creditor"], "/partner"],
	[["auditor"], "/controle"],
];
const besideTheTeam: readonly Role[] = ownPlaces.flatMap(([held]) => held);
/** Where a member begins: nobody lands on a page with a menu that is not theirs (PRIV-04, EKC-03). */
export const memberHome = (held: readonly Role[], otherwise: string): string =>
	held.length > 0 && held.every((role) => besideTheTeam.includes(role))
		? (ownPlaces.find(([those]) => held.some((role) => those.includes(role)))?.[1] ?? otherwise)
		: otherwise;

/** The actor of a member. */
export const memberActor = (tenant: string, id: string, facts: MemberFacts): Actor => ({
	tenant: tenant as TenantId,
	kind: "member",
	id,
	roles: facts.roles as Role[],
	teams: facts.teams as TeamId[],
	organisation: facts.organisation_id as OrganisationId | null,
});
/** The actor of somebody who comes with a code: they are who the code was made for, and nothing more. */
export const codeActor = (tenant: string, kind: Exclude<ComingKind, "member">, id: string): Actor => ({
	tenant: tenant as TenantId,
	kind,
	id,
	roles: [kind],
	teams: [],
	organisation: null,
});

/** Pages of people who come with a code: they have no name and no password here. */
export const forWhoHasACode = (road: string): boolean => /^\/(mijn|antwoord)(\/|\?|$)/.test(road);

/** One way to write a sign-in name. */
export const asSignInName = (typed: string): string => typed.normalize("NFKC").trim().toLowerCase().slice(0, 100);
/** A way inside this house, and nowhere else: never to another site. */
export const localPath = (wanted: string | undefined, otherwise: string): string =>
	wanted !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(wanted) && wanted.length < 500 ? wanted : otherwise;
