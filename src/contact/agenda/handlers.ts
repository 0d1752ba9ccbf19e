/** One's own calendar feed: a secret made, and ended. */
import { ok } from "#src/kernel/index.ts";
import { type Handled, handles, type Work } from "#src/platform/operations/handler.ts";
import { endFeed, makeFeed } from "./operations.ts";
import { dropFeed, keepFeed } from "./store.ts";

/** Twice the length of a code to say aloud: this one is never typed. */
export const secretOf = ({ codeFor }: Pick<Work, "codeFor">, id: string): string =>
	`${codeFor("calendar-feed", id)}${codeFor("calendar-feed-more", id)}`.replaceAll("-", "");

export const agendaHandled: readonly Handled[] = [
	handles(makeFeed, async (work) => {
		const id = work.newId();
		await keepFeed(work.tx, work.digestOf(secretOf(work, id)));
		return ok({ entries: [], answer: { feed: id } });
	}),
	handles(endFeed, async (work) => {
		await dropFeed(work.tx);
		return ok({ entries: [], answer: { kept: true } });
	}),
];
