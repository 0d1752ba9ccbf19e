/** From entries to what lasts. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { Holder, Lasting, LastingEntry } from "./model.ts";

const nothing: Lasting = { letGoes: [], objections: [], cameBack: [], holders: [], uses: [] };
const stamp = ({ at, by }: Pick<LastingEntry, "at" | "by">) => ({ at, by: by.id });
const withoutHolder = (holders: readonly Holder[], id: string): readonly Holder[] => holders.filter((one) => one.holder !== id);

const fold = folding<Lasting, LastingEntry>(nothing, {
	"lasting.intensity-set": (state, { body }) => ({ ...state, intensity: body.intensity }),
	"lasting.let-go": (state, { body, ...entry }) => {
		const { openTalk: _held, ...rest } = state;
		const letGo = { ...body, ...stamp(entry) };
		const letGoes = [...state.letGoes, letGo];
		// Ending for lack of contact is watching: nobody was let go (LEG-05).
		return body.noContact ? { ...rest, letGoes } : { ...rest, letGo, letGoes };
	},
	"lasting.objected": (state, { body: { thing, words, how, after }, ...entry }) => {
		const { letGo: _open, ...rest } = state;
		const objection = { thing, words, how, after, ...stamp(entry) };
		return { ...rest, objections: [...state.objections, objection], openTalk: objection };
	},
	"lasting.came-back": (state, { body: { because, words, formerly, thing }, ...entry }) => {
		const { letGo: _ended, ...rest } = state;
		return { ...rest, cameBack: [...state.cameBack, { because, words, formerly, thing, ...stamp(entry) }] };
	},
	"lasting.card-written": (state, { body, at }) => ({ ...state, card: { version: body.version, words: body.words, how: body.how, confirmedAt: at } }),
	"lasting.card-confirmed": (state, { body, at }) => (state.card ? { ...state, card: { ...state.card, how: body.how, confirmedAt: at } } : state),
	"lasting.card-given": (state, { body }) => ({ ...state, holders: [...withoutHolder(state.holders, body.holder), body] }),
	"lasting.card-taken-back": (state, { body }) => ({ ...state, holders: withoutHolder(state.holders, body.holder) }),
	"lasting.card-used": (state, { body: { use, holder, name, saw, asked }, ...entry }) => ({
		...state,
		uses: [...state.uses, { use, holder, name, saw, asked, ...stamp(entry) }],
	}),
	"lasting.card-answered": (state, { body, ...entry }) => ({
		...state,
		uses: state.uses.map((one) => (one.use === body.use ? { ...one, answered: { words: body.words, ...stamp(entry) } } : one)),
	}),
	"lasting.card-put-away": (state) => {
		const { card: _card, ...rest } = state;
		return { ...rest, holders: [] };
	},
});
/** What lasts in a matter, from its entries as far as this reader may read them. */
export const foldLasting = (entries: readonly AnyEntry[]): Lasting => fold(entriesOf<LastingEntry>(entries, "lasting"));
