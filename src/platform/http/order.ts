/** In which order roads are laid: one that is written out before one with an open place, or the open place would catch it. */

const weight = (path: string): string => path.replace(/:\w+/g, "\u{10FFFF}");
/** `/team/prijs` comes before `/team/:member`, whichever phase each is from. */
export const writtenOutFirst = <One extends { readonly path: string }>(pages: readonly One[]): readonly One[] =>
	[...pages].sort((one, other) => (weight(one.path) < weight(other.path) ? -1 : weight(one.path) > weight(other.path) ? 1 : 0));
