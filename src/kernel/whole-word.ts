/** A word or a few words in a text, and never inside another word. Pure. */

/** As it is written, also where it holds what a pattern means something else by. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Every place where it stands by itself, in capitals or not. */
export const wholeWord = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, "giu");
