/** Attacks with words that are slow to read: nothing of at most ten thousand letters holds everybody up (S12). */
import { describe, expect, it } from "vitest";
import { clockTime, euro, lines } from "#src/kernel/fields.ts";
import { marksIn, readAddress, sameAddress } from "#src/people/index.ts";
import { localPath } from "#src/platform/sign-in/server.ts";
import { bringsNothing, comesToEnforce, controlWord, tokensOf } from "#src/weighing/index.ts";

const LETTERS = 10_000;
const filled = (with_: string): string => with_.repeat(Math.ceil(LETTERS / with_.length)).slice(0, LETTERS);
const shapes = [
	"a",
	" ",
	"aы",
	"ы",
	"é",
	"aé",
	"fraud",
	"fraude",
	"fraude ",
	"niet ",
	"niet handhaaf ",
	`handhaaf${" ".repeat(40)}`,
	`niet${" ".repeat(60)}`,
	"sancti",
	"ter ",
	"op de ",
	"kijken of hij wel ",
	"wel ",
	"adres na",
	'"',
	'"a\n',
	'"\n',
	'a;b;c\n"',
	'a;"b;c\n',
	"1",
	"1.",
	". ",
	",",
	"- ",
	", anders ",
	"ﷺ",
	"a\u0301",
	"(",
	"()",
	"€",
	"\n",
	"\r\n",
	"\t",
	"we ",
	"wij vind",
	"clië",
	"verwarde person",
	"hij ",
	"mevrouw ",
	"str ",
	"€ ",
	"zorgmijd aso's ongemotiveerd cliënt moet ",
	"samen a ",
	"in plaats van ",
	"check up on the ",
	"ß",
	"\u202E",
	"zwart werk",
	"a-",
	"1a ",
	"straat 1-",
].map(filled);
const readers: Readonly<Record<string, (text: string) => unknown>> = {
	controlWord,
	bringsNothing,
	tokensOf,
	readAddress,
	comesToEnforce: (text) => comesToEnforce({ role: text, organisation: text }),
	marksIn: (text) => marksIn(text, "nl"),
	sameAddress: (text) => sameAddress(readAddress(text)),
	sameDoor: (text) => sameAddress({ street: text, number: text, addition: text, place: text }),
	euro: (text) => euro.safeParse(text),
	clockTime: (text) => clockTime.safeParse(text),
	lines: (text) => lines().safeParse(text),
	localPath: (text) => localPath(text, ""),
};
/** What is wrong costs seconds; what is right costs a few milliseconds, also on a machine with too much to do. */
const LIMIT_MS = 250;
/** The least of some tries: what it costs, without what else the machine does. */
const costOf = (read: (text: string) => unknown, text: string): number => {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 4 && least > LIMIT_MS; round += 1) {
		const began = process.cpuUsage();
		read(text);
		const { user, system } = process.cpuUsage(began);
		least = Math.min(least, (user + system) / 1_000);
	}
	return least;
};

describe("S12 ten thousand letters", () => {
	it.each(Object.keys(readers))("are read at once by %s", (name) => {
		const read = readers[name];
		if (!read) throw new Error(name);
		read("Warm worden");
		const slow = shapes.flatMap((text) => {
			const cost = costOf(read, text);
			return cost > LIMIT_MS ? [`${JSON.stringify(text.slice(0, 20))} ${Math.round(cost)} ms`] : [];
		});
		expect(slow).toEqual([]);
	});
});
