/** Two devices at one plan through as many cuts of the network as one likes: requests that never arrive, answers that never come back, silence. Every sign that is typed is another one, so that each can be counted. */
import type { Actor } from "#src/kernel/actor.ts";
import { type Device, sitDown } from "../device.ts";
import type { LaneSide } from "../lanes.ts";

/** What a device can ask of the server. */
export type Line = {
	readonly send: (who: Actor, id: string, update: Uint8Array | undefined) => Promise<"taken" | "gap" | "refused">;
	readonly hear: (who: Actor, has: Uint8Array | undefined) => Promise<{ readonly update: Uint8Array; readonly has: Uint8Array }>;
	readonly newId: () => string;
};
export type Told = {
	readonly cuts: number;
	readonly typed: number;
	readonly lost: number;
	readonly doubled: number;
	readonly equal: boolean;
	/** Signs of anybody but the person that stand in the person's own words. */
	readonly strangeInMine: number;
	/** How often something that is not the person's tried to get in there. */
	readonly tries: number;
};
/** A small, repeatable chance. */
const chanceOf = (seed: number) => {
	let state = seed >>> 0 || 1;
	return (most: number): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * most);
	};
};
const FIRST_SIGN = 0x4e00;
const SIGNS = 20_000;
const TRIED = "!";

type Seat = { readonly who: Actor; readonly device: Device; readonly person: boolean };
class Cut extends Error {}

/** Plays it and counts. `texts`: of the sheet, such as `side/home.wish`. */
export const throughCuts = async (
	line: Line,
	person: Actor,
	worker: Actor,
	texts: readonly string[],
	wanted: number,
	seed: number,
): Promise<Told> => {
	const chance = chanceOf(seed);
	const seats: readonly Seat[] = [
		{ who: person, device: sitDown(), person: true },
		{ who: worker, device: sitDown(), person: false },
	];
	await line.send(person, line.newId(), undefined);
	for (const { who, device } of seats) device.hear((await line.hear(who, undefined)).update);
	const there = new Map<string, string>();
	let [cuts, typed, tries] = [0, 0, 0];
	const pick = <One>(of: readonly One[]): One => of[chance(of.length)] as One;

	const typeSomething = ({ device, person: mine }: Seat): void => {
		const text = pick(texts);
		const side: LaneSide = mine && chance(2) === 0 ? "mine" : "beside";
		const words = device.words(side, text);
		const at = chance(words.length + 1);
		if (words.length > 40 && chance(3) === 0) {
			const end = Math.min(words.length, at + 1 + chance(30));
			for (const sign of words.slice(at, end)) there.delete(sign);
			device.type(side, text, words.slice(0, at) + words.slice(end));
			return;
		}
		const fresh = Array.from({ length: 1 + chance(4) }, () => String.fromCodePoint(FIRST_SIGN + (typed++ % SIGNS))).join("");
		for (const sign of fresh) there.set(sign, `${side}:${text}`);
		device.type(side, text, words.slice(0, at) + fresh + words.slice(at));
	};
	/** A worker's device that would write in the person's own words. */
	const tryMine = ({ device }: Seat): void => {
		const text = pick(texts);
		const words = device.words("mine", text);
		tries += 1;
		device.type("mine", text, chance(2) === 0 || words === "" ? `${words}${TRIED}` : words.slice(1));
	};
	/** The request is gone, or only its answer. */
	const over = async <Value>(ask: () => Promise<Value>, cut: boolean): Promise<Value> => {
		if (!cut) return ask();
		cuts += 1;
		if (chance(2) === 0) await ask();
		throw new Cut();
	};
	const sync = async ({ who, device }: Seat, mayCut: boolean): Promise<void> => {
		const cut = (): boolean => mayCut && cuts < wanted && chance(2) === 0;
		try {
			for (let next = device.sending(line.newId); next; next = device.sending(line.newId)) {
				const { id, update } = next;
				const came = await over(() => line.send(who, id, update), cut());
				if (came === "taken") device.wasTaken(id);
				else if (came === "gap") device.sendAll((await line.hear(who, device.has())).has);
				else device.wasRefused(id, (await line.hear(who, undefined)).update, true);
			}
			const heard = await over(() => line.hear(who, device.has()), cut());
			device.hear(heard.update);
		} catch (error) {
			if (!(error instanceof Cut)) throw error;
		}
	};
	while (cuts < wanted) {
		const seat = pick(seats);
		for (let times = chance(4); times >= 0; times -= 1) typeSomething(seat);
		if (!seat.person && chance(4) === 0) tryMine(seat);
		if (chance(3) !== 0) await sync(seat, true);
	}
	// The network is back.
	for (let round = 0; round < 4; round += 1) for (const seat of seats) await sync(seat, false);

	const [one, other] = seats.map(({ device }) => JSON.stringify(texts.flatMap((text) => [device.words("mine", text), device.words("beside", text)])));
	const all = texts.flatMap((text) =>
		(["mine", "beside"] as const).map((side) => ({ at: `${side}:${text}`, words: seats[1]?.device.words(side, text) ?? "" })),
	);
	const count = new Map<string, number>();
	for (const { at, words } of all) for (const sign of words) count.set(`${at}/${sign}`, (count.get(`${at}/${sign}`) ?? 0) + 1);
	return {
		cuts,
		typed,
		tries,
		equal: one === other && seats.every(({ device }) => device.allSent()),
		lost: [...there].filter(([sign, at]) => !count.has(`${at}/${sign}`)).length,
		doubled: [...count].filter(([key, times]) => times > 1 && !key.endsWith(`/${TRIED}`)).length,
		strangeInMine: all
			.filter(({ at }) => at.startsWith("mine:"))
			.reduce((sum, { words }) => sum + [...words].filter((sign) => sign === TRIED).length, 0),
	};
};
