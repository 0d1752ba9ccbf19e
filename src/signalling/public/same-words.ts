/** Whether a form that is sent once more says the same. */
import { createHash } from "node:crypto";
import { idFrom } from "#src/platform/jobs/id-from.ts";
import type { Answer, Work } from "#src/platform/operations/handler.ts";
import { Tell } from "../operations.ts";

/** A mark of the words, which only this house can make and nobody can read back. */
export const markOf = (work: Pick<Work, "codeFor">, { sees, where, tried, nuisance, shown, way, name, reachable }: Tell): string =>
	work.codeFor(
		"tell-words",
		createHash("sha256")
			.update(JSON.stringify([sees, where, tried, nuisance, shown, way, name, reachable].map((one) => one ?? null)))
			.digest("hex"),
	);
/** Other words under the number of a form that was answered - a second tab, or back and on - are a second report: its number is made from both, so that it too comes once. */
export const otherReport = (work: Pick<Work, "codeFor" | "command">, answer: Answer, input: Record<string, unknown>): string | undefined => {
	const told = Tell.safeParse(input);
	if (!told.success || typeof answer["words"] !== "string") return undefined;
	const mark = markOf(work, told.data);
	return mark === answer["words"] ? undefined : idFrom(`${work.command}/${mark}`);
};
