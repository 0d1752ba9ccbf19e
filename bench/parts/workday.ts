/** A worker at work: reads the list, a person, the day; writes a note and what somebody tells - one after the other, with a breath in between. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Answered, openConnection, written } from "./connection.ts";
import { fresh, type Ground } from "./ground.ts";

const BREATH_MS = 25;
export type Workday = {
	/** What each took, in milliseconds, by what it was. */
	readonly took: ReadonlyMap<string, readonly number[]>;
};
const part = (all: readonly number[], share: number): number => {
	const sorted = [...all].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
export const p95 = (all: readonly number[]): number => part(all, 0.95);
export const median = (all: readonly number[]): number => part(all, 0.5);
/** All of a day together. */
export const together = ({ took }: Workday): readonly number[] => [...took.values()].flat();

/** Works until told to stop. An answer that is no answer ends it: speed of errors is no speed. */
export const work = async ({ app, cookies, cases }: Pick<Ground, "app" | "cookies" | "cases">, until: () => boolean): Promise<Workday> => {
	const line = await openConnection(app.port);
	const took = new Map<string, number[]>();
	const cookie = cookies.worker;
	const get = (path: string): string => written({ method: "GET", path, cookie });
	const send = (operation: string, input: object): string =>
		written({
			method: "POST",
			path: `/api/v1/operations/${operation}`,
			type: "application/json",
			cookie,
			body: JSON.stringify(input),
			headers: { "Idempotency-Key": fresh() },
		});
	const acts: readonly (readonly [string, (turn: number) => string])[] = [
		["list", () => get("/signalen")],
		["person", (turn) => get(`/mensen/${cases[turn % cases.length]}`)],
		["note", (turn) => send("contact.note", { case: cases[turn % cases.length], text: "Koffie gedronken, samen de post gedaan.", kind: "visit" })],
		["today", () => get("/vandaag")],
		["call", (turn) => send("signalling.take-call", { sees: "Al weken niemand gezien.", source: "resident", where: `Belweg ${1 + (turn % 900)}` })],
	];
	try {
		for (let turn = 0; until(); turn += 1) {
			const act = acts[turn % acts.length];
			if (!act) continue;
			const [name, make] = act;
			const answered: Answered = await line.send(make(Math.floor(turn / acts.length)));
			if (answered.status !== 200) throw new Error(`${name}: an answer of ${answered.status}: ${answered.body.toString("utf8").slice(0, 300)}`);
			took.set(name, [...(took.get(name) ?? []), answered.ms]);
			await sleep(BREATH_MS);
		}
		return { took };
	} finally {
		line.end();
	}
};
/** For some seconds. */
export const workFor = async (ground: Pick<Ground, "app" | "cookies" | "cases">, seconds: number): Promise<Workday> => {
	const end = performance.now() + seconds * 1000;
	return work(ground, () => performance.now() < end);
};
