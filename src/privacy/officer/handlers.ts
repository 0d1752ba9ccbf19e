import { ok, refuse } from "#src/kernel/result.ts";
import { type Handled, type Handler, handles } from "#src/platform/operations/handler.ts";
import { type SearchLog, searchLog } from "./operations.ts";
import { findPersonsNamed } from "./store.ts";

/** The name that was typed goes no further than here: what comes back are ids, and the log has the reason. */
const search: Handler<SearchLog> = async (work, input) => {
	work.tx.note({ event: "search", why: input.why });
	const persons = input.named === undefined ? [] : await findPersonsNamed(work.tx, input.named);
	if (input.named !== undefined && persons.length === 0) return refuse("privacy.nobody-found", {}, "named");
	return ok({
		entries: [],
		answer: { persons: persons.join(","), worker: input.worker ?? "", from: input.from ?? "", until: input.until ?? "", why: input.why },
	});
};
export const officerHandled: readonly Handled[] = [handles(searchLog, search)];
