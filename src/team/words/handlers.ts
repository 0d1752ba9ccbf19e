import { ok, refuse } from "#src/kernel/result.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import * as does from "./operations.ts";
import { endWords, keepWords } from "./store.ts";

const isWord = (word: string): boolean => word.replaceAll("*", "").trim().length >= 2;

export const handled: readonly Handled[] = [
	handles(does.addWords, async (work, { words, ask, better }) => {
		if (words.length === 0 || !words.every(isWord)) return refuse("team.which-words", {}, "words");
		await keepWords(work.tx, { id: work.newId(), words, ask, better: better ?? "", off: false });
		return ok({ entries: [], answer: { kept: true } });
	}),
	handles(does.switchOff, async (work, { word }) => {
		await keepWords(work.tx, { id: work.newId(), words: [word], ask: "", better: "", off: true });
		return ok({ entries: [], answer: { kept: true } });
	}),
	handles(does.takeBack, async (work, { words }) =>
		(await endWords(work.tx, words)) ? ok({ entries: [], answer: { kept: true } }) : refuse("kernel.nothing-here"),
	),
];
