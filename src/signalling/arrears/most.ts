/** How much a file may be. */
export const MOST_LINES = 100_000;
export const MOST_BYTES = 12 * 1024 * 1024;
