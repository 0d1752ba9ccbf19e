/** Finds in a note who of their people was named, and what somebody is good at or likes. Only an offer: nothing is kept unless somebody says so. Pure. */

export type NameOffer = { readonly name: string; readonly kind: "own" | "acquaintance"; readonly relation?: string };
export type Offers = { readonly names: readonly NameOffer[]; readonly strengths: readonly string[]; readonly interests: readonly string[] };

const MOST_READ = 8_000;
const MOST_OFFERED = 6;
const family =
	/^(moeder|vader|ma|pa|zus|zusje|broer|broertje|dochter|zoon|kind|oma|opa|tante|oom|nicht|nichtje|neef|neefje|man|vrouw|vriend|vriendin|partner|schoonzus|schoonmoeder|schoonvader|zwager|kleindochter|kleinzoon|mother|father|sister|brother|daughter|son|aunt|uncle|niece|nephew|cousin|husband|wife|friend|grandson|granddaughter)$/;
const around =
	/^(buurvrouw|buurman|bovenbuurvrouw|bovenbuurman|onderbuurvrouw|onderbuurman|buurmeisje|buurjongen|buur|collega|kennis|neighbour|colleague)$/;
const place = /^(in|uit|naar|te|langs|door|op|vanuit|bij|from|to|at)$/;
const notNames = new Set(
	(
		"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december kerst pasen pinksteren suikerfeest ramadan sinterklaas koningsdag nederland nederlands turks marokkaans pools arabisch engels surinaams gemeente wmo uwv svb bsn ggz ov tv wc ziggo kpn albert heijn lidl aldi action jumbo hema westhof " +
		"monday tuesday wednesday thursday friday saturday sunday january february march june july august october english dutch turkish polish arabic i ik hij zij ze wij we u het de een dat dit en maar toen ook nu daar hier wat wie als misschien volgens mevrouw meneer mr mrs dhr mevr"
	).split(" "),
);
const likes =
	/(?:houdt(?: erg| veel| heel veel)? van|geniet van|wordt blij van|is gek op|is dol op|vindt het leuk om|loves|enjoys|is fond of)\s+([^.,;!?\n]{3,80})/giu;
const canDo =
	/(?:(?:is|zijn) (?:erg |heel )?(?:goed|handig) (?:in|met)|kan (?:erg |heel )?goed|is trots op|is good at|is proud of|is handy with)\s+([^.,;!?\n]{3,80})/giu;

/** Where the next thing is said: '... en houdt van'. */
const nextThing = /\s+(?:en|and|maar|but|want|omdat)\s+(?:houdt|geniet|wordt|is|kan|vindt|heeft|gaat|loves|enjoys|likes|has)(?!\p{L}).*$/u;
const lower = (word: string): string => word.toLocaleLowerCase("nl");
const phrases = (text: string, pattern: RegExp): readonly string[] => {
	const found = [...text.matchAll(pattern)].map(([, phrase = ""]) => phrase.trim().replace(/\s+/g, " ").replace(nextThing, ""));
	return [...new Set(found.map((phrase) => phrase.charAt(0).toLocaleUpperCase("nl") + phrase.slice(1)))].slice(0, MOST_OFFERED);
};
const capital = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
const relationAt = (word: string): Pick<NameOffer, "kind" | "relation"> | undefined =>
	family.test(word) ? { kind: "own", relation: word } : around.test(word) ? { kind: "acquaintance", relation: word } : undefined;

/** A word with a capital inside a sentence, or after 'sister', 'neighbour'; not a place ('in Ede'), not a street ('Singel 27'), not the one it is about. */
const namesIn = (text: string, not: readonly string[]): readonly NameOffer[] => {
	const known = new Set(not.flatMap((name) => name.split(/\s+/)).map(lower));
	const found = new Map<string, NameOffer>();
	for (const sentence of text.split(/[.!?\n:;]+|["“”]/u)) {
		const words = sentence.split(/[\s,()]+/u).filter(Boolean);
		words.forEach((raw, at) => {
			const word = raw.replace(/['’]s$/u, "");
			const before = lower(words[at - 1] ?? "");
			const relation = relationAt(before);
			const isName = capital.test(word) && !notNames.has(lower(word)) && !known.has(lower(word));
			if (!isName || found.has(lower(word)) || (at === 0 && relation === undefined) || (relation === undefined && place.test(before))) return;
			if (/^\d/.test(words[at + 1] ?? "") || (relation === undefined && capital.test(words[at - 1] ?? "") && at > 1)) return;
			found.set(lower(word), { name: word, ...(relation ?? { kind: "own" }) });
		});
	}
	return [...found.values()].slice(0, MOST_OFFERED);
};
/** What a note offers, without what is known already. */
export const offersIn = (
	text: string,
	known: { readonly called: readonly string[]; readonly names: readonly string[]; readonly gifts: readonly string[] },
): Offers => {
	const read = text.slice(0, MOST_READ);
	const has = new Set(known.gifts.map(lower));
	const fresh = (all: readonly string[]): readonly string[] => all.filter((one) => !has.has(lower(one)));
	return {
		names: namesIn(read, [...known.called, ...known.names]),
		strengths: fresh(phrases(read, canDo)),
		interests: fresh(phrases(read, likes)),
	};
};
export const offersNothing = ({ names, strengths, interests }: Offers): boolean => names.length + strengths.length + interests.length === 0;
