/** Keeping the amount. */
import { ok } from "#src/kernel/result.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import { setEstimate } from "./operations.ts";
import { keepSetting } from "./store.ts";

export const estimateHandled: readonly Handled[] = [
	handles(setEstimate, async (work, input) => {
		await keepSetting(work.tx, { from: work.today, ...input });
		return ok({ entries: [], answer: { set: true } });
	}),
];
