/** Which shells of earlier versions go when a new one takes over. An install that broke off half-way is no shell: an open page cannot live on it. Pure. */

/** What lies in a shell last of all: only then it is whole. */
export const WHOLE = "/shell-whole";
/** `names` in the order they were made. The last whole one before this one stays, since an open page may still ask for its files; what is made after this one is somebody else's work. */
export const shellsToDrop = (names: readonly string[], current: string, isWhole: (name: string) => boolean): readonly string[] => {
	const before = names.slice(0, names.includes(current) ? names.indexOf(current) : names.length);
	// Shells of before this mark was made have none: then the last of them stays.
	const stays = before.findLast(isWhole) ?? before.at(-1);
	return before.filter((name) => name !== stays);
};
