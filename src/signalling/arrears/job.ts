/** Takes a brought file in by itself, some hundreds of lines at a time; after a stop it goes on where it was (SIG-29). */
import { setTimeout as rest } from "node:timers/promises";
import { z } from "zod";
import type { Actor } from "#src/kernel/actor.ts";
import { MemberId, type OrganisationId, type TeamId, ThingId } from "#src/kernel/ids.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { job, type JobWork } from "#src/platform/jobs/job.ts";
import { sendJob } from "#src/platform/jobs/store.ts";
import { tellTopics } from "#src/platform/operations/store.ts";
import { findKey, findMember } from "#src/team/server.ts";
import { holdersForAWhile } from "./holding.ts";
import { splitPart, takeIn, type Taken, type Taking } from "./reading.ts";
import { endFile, findFile } from "./store.ts";

const Data = z.object({ file: ThingId, by: MemberId });
type Data = z.infer<typeof Data>;
const WHAT = "signalling.import-arrears";
/** A job may not last longer than an hour; a very large file is handed on to the next. */
const MOST_MS = 20 * 60_000;
const TELL_EVERY_MS = 2_000;
/** So many parts at a time: while the database works on one, the next is read and prepared. */
const LANES = 2;
/** Others have the last part in hand: look again after this. */
const ALMOST_DONE_MS = 50;
/** No faster than this, so that a quick machine keeps something for whoever works meanwhile. */
const LINES_A_SECOND = 1_125;
const restAfter = (took: number, lines: number): number => Math.max(0, (lines * LANES * 1_000) / LINES_A_SECOND - took);

/** The file is taken in in the name of who brought it, as long as they may. */
const bringer = async ({ house, actor }: JobWork, by: MemberId): Promise<Actor | undefined> => {
	const [member, key] = await house.door(
		actor,
		{ event: "look", what: WHAT },
		async (tx) => [await findMember(tx, by), await findKey(tx, by)] as const,
	);
	// A partner's own system brought it with a key: for as long as that key opens anything.
	if (key && key.endedAt === null)
		return { tenant: actor.tenant, kind: "member", id: by, roles: ["sending-system"], teams: [], organisation: key.organisation as OrganisationId };
	if (!member?.active || !mayAtAll(member.roles, "send-arrears")) return undefined;
	return {
		tenant: actor.tenant,
		kind: "member",
		id: by,
		roles: member.roles,
		teams: member.teams as readonly TeamId[],
		organisation: member.organisation as OrganisationId,
	};
};
/** Two that waited for each other: one of them begins again. */
const isAboutOrder = (fault: unknown): boolean => ((fault as { code?: string }).code ?? "").startsWith("40");
/** What of a line the database cannot hold; anything else is tried again later. */
const isAboutData = (fault: unknown): boolean => ((fault as { code?: string }).code ?? "").startsWith("22");

type Teller = (tx: Tx, taken: Taken) => void;
/** Live pages hear of it every so often, not of every part. */
const openTeller = (): Teller => {
	let told = 0;
	let topics = new Set<string>();
	return (tx, { state, written }) => {
		for (const { kind } of written) topics.add(kind.split(".")[0] ?? "");
		if (state === "reading" && performance.now() - told < TELL_EVERY_MS) return;
		tellTopics(tx, ["arrears", ...topics]);
		told = performance.now();
		topics = new Set();
	};
};

const stopped = async ({ house, actor }: JobWork, { file, by }: Data): Promise<void> => {
	const asWho: Actor = { ...actor, kind: "member", id: by, roles: [], teams: [], organisation: null };
	await house.door(asWho, { event: "write", what: WHAT }, async (tx) => {
		const found = await findFile(tx, file);
		if (found?.state !== "waiting" && found?.state !== "reading") return;
		await endFile(tx, file, "stopped");
		tellTopics(tx, ["arrears"]);
	});
};

/** One of those that take a file in: part after part, until there is none left. */
const lane = async ({ house, signal }: JobWork, actor: Actor, file: string, holders: Taking["holders"], tell: Teller): Promise<void> => {
	let first = 0;
	const taking: Taking = { house, holders, inHand: (line) => void (first = line) };
	while (!signal.aborted) {
		const at = performance.now();
		try {
			const { state, lines } = await house.door(actor, { event: "write", what: WHAT }, async (tx) => {
				const taken = await takeIn(taking, tx, file);
				tell(tx, taken);
				return taken;
			});
			if (state !== "reading") return;
			await rest(lines === 0 ? ALMOST_DONE_MS : restAfter(performance.now() - at, lines));
		} catch (fault) {
			// One line of it cannot be kept: found by halving, and named as the others are.
			if (isAboutData(fault)) await house.door(actor, { event: "write", what: WHAT }, (tx) => splitPart(house, tx, file, first));
			else if (!isAboutOrder(fault)) throw fault;
		}
	}
};
export const readArrears = job<Data>({
	name: "signalling.read-arrears",
	aside: true,
	data: Data,
	run: async (work, data) => {
		const { house, signal } = work;
		const actor = await bringer(work, data.by);
		if (!actor) return stopped(work, data);
		const late = AbortSignal.timeout(MOST_MS);
		const until = AbortSignal.any([signal, late]);
		const [holders, tell] = [holdersForAWhile(), openTeller()];
		const lanes = await Promise.allSettled(Array.from({ length: LANES }, () => lane({ ...work, signal: until }, actor, data.file, holders, tell)));
		for (const one of lanes) if (one.status === "rejected") throw one.reason;
		if (until.aborted) await house.door(actor, { event: "write", what: WHAT }, (tx) => sendJob(tx, readArrears, data));
	},
	gaveUp: stopped,
});
