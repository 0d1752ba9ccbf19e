import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { CalendarDay } from "#src/kernel/time.ts";
import { Circle, circleSentence } from "./circle.tsx";
import { labelsOf } from "./circle-labels.ts";
import { leftOut, seatsOf, type Tie } from "./circle-places.ts";
import { tallyStrokes } from "./tally.tsx";
import { inOrder, linesOf, namedMonths, scaleOf, type Turn } from "./thread-lines.ts";
import { Threads } from "./threads.tsx";
import { Week, WeekTable } from "./week.tsx";
import { type Clash, layoutOf, type Obligation } from "./week-layout.ts";
import { Continuum } from "./continuum.tsx";

const day = (text: string): CalendarDay => text as CalendarDay;
const today = day("2026-11-24");
const ties: readonly Tie[] = [
	{ name: "Marga", kind: "own", now: "near", relation: "zus" },
	{ name: "Bep", kind: "own", now: "near" },
	{ name: "Joke", kind: "own", then: "near", now: "further" },
	{ name: "Marco", kind: "acquaintance", now: "edge" },
	{ name: "Samira", kind: "helper", then: "near", now: "near" },
];

test("the circle is the same every time, and everybody keeps their direction", () => {
	expect(seatsOf(ties, "now")).toEqual(seatsOf(ties, "now"));
	const [then, now] = [seatsOf(ties, "then"), seatsOf(ties, "now")];
	const turn = (name: string, seats: typeof now): number => {
		const seat = seats.find(({ tie }) => tie.name === name);
		return Math.round((Math.atan2((seat?.y ?? 0) - 200, (seat?.x ?? 0) - 200) * 180) / Math.PI);
	};
	expect(turn("Joke", then)).toBe(turn("Joke", now));
	expect(now.find(({ tie }) => tie.name === "Joke")?.line).toBe("faded");
});
test("a helper sits at the edge, however good the contact", () => {
	const seat = seatsOf(ties, "now").find(({ tie }) => tie.name === "Samira");
	expect(seat).toMatchObject({ outside: true, line: "helper" });
});
test("a crowd is drawn as far as it fits, the rest is counted", () => {
	const crowd = Array.from({ length: 20 }, (_, at): Tie => ({ name: `Buur ${at}`, kind: "own", now: "near" }));
	expect(seatsOf(crowd, "now")).toHaveLength(12);
	expect(leftOut(crowd, "now")).toBe(8);
	expect(labelsOf(seatsOf(crowd, "now"))).toHaveLength(12);
});
test("the circle can be heard and read as a list", () => {
	const html = renderToString(<Circle language="nl" today={today} since={day("2026-03-01")} person={{ name: "Ilse", face: "ilse" }} ties={ties} />);
	expect(html).toContain('aria-label="Nu: Ilse in het midden. Dichtbij Marga, Bep en Samira. Iets verder Joke. Aan de rand Marco."');
	expect(html).toContain("<strong>Marga</strong>, zus");
	expect(html).toContain("Toen, in maart");
	expect(circleSentence(ties, "nl")).toBe("Eerst: één mens. Nu: drie mensen.");
	expect(circleSentence([], "en")).toBe("At first: no one. Now: no one.");
});

const turns: readonly Turn[] = [
	{ from: day("2026-04-12"), position: "taken-over" },
	{ from: day("2026-03-01"), position: "together" },
	{ from: day("2026-05-20"), position: "together" },
	{ from: day("2026-07-15"), position: "self" },
];
test("threads: months run from the first turn to now, at least three", () => {
	expect(scaleOf([day("2026-03-20")], today).months).toHaveLength(9);
	expect(scaleOf([today], today).months).toEqual(["2026-09-01", "2026-10-01", "2026-11-01"]);
	expect(scaleOf([day("2026-03-01")], today).at(day("2026-06-01"))).toBe(300);
	expect(namedMonths(scaleOf([day("2023-01-01")], today).months).filter((month) => month !== undefined).length).toBeLessThanOrEqual(12);
});
test("threads: my own line never stops; a take-over makes it thin, giving back brings it whole again", () => {
	const lines = linesOf(
		turns,
		scaleOf(
			turns.map(({ from }) => from),
			today,
		),
	);
	expect(inOrder(turns).map(({ position }) => position)).toEqual(["together", "taken-over", "together", "self"]);
	const self = lines.filter(({ look }) => look.startsWith("th-self"));
	expect(self.map(({ look }) => look)).toEqual(["th-self", "th-self is-thin", "th-self", "th-self", "th-self is-end"]);
	expect(lines.map(({ path }) => path).join()).not.toMatch(/NaN|undefined/);
	expect(linesOf([], scaleOf([], today))).toEqual([]);
});
test("threads have the same content as a table", () => {
	const html = renderToString(
		<Threads
			language="nl"
			today={today}
			domains={[
				{ name: "Wonen", turns },
				{ name: "Geld", turns: [] },
			]}
		/>,
	);
	expect(html).toContain("vanaf 12 april: even overgenomen");
	expect(html).toContain("ik zelf, sinds 15 juli");
	expect(html).toContain("nog niets afgesproken");
});

test("a tally is the same for the same number, and grows by one stroke", () => {
	expect(tallyStrokes(9)).toEqual(tallyStrokes(9));
	for (let days = 1; days <= 30; days++) expect(tallyStrokes(days).path.match(/M/g)).toHaveLength(days);
});

const obligations: readonly Obligation[] = [
	{ id: "care", who: "Jeugdzorg", what: "Milan naar de opvang", days: [1, 2, 3, 4, 5], km: 50 },
	{ id: "work", who: "De uitkering", what: "Werken zonder loon", days: [1, 2, 3, 4, 5], km: 40 },
	{ id: "car", who: "Schuldhulp", what: "De auto weg" },
];
const clashes: readonly Clash[] = [{ between: ["car", "care"], title: "Zonder auto geen opvang", says: ["auto verkopen", "50 km rijden"] }];
test("the week: the longest road reaches furthest, the others in proportion, and free days are free", () => {
	const { rows, calm, totals, marks } = layoutOf(obligations, clashes, (who) => who);
	expect(rows.map(({ day: weekday }) => weekday)).toEqual([1, 2, 3, 4, 5]);
	expect(rows[0]?.stops.map(({ x }) => Math.abs(x - 560))).toEqual([400, 320]);
	expect(calm?.days).toEqual([6, 7]);
	expect(totals.map(({ km }) => km)).toEqual([250, 200]);
	expect(marks).toHaveLength(1);
});
test("the week: any number of obligations draws, none too", () => {
	const many = Array.from(
		{ length: 9 },
		(_, at): Obligation => ({
			id: String(at),
			who: `Organisatie ${at}`,
			what: "Iets met een heel lange beschrijving die niet past",
			...(at % 2 ? { days: [1, 7], km: at * 3 } : {}),
		}),
	);
	for (const list of [many, []]) {
		const html = renderToString(<Week language="en" obligations={list} clashes={[{ between: ["0", "8"], title: "x", says: ["a", "b"] }]} />);
		expect(html).not.toMatch(/NaN|Infinity|undefined/);
	}
});
test("the week has the same content as a table", () => {
	const html = renderToString(<WeekTable language="nl" obligations={obligations} clashes={clashes} />);
	expect(html).toContain("50 km rijden (1)");
	expect(html).toContain("auto verkopen (1)");
	expect(renderToString(<Week language="nl" obligations={obligations} />)).toContain(
		"Jeugdzorg: Milan naar de opvang, 5 keer, 50 kilometer per keer.",
	);
});
test("LEG-20 the continuum shows two axes, seven stations, dated places and moves, and says the same in words with the reasons", () => {
	const html = renderToString(
		<Continuum
			language="en"
			today={today}
			person="Karim"
			stood={[
				{ step: 2, on: day("2026-09-02"), why: "He asked for a cup of tea." },
				{ step: 4, on: day("2026-10-06"), why: "The heating is broken." },
				{ step: 3, on: day("2026-11-12"), why: "He rings himself." },
			]}
		/>,
	);
	expect(html).toContain("more freedom");
	expect(html).toContain("more interference from us");
	expect(html.match(/class="c-station/g)).toHaveLength(7);
	expect(html.match(/class="c-move"/g)).toHaveLength(1);
	expect(html.match(/class="c-move is-freer"/g)).toHaveLength(1);
	expect(html).toMatch(/aria-label="[^"]*Now: Unasked-for help, since 12 November/);
	for (const why of ["He asked for a cup of tea.", "The heating is broken.", "He rings himself."]) expect(html).toContain(why);
	expect(html).toContain("Upward is more freedom for Karim");
	expect(renderToString(<Continuum language="nl" today={today} person="Karim" stood={[]} />)).toContain("Er is nog geen trede gekozen.");
});
