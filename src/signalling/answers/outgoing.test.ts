import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { foldSignalling } from "../index.ts";
import { signallingPhase } from "../phase.ts";
import { type Asking, asking, openGateway, openPost, type Post } from "./testing/asking.ts";

let house: TestHouse;
let ask: Asking;
let post: Post | undefined;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase] });
	ask = asking(house);
});
afterEach(async () => {
	await post?.close();
	post = undefined;
});
afterAll(() => house.close());
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? "";
const ria = { way: "message", reachable: "ria.degroot@post.example.nl", name: "Ria de Groot" };
const answer = (about: string, signal: string, more: object = {}) => ({
	case: about,
	signal,
	moment: "receipt",
	whatWeDo: "Ik heb het gelezen en kom vanmiddag in de buurt.",
	whatWeAsk: "Wilt u morgen thuis zijn?",
	...more,
});
const stateOf = async (about: string) => foldSignalling(await house.entries(house.people.tom, about)).signals[0];

describe("by mail", () => {
	it("SIG-19 SIG-33 three answers in two parts go out by themselves, each once, with nothing but ids in the queue", async () => {
		post = await openPost();
		const { about, signal } = await ask.tell(ria);
		// It arrived: by itself, and the human answer is still owed.
		expect(await house.runJobs()).toBe(1);
		expect(post.got).toHaveLength(1);
		expect(post.got[0]).toContain("Subject: Wij hebben uw bericht");
		expect(await ask.openKinds(about)).toContain("signalling.answer-receipt");
		await house.mustRun(house.people.tom, "signalling.answer", answer(about, signal));
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about, whatWeDo: "Ik ga er morgen langs.", whatWeAsk: "Zwaait u even?" });
		await house.mustRun(house.people.tom, "signalling.settle", {
			case: about,
			how: "not-worrying",
			reason: "Zij was naar haar zus.",
			whatWeDo: "Het is rond.",
			whatWeAsk: "Drink eens koffie.",
		});
		const queue = await withClient(
			house.database.adminConfig,
			async (client) =>
				(await client.query<{ given: unknown }>("select data->'given' as given from pgboss.job where name = 'signalling.deliver'")).rows,
		);
		expect(queue).toHaveLength(4);
		for (const { given } of queue) expect(JSON.stringify(given)).toMatch(/^\{"message":"[0-9a-f-]{36}"\}$/);
		expect(await house.runJobs()).toBe(3);
		expect(await house.runJobs()).toBe(0);
		expect(post.got).toHaveLength(4);
		for (const words of ["Ik heb het gelezen", "Wat wij u vragen:", "Wilt u morgen thuis zijn?"]) expect(post.got[1]).toContain(words);
		expect(post.got[2]).toContain("Ik ga er morgen langs.");
		expect(post.got[3]).toContain("Het is rond.");
		for (const mail of post.got) {
			const head = mail.slice(0, mail.indexOf("\r\n\r\n"));
			expect(head).toMatch(/Subject: (Antwoord op uw bericht|Wij hebben uw bericht)/);
			expect(head.replace(/^To:.*$/m, "")).not.toMatch(/Ria|Groot|Kastanje/);
			for (const words of ["gordijnen", "Kastanjelaan", "zus", "Ria"]) expect(mail.replace(/^To:.*$/m, "")).not.toContain(words);
		}
		expect((await stateOf(about))?.messages.map((one) => one.state)).toEqual(["sent", "sent", "sent", "sent"]);
		expect((await house.get(house.people.tom, `/signalen/${about}`)).html).toContain("E-mail: verstuurd vandaag");
	});
	it("SIG-19 an answer that is taken along by its job twice goes out once", async () => {
		post = await openPost();
		const { about, signal } = await ask.tell(ria);
		await house.mustRun(house.people.tom, "signalling.answer", answer(about, signal));
		const [row] = await ask.rows<{ id: string }>(`select id from outgoing_message where signal = '${signal}' and moment = 'receipt'`);
		const { deliverJob } = await import("./job.ts");
		const work = {
			house: house.house,
			actor: { ...house.people.tom, kind: "system", id: null, roles: ["system"], teams: [] },
			id: house.newId(),
			signal: new AbortController().signal,
		} as never;
		await deliverJob.run(work, { message: row?.id } as never);
		await deliverJob.run(work, { message: row?.id } as never);
		await house.runJobs();
		expect(post.got.filter((mail) => mail.includes("Antwoord op uw bericht"))).toHaveLength(1);
	});
	it("one that was begun and never ended is not sent again: whoever owes it hears 'ring, or print the letter'", async () => {
		post = await openPost();
		const { about, signal } = await ask.tell(ria);
		await house.runJobs();
		await house.mustRun(house.people.tom, "signalling.answer", answer(about, signal));
		const [row] = await ask.rows<{ id: string }>(`select id from outgoing_message where signal = '${signal}' and moment = 'receipt'`);
		// The program stopped between sending and writing down.
		const { beginAttempt } = await import("./store.ts");
		await house.house.door(house.people.tom, { event: "write", what: "test" }, (tx) => beginAttempt(tx, row?.id ?? ""));
		await house.runJobs();
		expect(post.got.filter((mail) => mail.includes("Antwoord op uw bericht"))).toHaveLength(0);
		expect(await ask.openKinds(about)).toContain("signalling.not-arrived");
		const { html } = await house.get(house.people.tom, `/signalen/${about}`);
		for (const words of ["Dit kwam niet aan: bel, of print de brief.", "Misschien is het aangekomen", "Print de brief", "Ik heb het gezegd"])
			expect(html).toContain(words);
		const ticked = await house.post(house.people.tom, `/signalen/${about}`, "signalling.tick-off", { message: row?.id ?? "", outcome: "spoken" });
		expect(ticked.status).toBe(303);
		expect(await ask.openKinds(about)).not.toContain("signalling.not-arrived");
	});
	it("what is refused for good, and what has no address, becomes visible to the one who owes it", async () => {
		post = await openPost();
		post.refuse = 550;
		const { about, signal } = await ask.tell(ria);
		await house.mustRun(house.people.tom, "signalling.answer", answer(about, signal));
		await house.runJobs();
		expect(post.got).toEqual([]);
		expect((await stateOf(about))?.messages.at(-1)).toMatchObject({ state: "not-arrived", why: "refused" });
		const [thing] = await ask.rows<{ holder: string }>(
			`select holder from open_thing where case_id = '${about}' and kind = 'signalling.not-arrived'`,
		);
		expect(thing?.holder).toBe(house.people.tom.id);
	});
	it("a server that is away is tried again; after the last time a human hears it", async () => {
		post = await openPost();
		post.refuse = 451;
		const { about, signal } = await ask.tell({ ...ria, way: "here" });
		await house.mustRun(house.people.tom, "signalling.answer", answer(about, signal, { how: "here" }));
		const told = await ask.tell(ria);
		await expect(house.runJobs()).rejects.toThrow("could not be sent now");
		post.refuse = undefined;
		const { deliverJob } = await import("./job.ts");
		const [row] = await ask.rows<{ id: string }>(`select id from outgoing_message where signal = '${told.signal}'`);
		const work = {
			house: house.house,
			actor: { ...house.people.tom, kind: "system", id: null, roles: ["system"], teams: [] },
			id: house.newId(),
			signal: new AbortController().signal,
		} as never;
		await deliverJob.run(work, { message: row?.id } as never);
		expect(post.got).toHaveLength(1);
		// And one for which it never worked.
		post.refuse = 451;
		const never = await ask.tell(ria);
		await house.mustRun(house.people.tom, "signalling.answer", answer(never.about, never.signal));
		const [last] = await ask.rows<{ id: string }>(`select id from outgoing_message where signal = '${never.signal}' and moment = 'receipt'`);
		await deliverJob.gaveUp?.(work, { message: last?.id } as never);
		expect((await stateOf(never.about))?.messages.at(-1)).toMatchObject({ state: "not-arrived", why: "gave-up" });
		expect(await ask.openKinds(never.about)).toContain("signalling.not-arrived");
	});
});

describe("by text message, by letter, and without settings", () => {
	it("SIG-19 goes by the gateway to the mobile number that was left", async () => {
		const gateway = await openGateway();
		const { about, signal } = await ask.tell({ way: "message", reachable: "06 12 34 56 78" });
		await house.mustRun(house.people.tom, "signalling.answer", answer(about, signal));
		await house.runJobs();
		await gateway.close();
		expect(gateway.got.map((one) => one.to)).toEqual(["+31612345678", "+31612345678"]);
		expect(gateway.got[1]?.text).toContain("Ik heb het gelezen");
		expect(gateway.got[1]?.text).toContain("Wat wij u vragen: Wilt u morgen thuis zijn?");
	});
	it("SIG-19 a letter stands ready, large and with the address in the window, until it is posted", async () => {
		const { about, signal } = await ask.tell({ way: "letter", name: "Ria de Groot", reachable: "Beukenlaan 3, 1234 AB Oost" });
		const [held] = await ask.rows<{ holder: string }>(`select holder from open_thing where case_id = '${about}' and kind = 'signalling.matter'`);
		const colleague = [house.people.nadia, house.people.samira].find((one) => one.id !== held?.holder) ?? house.people.nadia;
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about, whatWeDo: "Ik ga er vandaag langs." });
		expect(await house.runJobs()).toBe(0);
		expect(await ask.openKinds(about)).toContain("signalling.to-bring");
		const [row] = await ask.rows<{ id: string }>(`select id from outgoing_message where signal = '${signal}'`);
		const letter = await house.get(house.people.tom, `/signalen/${about}/brief/${row?.id}`);
		expect(letter.status).toBe(200);
		for (const words of ["Ria de Groot", "Beukenlaan 3", "1234 AB Oost", "Ik ga er vandaag langs.", "letter-to"])
			expect(letter.html).toContain(words);
		for (const words of ["Kastanjelaan", "gordijnen"]) expect(letter.html).not.toContain(words);
		// A colleague who may not know who told it, cannot print the envelope.
		expect((await house.get(colleague, `/signalen/${about}/brief/${row?.id}`)).html).not.toContain("Beukenlaan");
		await house.mustRun(house.people.tom, "signalling.tick-off", { case: about, message: row?.id, outcome: "posted" });
		expect(await ask.openKinds(about)).not.toContain("signalling.to-bring");
		expect(codeOf(await house.run(house.people.tom, "signalling.tick-off", { case: about, message: row?.id, outcome: "posted" }))).toBe(
			"signalling.ticked-already",
		);
	});
	it("without settings a mail stands ready and the worker reads that honestly", async () => {
		const { about, signal } = await ask.tell(ria);
		expect(await house.runJobs()).toBe(0);
		const before = (await house.get(house.people.tom, `/signalen/${about}`)).html;
		expect(before).toContain("Wil het per e-mail horen. E-mail versturen is hier niet ingesteld.");
		expect(before).not.toContain("gaat vanzelf");
		await house.mustRun(house.people.tom, "signalling.answer", answer(about, signal));
		expect(await house.runJobs()).toBe(0);
		const { html } = await house.get(house.people.tom, `/signalen/${about}`);
		for (const words of ["E-mail: staat klaar", "E-mail versturen is hier niet ingesteld.", "Print de brief"]) expect(html).toContain(words);
	});
	it("a way that cannot be is refused with a way on", async () => {
		const { about, signal } = await ask.tell({ way: "call", reachable: "020 123 45 67" });
		const [thing] = await ask.rows<{ holder: string }>(`select holder from open_thing where case_id = '${about}' and kind = 'signalling.matter'`);
		const holder = [house.people.nadia, house.people.tom, house.people.samira].find((one) => one.id === thing?.holder) ?? house.people.tom;
		expect(codeOf(await house.run(holder, "signalling.answer", answer(about, signal, { how: "mail" })))).toBe("signalling.no-mail-address");
		expect(codeOf(await house.run(holder, "signalling.answer", answer(about, signal, { how: "text" })))).toBe("signalling.no-mobile");
	});
});

describe("nothing about the other", () => {
	it("SIG-19 PRIV-11 a name, an address or a number of the other in an answer is refused with the words found; so is another reporter's name", async () => {
		const where = "Lijsterbesstraat 7";
		const { about, signal } = await ask.tell({ where, way: "here", name: "Ria de Groot" });
		await house.mustRun(house.people.tom, "signalling.take-call", {
			sees: "Ook gezien.",
			source: "resident",
			where,
			whom: "mevrouw Smit",
			name: "Wiebe Wagenaar",
			way: "call",
			reachable: "06 12 12 12 12",
		});
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about });
		const tryWords = (whatWeDo: string) => house.run(house.people.tom, "signalling.answer", answer(about, signal, { whatWeDo }));
		for (const [words, found] of [
			["Ik was bij mevrouw Smit.", "‘Smit’"],
			["Ik bel aan op Lijsterbesstr. 7.", "‘Lijsterbesstr. 7’"],
			["Wiebe Wagenaar belde ook al.", "‘Wiebe’, ‘Wagenaar’"],
		] as const) {
			const ran = await tryWords(words);
			expect(ran).toMatchObject({ kind: "refusal", code: "signalling.words-about-them", field: "whatWeDo", words: { found } });
		}
		const page = await house.post(house.people.tom, `/signalen/${about}`, "signalling.answer", {
			signal,
			moment: "pick-up",
			whatWeDo: "Ik was bij mevrouw Smit.",
		});
		expect(page.status).toBe(409);
		expect(page.html).toContain("In je antwoord staat wie of waar het is: ‘Smit’.");
		expect((await tryWords("Dag Ria de Groot, ik was er vandaag. Groet, Tom")).kind).toBe("ok");
		// The same at the pick-up and at the end.
		expect(
			codeOf(
				await house.run(house.people.tom, "signalling.settle", {
					case: about,
					how: "together",
					reason: "Goed.",
					whatWeDo: "Mevrouw Smit drinkt koffie met u.",
				}),
			),
		).toBe("signalling.words-about-them");
	});
});

it("SIG-19 the term is a dated agreement of the team: what was promised earlier stays as it was promised", async () => {
	const before = await ask.tell({ way: "here" });
	await house.mustRun(house.people.keeper, "signalling.set-answer-term", { team: house.ids.teamA, days: 5, from: "2026-11-26" });
	expect((await house.run(house.people.keeper, "signalling.set-answer-term", { team: house.ids.teamA, days: 6, from: "2026-11-26" })).kind).toBe(
		"refusal",
	);
	expect(codeOf(await house.run(house.people.nadia, "signalling.set-answer-term", { team: house.ids.teamA, days: 9, from: "2026-11-27" }))).toBe(
		"kernel.not-yours-to-do",
	);
	house.pass({ days: 3 });
	const after = await ask.tell({ way: "here" });
	const dueOf = async (signal: string) =>
		(await ask.rows<{ due: string }>(`select due from answer_owed where signal = '${signal}' and moment = 'receipt'`))[0]?.due;
	expect(await dueOf(before.signal)).toBe("2026-11-26");
	expect(await dueOf(after.signal)).toBe("2026-12-02");
	expect((await house.get(after.reporter, "/antwoord")).html).toContain("U hoort van ons uiterlijk 2 december.");
	expect((await house.get(house.people.nadia, "/antwoorden/termijn")).html).toContain("binnen vijf dagen");
});
