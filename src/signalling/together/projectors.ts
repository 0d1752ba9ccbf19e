/** Rows of matters that may be one household: they follow from entries, and can be written again. */
import type { Projector, Projectors } from "#src/platform/operations/handler.ts";
import type { AskedAgain, BroughtTogether, KeptApart, PutBack, SetApart } from "./model.ts";
import { rowsPutBack, rowsSetApart } from "./signal-store.ts";
import { rowDecided, rowsAsked, rowsHanded } from "./store.ts";

export const togetherProjections: readonly string[] = ["same_household"];

const maybeSame: Projector = Object.assign<Projector, Pick<Projector, "many">>((tx, entry) => rowsAsked(tx, [entry]), { many: rowsAsked });
export const togetherProjectors: Projectors = {
	"signalling.maybe-same": maybeSame,
	"signalling.brought-together": async (tx, entry) => {
		const body = entry.body as BroughtTogether;
		await rowDecided(tx, body.question, "together", entry.at);
		const { to } = body;
		if (to !== undefined)
			await rowsHanded(
				tx,
				body.hands.map(({ thing }) => ({ thing, to })),
			);
	},
	"signalling.kept-apart": (tx, entry) => rowDecided(tx, (entry.body as KeptApart).question, "apart", entry.at),
	"signalling.asked-again": async (tx, entry) => {
		const body = entry.body as AskedAgain;
		await rowDecided(tx, body.question, "asked", null);
		await rowsHanded(
			tx,
			body.hands.map(({ thing, from }) => ({ thing, to: from })),
		);
	},
	"signalling.set-apart": (tx, entry) => {
		const { question, signal, to } = entry.body as SetApart;
		return rowsSetApart(tx, question, signal, entry.case, to, entry.at);
	},
	"signalling.put-back": (tx, entry) => {
		const { question, signal, from } = entry.body as PutBack;
		return rowsPutBack(tx, question, signal, from, entry.case);
	},
};
