/** Names of organisations and roles as they stand in a sentence. */

/**
 * 'De scouting' after other words is 'de scouting': the article it begins with goes without its capital. Only where a word with a small letter comes after it, so that
 * what is a name stays one: 'De Spil', 'Het Venster', and somebody called De Vries.
 */
export const inSentence = (name: string): string => name.replace(/^(?:De|Het|Een|The|An?)(?=\s+\p{Ll})/u, (article) => article.toLowerCase());
