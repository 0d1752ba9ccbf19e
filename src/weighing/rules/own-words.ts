/** Whether somebody speaks in their own words: not the signal's, not only the law's, not nothing (LEG-01, LEG-12). Says yes or no, never how much. */

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
/** The words of a text, without accents and signs. */
export const tokensOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const small = new Set(
	"de het een en of van in op te ik je jij hij zij ze wij we u er is was zijn hun haar hem die dat dit met voor naar aan om als dan dus nog ook maar al bij uit tot over door wordt worden heeft heb hebben had niet geen omdat want the a an and or of in on to i you he she it they we is was are be his her him that this with for at from by has have had not no because so but".split(
		" ",
	),
);
const carrying = (text: string): readonly string[] => tokensOf(text).filter((word) => !small.has(word));

const legal =
	/^(art|artikel|artikelen|lid|leden|wet|wetten|wmo|jeugdwet|wvggz|wzd|bw|avg|awb|wgbo|grondslag|grond|gronden|juridisch|juridische|wettelijk|wettelijke|verplicht|verplichting|plicht|protocol|beleid|regel|regels|recht|mandaat|meldcode|vonnis|act|article|articles|section|law|laws|legal|ground|grounds|statutory|duty|policy|rule|rules|mandate|volgens|conform|krachtens|basis|moet|mag|according|under|pursuant|must|\d+[a-z]?)$/;
const least = 2;

/** One argument needs a few words that carry something. */
export const saysSomething = (text: string): boolean => carrying(text).length >= least;
/** Nothing but law or protocol: that alone is no ground to go (LEG-01). */
export const isLawAlone = (text: string): boolean => carrying(text).length > 0 && carrying(text).filter((word) => !legal.test(word)).length < least;

const near = 0.75;
/** Endings and beginnings that change a word and not what it says: 'ziet', 'gezien', 'zag niemand'. */
const bare = (word: string): string => {
	const begun = word.length > 5 ? word.replace(/^(ge|be|ver)(?=\p{L}{3})/u, "") : word;
	const ended = begun.length > 4 ? begun.replace(/(tjes|jes|ingen|ing|ende|end|ten|den|tje|je|te|de|en|ed|es|s|t|d|n|e)$/u, "") : begun;
	return ended.replace(/(.)\1+/gu, "$1");
};
/** One letter more, less or other. */
const oneLetterOff = (one: string, other: string): boolean => {
	if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 4) return false;
	let at = 0;
	while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
	const [rest, others] = [one.slice(at), other.slice(at)];
	return rest.slice(1) === others || rest === others.slice(1) || rest.slice(1) === others.slice(1);
};
const sameWord = (one: string, other: string): boolean => one === other || oneLetterOff(one, other);

/** The words are the signal's, reworded a little or not at all: nearly all that carries meaning stands there already (LEG-12). */
export const isCopied = (text: string, signals: readonly string[]): boolean => {
	const own = new Set(carrying(text).map(bare));
	if (own.size === 0) return false;
	const told = [...new Set(signals.flatMap(carrying).map(bare))];
	return [...own].filter((word) => told.some((other) => sameWord(word, other))).length / own.size > near;
};
