/** What was said of the powers of the worker: the last counts. Pure. */
import { type AnyEntry, entriesOf, folding, type NewEntry, ok, type Result, refuse } from "#src/kernel/index.ts";
import type { Powers, PowersEntry, PowersInput } from "./model.ts";

const fold = folding<Powers | null, PowersEntry>(null, {
	"carrying-out.powers-said": (_before, { at, by, body }) => ({ ...body, at, by: by.id }),
});
export const foldPowers = (entries: readonly AnyEntry[]): Powers | null => fold(entriesOf<PowersEntry>(entries, "carrying-out"));

export const decidePowers = ({ case: of, can, mustTell }: PowersInput): Result<readonly NewEntry[]> =>
	can === undefined && mustTell === undefined
		? refuse("carrying-out.say-one-of-both", {}, "mustTell")
		: ok([
				{
					kind: "carrying-out.powers-said",
					stream: { kind: "carrying-out", id: of },
					case: of,
					audience: { reach: "person" },
					body: { weCan: can, mustTell },
				},
			]);
