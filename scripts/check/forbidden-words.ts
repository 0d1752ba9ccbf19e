/** Words that make a person into a file, a category or a problem (PRIN-16, ANTI-04). Matched without regard to case. */

/** A word, how it looks in a text, and what to say instead. */
export type ForbiddenWord = { readonly word: string; readonly pattern: RegExp; readonly instead: string };

const part = (word: string, instead: string): ForbiddenWord => ({ word, pattern: new RegExp(word, "iu"), instead });
const whole = (word: string, instead: string): ForbiddenWord => ({ word, pattern: new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}])`, "iu"), instead });

/** Not in any Dutch text, also not inside a longer word. */
export const dutchWords: readonly ForbiddenWord[] = [
	part("dossier", "what we know of each other; the notes; the page"),
	part("casus", "the person, the household, the matter"),
	part("casuïstiek", "what we share with the team"),
	part("cliënt", "the name, or 'de hoofdpersoon'"),
	part("traject", "the plan, the way, what we do together"),
	part("registr(eren|eer|atie)", "opschrijven, bewaren"),
	part("geregistreerd", "opgeschreven, bewaard"),
	part("zorgmijd", "what was seen, and under which circumstances"),
	part("multiprobleem", "what was seen, and under which circumstances"),
	part("(?<!multi)probleem(gezin|geval)", "the household"),
	part("ongemotiveerd", "wants something else; does not want this"),
	part("weerstand", "sees it differently; wants something else"),
	part("zelfredzaam", "what I do myself, with my people, together"),
	part("nulmeting", "then - since - now"),
	part("onwillig", "wants something else"),
	part("meewerkend", "what the person wants"),
	part("verwarde? pers", "what was seen, and under which circumstances"),
	part("asocia", "what was seen, and under which circumstances"),
	part("hulpverleningsplan", "mijn plan"),
];

/** Dutch texts only: harmless elsewhere, where they are technical English. */
export const dutchScreenWords: readonly ForbiddenWord[] = [
	whole("clients?", "the name, or 'de hoofdpersoon'"),
	whole("targets?", "what counts here"),
	whole("case", "the matter, the contact"),
];

/** Not in English texts, words between tags or names in a model. */
export const englishWords: readonly ForbiddenWord[] = [
	whole("clients?", "the person, the main person"),
	whole("dossiers?", "the notes; the page"),
	whole("case files?", "the notes; the page"),
	whole("unmotivated", "wants something else"),
	whole("resist(ant|ance)", "sees it differently; wants something else"),
	whole("(non-?)?complian(t|ce)", "what the person wants"),
	whole("self-?(reliance|sufficiency)", "what I do myself, with my people, together"),
	whole("(care|service)-?avoid(er|ers|ant|ing)", "what was seen, and under which circumstances"),
	whole("multi-?problem", "what was seen, and under which circumstances"),
	whole("problem famil(y|ies)", "the household"),
	whole("hard[- ]to[- ]reach", "what we tried"),
	whole("baseline", "then - since - now"),
];
