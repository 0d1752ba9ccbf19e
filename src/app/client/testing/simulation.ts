/** Two devices of one worker, edits on both, a network that comes and goes: what becomes of everything that was written. */
import type { TestHouse } from "#src/app/testing/house.ts";
import { metBy } from "#src/contact/make.ts";
import { type Device, openDevice, seeded, type Weather } from "./simulated-device.ts";

export type Played = {
	readonly written: number;
	readonly lost: readonly string[];
	readonly double: readonly string[];
	readonly outOfOrder: readonly string[];
	/** Both devices see the same at the end. */
	readonly equal: boolean;
	readonly clashes: number;
	readonly stillWaiting: number;
};
type Plan = { readonly operations: number; readonly flips: number };

const kinds = ["note", "attempt", "promise", "call", "edit", "wrap-up"] as const;
type Kind = (typeof kinds)[number];
const formOf: Readonly<
	Record<Exclude<Kind, "edit">, (marker: string) => readonly [page: string, operation: string, fields: Record<string, string>]>
> = {
	note: (text) => ["/notitie", "contact.note", { text }],
	attempt: (words) => ["", "contact.attempt", { outcome: "nobody-home", words }],
	promise: (what) => ["/beloofd", "contact.promise", { what }],
	call: (words) => ["/beloofd", "contact.receive-call", { words }],
	"wrap-up": (thinks) => ["/na-het-bezoek", "contact.wrap-up", { thinks }],
};
const unescaped = (html: string): string =>
	html
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&amp;/g, "&");
const wasIn = (html: string): string => unescaped(/name="was\.prefers" value="([^"]*)"/.exec(html)?.[1] ?? "");
const sameEveryTime = (html: string): string =>
	html
		.replace(/(name="id" value=")[^"]*/g, "$1")
		.replace(/nonce="[^"]*"/g, "")
		.replace(/<svg[\s\S]*?<\/svg>/g, "");

/** Plays one seed on a house; the promises that this road knows are looked for in the journal. */
export const play = async (house: TestHouse, seed: number, { operations, flips }: Plan): Promise<Played> => {
	const random = seeded(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const { nadia } = house.people;
	const cases = [(await metBy(house, nadia, "Ilse", { prefers: "begin" })).case, (await metBy(house, nadia, "Karim", { prefers: "begin" })).case];
	const world = { now: Date.parse(house.now()) };
	const devices = [await openDevice(house, nadia, random, world), await openDevice(house, nadia, random, world)] as const;
	const pages = new Map<string, string>();
	const rough = (): Weather => {
		const dice = random();
		return dice < 0.1 ? "lost-going" : dice < 0.2 ? "lost-coming" : dice < 0.23 ? 429 : dice < 0.25 ? 500 : dice < 0.27 ? 503 : "fine";
	};
	for (const device of devices) device.network.weather = rough;
	const afterPage = (of: string): string => `/mensen/${of}/na-het-bezoek`;
	const see = async (device: Device, of: string): Promise<string> => {
		const key = `${devices.indexOf(device)} ${of}`;
		const answer = await device.ground.fetch(afterPage(of), { headers: { accept: "text/html" } }).catch(() => undefined);
		if (answer?.status === 200) pages.set(key, wasIn(await answer.text()));
		return pages.get(key) ?? "begin";
	};
	const written: { readonly marker: string; readonly of: string; readonly kind: Kind; readonly device: number }[] = [];
	let clashes = 0;
	/** What was refused because both wrote: the worker puts both texts under each other. */
	const mend = async (device: Device): Promise<void> => {
		for (const item of (await device.waiting()).filter(({ state }) => state === "mend")) {
			const { fields } = await device.outbox.contentOf(item);
			const said = (called: string): string => {
				const value = fields.find(([name]) => name === called)?.[1];
				return typeof value === "string" ? value : "";
			};
			const mine = said("prefers");
			const was = said("was.prefers");
			const of = item.about ?? "";
			const answer = await device.ground.fetch(afterPage(of), { headers: { accept: "text/html" } }).catch(() => undefined);
			if (answer?.status !== 200) continue;
			clashes += 1;
			const theirs = wasIn(await answer.text());
			const added = mine.startsWith(was) ? mine.slice(was.length).trim() : mine;
			await device.write(
				afterPage(of),
				"contact.know-person",
				{ given: "X", prefers: `${theirs}\n${added}`, "was.prefers": theirs, "was.given": "X" },
				undefined,
				item.id,
			);
		}
	};
	const flipAt = new Set(Array.from({ length: flips }, () => Math.floor(random() * operations)));
	for (let turn = 0; turn < operations; turn += 1) {
		world.now += Math.floor(random() * 60_000);
		house.pass({ minutes: 1 });
		if (flipAt.has(turn)) {
			const flipped = pick(devices);
			flipped.network.up = !flipped.network.up;
		}
		const device = pick(devices);
		const [of, kind, marker] = [pick(cases), pick(kinds), `s${seed}w${turn}e`];
		if (kind === "edit") {
			const was = await see(device, of);
			await device.write(afterPage(of), "contact.know-person", { given: "X", prefers: `${was}\n${marker}`, "was.prefers": was, "was.given": "X" });
		} else {
			const [page, operation, fields] = formOf[kind](marker);
			await device.write(`/mensen/${of}${page}`, operation, fields);
		}
		written.push({ marker, of, kind, device: devices.indexOf(device) });
		const dice = random();
		if (dice < 0.06) {
			// Killed while it was sending.
			void device.send().catch(() => undefined);
			for (let step = 0; step < random() * 30; step += 1) await Promise.resolve();
			device.restart();
		} else if (dice < 0.7) await device.send();
		else if (dice < 0.8) await device.contact().catch(() => undefined);
		if (random() < 0.3) await mend(device);
	}
	for (const device of devices) {
		device.restart();
		device.network.up = true;
		device.network.weather = () => "fine";
	}
	for (let round = 0; round < operations; round += 1) {
		let left = 0;
		for (const device of devices) {
			await device.contact();
			await device.send();
			await mend(device);
			left += (await device.waiting()).length;
		}
		if (left === 0) break;
	}
	return {
		...(await judge(house, cases, written)),
		clashes,
		written: written.length,
		equal: await seeTheSame(devices, cases),
		stillWaiting: (await Promise.all(devices.map((one) => one.waiting()))).flat().length,
	};
};
const seeTheSame = async (devices: readonly Device[], cases: readonly string[]): Promise<boolean> => {
	for (const of of cases) {
		const seen = await Promise.all(
			devices.map(async (device) =>
				sameEveryTime(await (await device.ground.fetch(`/mensen/${of}/alles`, { headers: { accept: "text/html" } })).text()),
			),
		);
		if (new Set(seen).size !== 1) return false;
	}
	return true;
};
const judge = async (
	house: TestHouse,
	cases: readonly string[],
	written: readonly { readonly marker: string; readonly of: string; readonly kind: Kind; readonly device: number }[],
): Promise<Pick<Played, "lost" | "double" | "outOfOrder">> => {
	const { nadia } = house.people;
	const [lost, double, outOfOrder]: [string[], string[], string[]] = [[], [], []];
	for (const of of cases) {
		const entries = await house.entries(nadia, of);
		const prefers = wasIn((await house.get(nadia, `/mensen/${of}/na-het-bezoek`)).html);
		const places = new Map<string, number>();
		for (const { marker, kind } of written.filter((one) => one.of === of)) {
			const at = entries.flatMap((entry, place) => (JSON.stringify(entry.body).includes(marker) ? [place] : []));
			const count = kind === "edit" ? prefers.split(marker).length - 1 : at.length;
			if (count === 0) lost.push(`${kind} ${marker}`);
			if (count > 1) double.push(`${kind} ${marker}`);
			if (kind !== "edit" && at[0] !== undefined) places.set(marker, at[0]);
		}
		for (const device of [0, 1]) {
			const order = written.filter((one) => one.of === of && one.device === device).flatMap(({ marker }) => places.get(marker) ?? []);
			if (order.some((place, at) => at > 0 && place < (order[at - 1] ?? 0))) outOfOrder.push(`device ${device} in ${of}`);
		}
	}
	return { lost, double, outOfOrder };
};
