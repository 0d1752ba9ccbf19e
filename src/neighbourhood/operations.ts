/** What one can keep of a neighbourhood. */
import { z } from "zod";
import { line, tick, words } from "#src/kernel/fields.ts";
import { AreaId, MemberId, TeamId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { areaKinds } from "./model.ts";
import { SaidIn } from "./said-in.ts";

export const keepArea = operation({
	name: "neighbourhood.keep-area",
	input: z.object({
		area: AreaId.optional(),
		name: line(80),
		kind: z.enum(areaKinds),
		team: TeamId.optional(),
		worker: MemberId.optional(),
		known: words(4000).optional(),
	}),
	who: "keep-the-neighbourhood",
	audience: "none",
	offline: false,
	writes: [],
	says: "Keeps an area, whose face stands on its public page and what is known of it.",
});
export const keepPlace = operation({
	name: "neighbourhood.keep-place",
	input: z.object({
		place: ThingId.optional(),
		area: AreaId,
		name: line(120),
		where: line(200).optional(),
		hours: line(120).optional(),
		ourPart: line(300).optional(),
		desk: tick,
		member: MemberId.optional(),
		/** The same for who reads another language. */
		said: SaidIn.optional(),
	}),
	who: "keep-the-neighbourhood",
	audience: "none",
	offline: false,
	writes: [],
	says: "Keeps a place where people are, when, and which part we play there.",
});
export const keepEntry = operation({
	name: "neighbourhood.keep-entry",
	input: z.object({
		entry: ThingId.optional(),
		area: AreaId,
		what: line(200),
		where: line(200).optional(),
		hours: line(120).optional(),
		forWhom: line(200).optional(),
		howToJoin: line(300).optional(),
		welcome: line(120).optional(),
		formal: tick,
	}),
	who: "keep-the-neighbourhood",
	audience: "none",
	offline: false,
	writes: [],
	says: "Keeps a line of the social map: what there is and how to join yourself.",
});
