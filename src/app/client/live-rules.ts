/** Parts of a page that stay up to date. Pure: which topics, and how long to wait before trying again. */

/** All topics of the parts on a page, once each, as the server wants them. */
export const topicsOf = (parts: readonly string[]): readonly string[] =>
	[...new Set(parts.flatMap((part) => part.split(",").map((topic) => topic.trim())))].filter((topic) => /^[a-z-]{1,30}$/.test(topic)).sort();
export const reopenAfter = (tries: number): number => Math.min(60_000, 1_000 * 2 ** Math.min(tries, 10));
