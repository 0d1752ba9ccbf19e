/** Keeping the price of a kilometre. */
import { ok } from "#src/kernel/result.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import { setTravelPrice } from "./operations.ts";
import { keepPrice } from "./store.ts";

export const priceHandled: readonly Handled[] = [
	handles(setTravelPrice, async (work, { cents, from, source }) => {
		await keepPrice(work.tx, { cents, from, source: source ?? "" });
		return ok({ entries: [], answer: { set: true } });
	}),
];
