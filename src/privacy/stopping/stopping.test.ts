/** A later no stops the sharing and the receiver hears it: by mail that really goes, once; else by the worker who owes it. And end dates end. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { listOpenThings } from "#src/people/server.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openPost, type Post } from "#src/signalling/answers/testing/asking.ts";
import { privacyIn } from "../fold.ts";
import { aCaseOf, type MadeCase } from "../make.ts";
import { privacyPhase } from "../phase.ts";

let house: TestHouse;
let karim: MadeCase;
let post: Post | undefined;
beforeAll(async () => {
	house = await testHouse({ phases: [privacyPhase] });
});
afterEach(async () => {
	await post?.close();
	post = undefined;
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const nadia = () => house.people.nadia;
const state = async (who = nadia()) => privacyIn(await house.entries(who, karim.case));
const open = () => house.house.door(nadia(), { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: karim.case }));
const kinds = async () => (await open()).map((thing) => thing.kind);
const share = async (more: object = {}): Promise<string> => {
	await house.mustRun(nadia(), "privacy.disclose", {
		case: karim.case,
		items: ["other"],
		other: "GEHEIM verwaarlozing",
		organisationName: "Huisarts De Linde",
		toName: "dokter Smit",
		toMail: "smit@praktijk.example.nl",
		aim: "support",
		ground: "unasked-care",
		consent: "not-asked",
		argument: "Zij at drie dagen niet",
		until: "2027-01-31",
		...more,
	});
	return (await state()).disclosures.at(-1)?.disclosure ?? "";
};
const fresh = async (given: string): Promise<void> => {
	karim = await aCaseOf(house, nadia(), { given, family: "Kwikstaart" });
};

describe("the receiver hears it", () => {
	it("ACC-11 PRIV-02 PRIV-03 telling the doctor about neglect without consent needs an argument, stays owed to the person, and on a later no the doctor is told and sharing stops", async () => {
		post = await openPost();
		await fresh("Karim");
		const without = await house.run(nadia(), "privacy.disclose", {
			case: karim.case,
			items: ["other"],
			other: "x",
			organisationName: "Huisarts De Linde",
			aim: "support",
			ground: "unasked-care",
			consent: "not-asked",
			until: "2027-01-31",
		});
		expect(without).toMatchObject({ kind: "refusal", code: "privacy.argument-needed" });
		const disclosure = await share();
		expect(await kinds()).toEqual(["privacy.tell-and-ask"]);
		await house.mustRun(nadia(), "privacy.tell-and-ask", { case: karim.case, disclosure, answer: "no", words: "dat wil ik niet", how: "spoken" });
		expect(await kinds()).toEqual(["privacy.inform-receiver"]);
		const queue = await withClient(
			house.database.adminConfig,
			async (client) =>
				(await client.query<{ given: object }>("select data->'given' as given from pgboss.job where name = 'privacy.tell-receiver'")).rows,
		);
		for (const { given } of queue) expect(JSON.stringify(given)).toMatch(/^\{("(case|disclosure|tell)": ?"[0-9a-f-]{36}",? ?){3}\}$/);
		expect(await house.runJobs()).toBe(1);
		expect(post.got).toHaveLength(1);
		const [mail = ""] = post.got;
		expect(mail).toContain("To: smit@praktijk.example.nl");
		for (const words of ["Op 24 november 2026", "wil dat dit nu stopt", "niet doorgeven", "Nadia", "06 00 12 34 56"]) expect(mail).toContain(words);
		// It lies about anywhere: not whom it is about, and not what was told.
		for (const words of ["Karim", "Kwikstaart", "GEHEIM", "Lindestraat"]) expect(mail).not.toContain(words);
		expect(mail).not.toMatch(/verwaarlozing/);
		expect(await kinds()).toEqual([]);
		const [one] = (await state(house.person(karim.person))).disclosures;
		expect(one?.stopped?.receiverTold?.how).toBe("per e-mail");
		expect(await house.runJobs()).toBe(0);
	});
	it("PRIV-02 the person stops it from their own page: the mail goes too, once, also when its job is taken up twice", async () => {
		post = await openPost();
		await fresh("Milan");
		const disclosure = await share({ consent: "before", ground: "consent" });
		await house.mustRun(house.person(karim.person), "privacy.stop-sharing-myself", { case: karim.case, disclosure });
		const [thing] = await open();
		expect(thing).toMatchObject({ kind: "privacy.inform-receiver", holder: nadia().id });
		const { tellReceiverJob } = await import("./job.ts");
		const work = {
			house: house.house,
			actor: { ...nadia(), kind: "system", id: null, roles: ["system"], teams: [] },
			id: house.newId(),
			signal: new AbortController().signal,
		} as never;
		const data = { case: karim.case, disclosure, tell: thing?.id } as never;
		await tellReceiverJob.run(work, data);
		await tellReceiverJob.run(work, data);
		await house.runJobs();
		expect(post.got).toHaveLength(1);
	});
	it("what does not arrive stays with whoever owes it, with a letter that does name and goes in an envelope", async () => {
		post = await openPost();
		post.refuse = 550;
		await fresh("Ria");
		const disclosure = await share();
		await house.mustRun(nadia(), "privacy.stop-sharing", { case: karim.case, disclosure });
		await house.runJobs();
		expect(post.got).toEqual([]);
		expect(await kinds()).toContain("privacy.inform-receiver");
		const page = (await house.get(nadia(), `/mensen/${karim.case}/delen`)).html;
		for (const words of ["Bel, of print de brief.", "De e-mail werd niet aangenomen.", "Print de brief"]) expect(page).toContain(words);
		const letter = await house.get(nadia(), `/mensen/${karim.case}/delen/${disclosure}/brief`);
		for (const words of ["Ria Kwikstaart", "dokter Smit", "24 november 2026", "niet meer gebruiken"]) expect(letter.html).toContain(words);
		expect(letter.html).not.toContain("GEHEIM");
		expect((await house.get(house.people.els, `/mensen/${karim.case}/delen/${disclosure}/brief`)).status).toBe(404);
		await house.mustRun(nadia(), "privacy.tell-receiver", { case: karim.case, disclosure, how: "Brief gebracht" });
		expect(await kinds()).not.toContain("privacy.inform-receiver");
	});
	it("without an address or without a mail server nothing is handed in: the worker tells it", async () => {
		await fresh("Bep");
		const disclosure = await share();
		await house.mustRun(nadia(), "privacy.stop-sharing", { case: karim.case, disclosure });
		post = await openPost();
		const other = await share({ toMail: undefined, organisationName: "School", ground: "vital-interest" });
		await house.mustRun(nadia(), "privacy.stop-sharing", { case: karim.case, disclosure: other });
		expect(await house.runJobs()).toBe(0);
		expect((await kinds()).filter((kind) => kind === "privacy.inform-receiver")).toHaveLength(2);
	});
	it("PRIN-13 what is held back stays so when it stops: the person reads nothing of it until they are told", async () => {
		await fresh("Petra");
		const disclosure = await share({ ground: "child-or-violence", aim: "safety", heldBack: "haar zoon" });
		await house.mustRun(nadia(), "privacy.stop-sharing", { case: karim.case, disclosure });
		await house.mustRun(nadia(), "privacy.tell-receiver", { case: karim.case, disclosure, how: "gebeld" });
		const read = await house.entries(house.person(karim.person), karim.case);
		expect(read.map((entry) => entry.kind)).toEqual(["privacy.held-back"]);
	});
});

describe("end dates end", () => {
	it("PRIV-04 the night writes down that a last day came, once; the receiver reads it no more, and what was held back is not told by its end", async () => {
		await fresh("Joke");
		const agreed = { organisation: house.ids.westhof, organisationName: undefined, toMail: undefined, items: ["contact-made"], other: undefined };
		await share({ ...agreed, consent: "before", ground: "consent", until: "2026-11-30" });
		const hidden = await share({ ground: "child-or-violence", aim: "safety", heldBack: "haar zoon", until: "2026-11-30" });
		const later = await share({ consent: "before", ground: "consent", until: "2026-12-31" });
		await house.runNight("privacy.end-what-lapsed");
		expect((await state()).disclosures.map((one) => one.ended)).toEqual([undefined, undefined, undefined]);
		expect((await house.get(house.people.westhof, "/partner/gedeeld")).html).toContain("Joke");
		house.pass({ days: 7 });
		expect((await house.get(house.people.westhof, "/partner/gedeeld")).html).not.toContain("Joke");
		await house.runNight("privacy.end-what-lapsed");
		await house.runNight("privacy.end-what-lapsed");
		expect((await state()).disclosures.map((one) => one.ended)).toEqual(["2026-11-30", "2026-11-30", undefined]);
		const ended = (await house.entries(nadia(), karim.case)).filter((entry) => entry.kind === "privacy.sharing-ended");
		expect(ended.map((entry) => entry.audience.reach)).toEqual(["person", "team"]);
		expect(JSON.stringify(await house.entries(house.person(karim.person), karim.case))).not.toContain(hidden);
		for (const who of [nadia(), house.people.keeper, house.person(karim.person)])
			for (const operation of ["privacy.end-sharing", "privacy.note-reached"])
				expect(await house.run(who, operation, { case: karim.case, disclosure: later, tell: later, outcome: "sent" })).toMatchObject({
					code: "kernel.not-yours-to-do",
				});
	});
});
