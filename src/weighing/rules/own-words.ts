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
/** The words are the signal's: nearly all that carries meaning stands there already (LEG-12). */
export const isCopied = (text: string, signals: readonly string[]): boolean => {
	const own = new Set(carrying(text));
	if (own.size === 0) return false;
	const told = new Set(signals.flatMap(carrying));
	return told.size > 0 && [...own].filter((word) => told.has(word)).length / own.size > near;
};
