/** For the matrix: the whole app with every road it has, on the planted neighbourhood; operations that are reached say so and do nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Actor, ActorKind } from "#src/kernel/actor.ts";
import type { OrganisationId, TeamId, TenantId } from "#src/kernel/ids.ts";
import type { Standing } from "#src/kernel/journal.ts";
import { memberRoles, type Role } from "#src/kernel/policy.ts";
import { refuse } from "#src/kernel/result.ts";
import { createApp } from "#src/platform/http/app.ts";
import { sentencesOf } from "#src/platform/http/sentences.ts";
import type { Server } from "#src/platform/http/server.ts";
import { openAssets } from "#src/platform/http/static.ts";
import { openThrottle } from "#src/platform/http/throttle.ts";
import type { Handled } from "#src/platform/operations/handler.ts";
import { openSignIn, signInRoutes } from "#src/platform/sign-in/server.ts";
import { type Planted, plant } from "../../attack/testing/planted.ts";
import { noticeView } from "../../pages/notice.tsx";
import { phases } from "../../phases.ts";

/** Somebody at the door: what they are, where they stand, and what they are in the planted matter. */
export type Comer = {
	readonly role: Role;
	readonly place: string;
	readonly actor: Actor | undefined;
	readonly standings: readonly Standing[] /** Their standings hold in this matter and in no other. */;
	readonly onlyIn?: string;
};
export const REACHED = "test.reached";

const assetsFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), "erbij-assets-"));
	mkdirSync(join(folder, "assets"));
	for (const name of ["public.css", "worker.css", "main.js"]) writeFileSync(join(folder, "assets", name), "");
	const entries = {
		"src/platform/ui/css/public.css": "public.css",
		"src/platform/ui/css/worker.css": "worker.css",
		"src/app/client/main.ts": "main.js",
	};
	writeFileSync(
		join(folder, "manifest.json"),
		JSON.stringify(Object.fromEntries(Object.entries(entries).map(([entry, file]) => [entry, { file: `assets/${file}` }]))),
	);
	return folder;
};

/** Every role on every place. Their parts are written straight into the rows: how one gets a part is not what the matrix is about. */
const makeComers = async ({ house, ilse, conference, participant }: Planted): Promise<readonly Comer[]> => {
	const { ids } = house;
	const comers: Comer[] = [{ role: "public", place: "not signed in", actor: undefined, standings: [] }];
	const client = new pg.Client(house.database.adminConfig);
	await client.connect();
	const elsewhere = house.newId() as TenantId;
	await client.query("insert into tenant (id, name, demo, made_at) values ($1, 'Elders', false, $2)", [elsewhere, house.now()]);
	const add = async (
		role: Role,
		kind: ActorKind,
		place: string,
		more: {
			teams?: readonly TeamId[];
			organisation?: OrganisationId | null;
			tenant?: TenantId;
			standing?: Standing;
			standings?: readonly Standing[];
		},
	): Promise<void> => {
		const actor: Actor = {
			tenant: more.tenant ?? ids.tenant,
			kind,
			id: house.newId(),
			roles: [role],
			teams: more.teams ?? [],
			organisation: more.organisation ?? null,
		};
		if (kind === "member") {
			const home = more.tenant ? house.newId() : actor.organisation;
			if (more.tenant)
				await client.query("insert into organisation (tenant, id, name, kind) values ($1, $2, 'Elders', 'other')", [actor.tenant, home]);
			await client.query("insert into member (tenant, id, name, organisation_id, roles, since) values ($1, $2, $3, $4, $5, $6)", [
				actor.tenant,
				actor.id,
				`${role} ${place}`,
				home,
				actor.roles,
				house.now(),
			]);
		}
		// In another tenant the very same ids give nothing.
		if (more.standing)
			for (const about of [ilse.case, conference])
				await client.query("insert into case_party (tenant, case_id, party, standing, reach, since) values ($1, $2, $3, $4, '{}', $5)", [
					ids.tenant,
					about,
					actor.id,
					more.standing,
					house.now(),
				]);
		comers.push({ role, place, actor, standings: more.standings ?? (more.standing ? [more.standing] : []) });
	};
	for (const role of memberRoles) {
		const home = { organisation: ids.welfare };
		await add(role, "member", "first responsible", { ...home, standing: "responsible" });
		await add(role, "member", "with a part", { ...home, standing: "part" });
		await add(role, "member", "own team", { ...home, teams: [ids.teamA], standings: ["team"] });
		await add(role, "member", "other team", { ...home, teams: [ids.teamB] });
		await add(role, "member", "other organisation", { organisation: ids.conferences });
		await add(role, "member", "other tenant", {
			teams: [ids.teamA],
			organisation: ids.welfare,
			tenant: elsewhere,
			standing: "responsible",
			standings: [],
		});
	}
	await add("generalist", "member", "at the table", { organisation: ids.welfare, standing: "at-table" });
	await add("participant", "participant", "in this circle", { standing: "in-circle" });
	await add("participant", "participant", "who explains something there", { standing: "helper" });
	await add("coordinator", "member", "of this conference", { organisation: ids.conferences, standing: "coordinator" });
	await add("partner", "member", "of this matter", { organisation: ids.westhof, standing: "partner" });
	await add("sending-system", "member", "of a partner", { organisation: ids.westhof });
	for (const role of ["person", "participant", "reporter"] as const) {
		await add(role, role, "own matter", { standing: role });
		await add(role, role, "another matter", {});
		await add(role, role, "other tenant", { tenant: elsewhere, standing: role, standings: [] });
	}
	await client.end();
	comers.push(
		{ role: "person", place: "whose life it is", actor: ilse.self, standings: ["person", "participant"] },
		{ role: "participant", place: "in this conference", actor: participant, standings: ["participant"], onlyIn: conference },
	);
	return comers;
};

export type WholeApp = Awaited<ReturnType<typeof openWholeApp>>;
/** Opens it. */
export const openWholeApp = async () => {
	const planted = await plant();
	const { house, ids, pool, newId, now } = { ...planted.house, house: planted.house.house };
	const comers = await makeComers(planted);
	// The team's standing is a row of the team.
	const reached = new Set<string>();
	const handlers = new Map<string, Handled>(
		[...house.handlers].map(([name, { operation }]) => [
			name,
			{
				operation,
				handle: async (work) => {
					reached.add(work.command);
					return refuse(REACHED);
				},
			},
		]),
	);
	const clock = { now };
	const known = new Map(comers.flatMap(({ actor }) => (actor ? [[actor.id ?? "", actor] as const] : [])));
	const faults: unknown[] = [];
	const server: Server = {
		house: { ...house, handlers },
		findSession: async (cookie) => {
			const actor = known.get(/wie=([\w-]+)/.exec(cookie ?? "")?.[1] ?? "");
			return actor && { actor, name: "Iemand", home: "/" };
		},
		sentences: sentencesOf(phases.map((phase) => phase.words)),
		assets: { publicCss: "/assets/public.css", workerCss: "/assets/worker.css", script: "/assets/main.js" },
		pages: phases.flatMap((phase) => phase.pages),
		publicTenant: async () => ids.tenant,
		signInPath: "/aanmelden",
		throttle: openThrottle({ perNetwork: 1_000_000, together: 1_000_000, behindProxy: false }),
		notice: noticeView,
		fault: (_reference, error) => void faults.push(error),
		newId,
	};
	const signIn = openSignIn({
		pool,
		door: house.door,
		clock,
		master: house.master,
		newId,
		demo: false,
		origin: "http://localhost",
		sleep: async () => undefined,
	});
	const folder = assetsFolder();
	const app = createApp(server, { hear: () => () => undefined }, [openAssets(folder).route, signInRoutes(signIn, server)]);
	const ask = async (
		who: Comer,
		method: "GET" | "POST",
		path: string,
		headers: Record<string, string> = {},
		body?: string,
	): Promise<{ status: number; location: string | null; text: string }> => {
		const answer = await app.request(`http://localhost${path}`, {
			method,
			headers: { ...(who.actor ? { cookie: `wie=${who.actor.id}` } : {}), ...headers },
			...(body === undefined ? {} : { body }),
		});
		return { status: answer.status, location: answer.headers.get("location"), text: await answer.text() };
	};
	return {
		planted,
		app,
		comers,
		reached,
		faults,
		ask,
		newId,
		close: async (): Promise<void> => {
			rmSync(folder, { recursive: true });
			await planted.house.close();
		},
	};
};
