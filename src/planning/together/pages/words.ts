/** What a device asks for while somebody writes: the letters it lacks. Nothing else of the plan goes along. */
import * as Y from "yjs";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { findOwnCase } from "#src/people/server.ts";
import { page, type Visit } from "#src/platform/http/page.ts";
import { PlainWords } from "./plain-words.tsx";
import { findLaid } from "../handlers.ts";
import { sinceOn } from "../sheet.ts";
import { texts } from "../texts/index.ts";

const has = z.base64url().max(60_000).optional();
export type Heard = { readonly n: number; readonly update: string; readonly has: string };
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const hear = async (visit: Visit<{ readonly heeft?: string | undefined }>, about: CaseId): Promise<Result<Heard>> => {
	const laid = await findLaid(visit, about);
	if (!laid) return refuse("kernel.nothing-here");
	const known = visit.params.heeft;
	try {
		const update = sinceOn(laid.sheet, known === undefined ? undefined : new Uint8Array(Buffer.from(known, "base64url")));
		return ok({ n: laid.n, update: base64(update), has: base64(Y.encodeStateVector(laid.sheet.doc)) });
	} catch {
		return refuse("kernel.nothing-here");
	}
};
const shared = {
	title: (language: Parameters<typeof texts>[0]) => texts(language).window,
	file: (model: Heard) => ({ name: "woorden.json", type: "application/json", text: JSON.stringify(model) }),
	view: PlainWords,
	dress: "worker",
} as const;

export const togetherWords = page<{ readonly case: CaseId; readonly heeft?: string | undefined }, Heard>({
	...shared,
	name: "planning.together-words",
	path: "/mensen/:case/plan/samen/woorden",
	who: "support-a-plan",
	params: z.object({ case: CaseId, heeft: has }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: (visit) => hear(visit, visit.params.case),
});
export const ownTogetherWords = page<{ readonly heeft?: string | undefined }, Heard>({
	...shared,
	name: "planning.own-together-words",
	path: "/mijn/plan/samen/woorden",
	who: "decide-on-own-plan",
	params: z.object({ heeft: has }),
	load: async (visit) => {
		const line = await findOwnCase(visit.tx);
		return line ? hear(visit, line.case) : refuse("kernel.nothing-here");
	},
});
