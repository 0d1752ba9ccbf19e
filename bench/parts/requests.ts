/** The requests of each benchmark, of ours and of the floor. */
import type { Answered } from "./connection.ts";
import { written } from "./connection.ts";
import { fresh, type Ground } from "./ground.ts";
import { measure, type Measured } from "./measure.ts";
import { seeded, streets, ways, withTypo } from "./names.ts";

const form = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();
const isFine = (answered: Answered): boolean => answered.status === 200;
const wentOn = (answered: Answered): boolean => answered.status === 303;

/** A door somewhere in town: one in five has been told about before. */
const doorOf = (turn: number): string => `${streets[turn % streets.length]}${ways[(turn * 7) % ways.length]} ${1 + ((turn * 13) % 700)}`;
const told = (turn: number) => ({
	sees: "Ik maak me zorgen: de gordijnen zijn al weken dicht en er brandt nooit licht.",
	source: "resident",
	where: doorOf(turn),
});

export const createOurs = ({ app, cookies }: Ground): Promise<Measured> =>
	measure(app, {
		name: "create a signal (form, signed in)",
		good: wentOn,
		next: (turn) =>
			written({
				method: "POST",
				path: "/signalen/vertelt",
				cookie: cookies.worker,
				body: form({ id: fresh(), operation: "signalling.take-call", ...told(turn), whom: "Mevrouw De Vries", channel: "phone" }),
			}),
	});
export const createFloor = ({ floor }: Ground): Promise<Measured> =>
	measure(floor, { name: "floor: create", good: isFine, next: (turn) => written({ method: "POST", path: "/create", body: form(told(turn)) }) });

const isTimeline = (answered: Answered): boolean => answered.status === 200 && answered.body.length > 500;
export const readOurs = ({ app, cookies, cases }: Ground): Promise<Measured> =>
	measure(app, {
		name: "read a case (page, compressed)",
		good: isTimeline,
		next: (turn) => written({ method: "GET", path: `/mensen/${cases[turn % cases.length]}`, cookie: cookies.worker }),
	});
export const readModel = ({ app, cookies, cases }: Ground): Promise<Measured> =>
	measure(app, {
		name: "read a case (API)",
		good: isTimeline,
		next: (turn) => written({ method: "GET", path: `/api/v1/pages/mensen/${cases[turn % cases.length]}`, cookie: cookies.worker }),
	});
export const readFloor = ({ floor }: Ground): Promise<Measured> =>
	measure(floor, { name: "floor: read", good: isTimeline, next: () => written({ method: "GET", path: "/read" }) });

/** Names of people of the own team with one typing error, ready before the clock runs. */
const typed = (names: readonly string[]): readonly string[] => {
	const random = seeded(7);
	return Array.from({ length: 3_000 }, () => withTypo(names[Math.floor(random() * names.length)] ?? "", random));
};
export const searchOurs = ({ app, cookies, town }: Ground): Promise<Measured> => {
	const wanted = typed(town.names);
	return measure(app, {
		name: "search a name with a typo (form, signed in)",
		good: (answered) => wentOn(answered) && /gevonden=[0-9a-f]/.test(answered.head),
		next: (turn) =>
			written({
				method: "POST",
				path: "/mensen/zoeken",
				cookie: cookies.worker,
				body: form({ id: fresh(), operation: "contact.find-person", named: wanted[turn % wanted.length] ?? "" }),
			}),
	});
};
export const searchFloor = ({ floor, town }: Ground): Promise<Measured> => {
	const wanted = typed(town.names);
	return measure(floor, {
		name: "floor: search",
		good: isFine,
		next: (turn) => written({ method: "POST", path: "/search", body: form({ named: wanted[turn % wanted.length] ?? "" }) }),
	});
};
