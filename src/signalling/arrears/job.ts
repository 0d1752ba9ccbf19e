/** Takes a brought file in by itself, some hundreds of lines at a time; after a stop it goes on where it was (SIG-29). */
import { setTimeout as rest } from "node:timers/promises";
import { z } from "zod";
import type { Actor } from "#src/kernel/actor.ts";
import { MemberId, type OrganisationId, type TeamId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { job, type JobWork } from "#src/platform/jobs/job.ts";
import { sendJob } from "#src/platform/jobs/store.ts";
import { tellTopics } from "#src/platform/operations/store.ts";
import { findKey, findMember } from "#src/team/server.ts";
import { holdersForAWhile } from "./holding.ts";
import { splitPart, takeIn } from "./reading.ts";
import { endFile, findFile } from "./store.ts";

const Data = z.object({ file: ThingId, by: MemberId });
type Data = z.infer<typeof Data>;
const WHAT = "signalling.import-arrears";
/** A job may not last longer than an hour; a very large file is handed on to the next. */
const MOST_MS = 20 * 60_000;
/** Live pages hear of it every so often, not of every part. */
const TELL_EVERY_MS = 2_000;
/** After each part the house rests, so that whoever works meanwhile hardly notices: a part of what it took, and where the machine is quick until no more than so many lines a second came in. */
const REST_PART = 0.2;
const LINES_A_SECOND = 1_250;
const restAfter = (took: number, lines: number): number => Math.max(took * REST_PART, (lines * 1_000) / LINES_A_SECOND - took);

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

const topicsOf = (entries: readonly AnyEntry[]): readonly string[] => [
	...new Set(["arrears", ...entries.map((entry) => entry.kind.split(".")[0] ?? "")]),
];

const stopped = async ({ house, actor }: JobWork, { file, by }: Data): Promise<void> => {
	const asWho: Actor = { ...actor, kind: "member", id: by, roles: [], teams: [], organisation: null };
	await house.door(asWho, { event: "write", what: WHAT }, async (tx) => {
		const found = await findFile(tx, file);
		if (found?.state !== "waiting" && found?.state !== "reading") return;
		await endFile(tx, file, "stopped");
		tellTopics(tx, ["arrears"]);
	});
};

export const readArrears = job<Data>({
	name: "signalling.read-arrears",
	data: Data,
	run: async (work, data) => {
		const { house, signal } = work;
		const actor = await bringer(work, data.by);
		if (!actor) return stopped(work, data);
		const taking = { house, holders: holdersForAWhile() };
		const began = performance.now();
		let told = 0;
		let untold: AnyEntry[] = [];
		for (;;) {
			if (signal.aborted || performance.now() - began > MOST_MS) {
				await house.door(actor, { event: "write", what: WHAT }, (tx) => sendJob(tx, readArrears, data));
				return;
			}
			const at = performance.now();
			const tells = at - told > TELL_EVERY_MS;
			const earlier = untold;
			let lines = 0;
			try {
				const took = await house.door(actor, { event: "write", what: WHAT }, async (tx) => {
					const taken = await takeIn(taking, tx, data.file);
					untold = [...earlier, ...taken.written];
					if (tells || taken.state !== "reading") tellTopics(tx, topicsOf(untold));
					return taken;
				});
				if (took.state !== "reading") return;
				lines = took.lines;
				if (tells) {
					told = at;
					untold = [];
				}
			} catch (fault) {
				untold = earlier;
				if (!isAboutData(fault) && !isAboutOrder(fault)) throw fault;
				// One line of it cannot be kept: found by halving, and named as the others are.
				if (isAboutData(fault)) await house.door(actor, { event: "write", what: WHAT }, (tx) => splitPart(house, tx, data.file));
			}
			await rest(restAfter(performance.now() - at, lines));
		}
	},
	gaveUp: stopped,
});
