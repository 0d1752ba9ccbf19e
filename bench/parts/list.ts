/** The team's list with 5,000 open signals, beside a page of the same server that reads almost nothing. */
import { type Answered, openConnection, written } from "./connection.ts";
import { fresh, type Ground } from "./ground.ts";
import { arrearsFile, bringWhole, waitFor } from "./bringing.ts";
import { measure, tell } from "./measure.ts";
import { median } from "./workday.ts";

const OPEN = 5_000;
/** Of these, told by residents; the others are lines of a creditor's file. */
const TOLD = 500;
const MOST_P95_MS = 200;

const isPage = (answered: Answered): boolean => answered.status === 200 && answered.body.length > 500;
const fill = async ({ app, cookies }: Ground): Promise<number> => {
	const line = await openConnection(app.port);
	try {
		for (let at = 0; at < TOLD; at += 1)
			await line.send(
				written({
					method: "POST",
					path: "/api/v1/operations/signalling.take-call",
					type: "application/json",
					cookie: cookies.worker,
					body: JSON.stringify({
						sees: "Al weken niemand gezien.",
						source: "resident",
						where: `Lijstweg ${at + 1}`,
						name: "Buurvrouw",
						reachable: "06 00 11 22 33",
						way: "call",
					}),
					headers: { "Idempotency-Key": fresh() },
				}),
			);
	} finally {
		line.end();
	}
	const road = await bringWhole(app.port, cookies.creditor, arrearsFile(OPEN - TOLD + 200, 5));
	return TOLD + (await waitFor(app.port, cookies.creditor, road)).added;
};
/** Which roads a worker takes through the list. */
const roads = ["/signalen", "/signalen?toon=datum", "/signalen?etage=4", "/signalen?etage=2", "/signalen?toon=opgepakt"];

export const readList = async (ground: Ground): Promise<boolean> => {
	const { app, cookies } = ground;
	const open = await fill(ground);
	const line = await openConnection(app.port);
	const plain = await line.send(written({ method: "GET", path: "/signalen", cookie: cookies.worker, headers: { "Accept-Encoding": "identity" } }));
	line.end();
	const after = /href="\/signalen\?(na=[0-9a-f_-]+)"/.exec(plain.body.toString("utf8"))?.[1];
	const all = after === undefined ? roads : [...roads, `/signalen?${after}`];
	process.stdout.write(
		`  ${open.toLocaleString("en")} open signals with the team; a page is ${(plain.body.length / 1024).toFixed(0)} KB before it is packed\n`,
	);
	const floor = await measure(app, {
		name: "floor: the public page, same server",
		good: isPage,
		connections: 1,
		next: () => written({ method: "GET", path: "/melden", cookie: cookies.worker }),
	});
	const ours = await measure(app, {
		name: "the list, six ways through it, one worker",
		good: isPage,
		connections: 1,
		next: (turn) => written({ method: "GET", path: all[turn % all.length] ?? "/signalen", cookie: cookies.worker }),
	});
	tell(ours, floor);
	// Which of the ways is the slow one.
	const own = await openConnection(app.port);
	for (const road of all) {
		const took: number[] = [];
		for (let turn = 0; turn < 15; turn += 1) took.push((await own.send(written({ method: "GET", path: road, cookie: cookies.worker }))).ms);
		process.stdout.write(`  ${road.replace(/na=.*/, "na=…").padEnd(28)} p50 ${median(took).toFixed(1).padStart(6)} ms\n`);
	}
	own.end();
	const met = ours.p95 <= MOST_P95_MS;
	process.stdout.write(
		`  p95 ${ours.p95.toFixed(1)} ms beside ${floor.p95.toFixed(1)} ms of the floor, ratio ${(ours.p95 / floor.p95).toFixed(1)}; bar: p95 <= ${MOST_P95_MS} ms ${met ? "met" : "NOT met"}\n`,
	);
	return met;
};
