/** Whether a worker was asked already: a question is put once, and the same words sent again are the answer. Held in memory, as marks that nobody can read back. */
import { createHash } from "node:crypto";

const MOST = 2_000;
export type Asked = (actor: string, ...ways: readonly string[]) => boolean;
/** Says whether it was asked in one of these ways, and from now on it was in all of them. */
export const openAsked = (): Asked => {
	const marks = new Set<string>();
	return (actor, ...ways) => {
		const made = ways.map((way) => createHash("sha256").update(`${actor}\n${way}`).digest("base64url"));
		const before = made.some((mark) => marks.has(mark));
		for (const mark of made) marks.add(mark);
		for (const oldest of marks) {
			if (marks.size <= MOST) break;
			marks.delete(oldest);
		}
		return before;
	};
};
