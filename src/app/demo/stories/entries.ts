/** Finds an entry again by what it says, to write beside it or to answer it. */
import type { Actor } from "#src/kernel/actor.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Play } from "../play.ts";

/** The entry of this kind that says this; a story that looks for what is not there is a mistake of ours. */
export const entryThatSays = (entries: readonly AnyEntry[], kind: string, says: string): AnyEntry => {
	const found = entries.findLast((entry) => entry.kind === kind && JSON.stringify(entry.body).includes(says));
	if (!found) throw new Error(`no ${kind} says '${says}'`);
	return found;
};
/** One field of its body. */
export const fieldOf = (entry: AnyEntry, field: string): string => String((entry.body as Readonly<Record<string, unknown>>)[field]);

type Thanks = {
	readonly worker: Actor;
	readonly matter: unknown;
	readonly daysAgo: number;
	readonly time: string;
	readonly whatWeDo: string;
	readonly whatWeAsk?: string;
};
/** Whoever told us hears that somebody is there now; what it is about stays with the one it is about (SIG-19). */
export const answerWhoTold = async (play: Play, { worker, matter, daysAgo, time, whatWeDo, whatWeAsk }: Thanks): Promise<void> => {
	for (const { kind, body } of await play.reads(worker, daysAgo, time, matter)) {
		const { signal, answers } = body as { readonly signal?: string; readonly answers?: unknown };
		if (kind === "signalling.received" && answers !== undefined)
			await play.as(worker, matter)(daysAgo, time, "signalling.answer", { signal, moment: "end", whatWeDo, ...(whatWeAsk ? { whatWeAsk } : {}) });
	}
};
