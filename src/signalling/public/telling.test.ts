/** What the form for everybody offers beside the worry itself, and how it comes back in the language of whoever told it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { sentencesOf } from "#src/platform/http/sentences.ts";
import { openPost } from "../answers/testing/asking.ts";
import { foldSignalling } from "../rules.ts";
import { Tell } from "../operations.ts";
import { texts } from "../texts/index.ts";
import { visitorOf } from "./testing.ts";

let house: TestHouse;
let area: string;
beforeAll(async () => {
	house = await testHouse();
	area = String(
		(await house.mustRun(house.people.nadia, "neighbourhood.keep-area", { name: "Weverswijk", kind: "town", worker: house.people.nadia.id }))["area"],
	);
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const openIds = async (): Promise<readonly string[]> =>
	[...(await house.get(house.people.nadia, "/signalen")).html.matchAll(/href="\/signalen\/([0-9a-f-]{36})"/g)].map((one) => one[1] ?? "");
const last = async (words: string) => {
	for (const id of await openIds()) {
		const { signals } = foldSignalling(await house.entries(house.people.nadia, id));
		const found = signals.find((one) => one.concern === words);
		if (found) return found;
	}
	return undefined;
};

describe("the form for everybody", () => {
	it("SIG-19 offers a letter too, and who wants to say so says who they are: never what kind of trouble it is", async () => {
		const { html } = await visitorOf(house).get("/melden/weverswijk");
		expect(html).toContain('value="letter"');
		expect(html).toContain("Stuur mij een brief");
		expect(html).toContain("Ik kom er op het erf of aan huis voor mijn werk");
		expect(html).not.toMatch(/name="who"[^>]*required/);
		expect(Tell.safeParse({ sees: "x", who: "schulden" }).success).toBe(false);
		await visitorOf(house).send("/melden", {
			sees: "De stal wordt niet meer gestrooid.",
			where: "Erfweg 3",
			who: "yard-visitor",
			way: "letter",
			name: "H. Koeman",
			reachable: "Dorpsstraat 1, Weversdam",
		});
		const told = await last("De stal wordt niet meer gestrooid.");
		expect(told).toMatchObject({ source: "yard-visitor", channel: "form", hears: "letter" });
		await visitorOf(house).send("/melden", { sees: "Ik hoor hem huilen.", where: "Weverstraat 9" });
		expect(await last("Ik hoor hem huilen.")).toMatchObject({ source: "resident" });
	});
	it("W10 NBH-05 hours and places stand there in the language somebody reads, where they were given; else in Dutch, and said to be Dutch", async () => {
		const { place } = await house.mustRun(house.people.nadia, "neighbourhood.keep-place", {
			area,
			name: "De Spil",
			where: "Markt 1",
			hours: "dinsdagochtend",
			said: { ar: { name: "مركز الحي", hours: "صباح الثلاثاء" }, tr: { hours: "salı sabahı" } },
		});
		await withClient(house.database.adminConfig, async (client) => client.query("update place set public = true where id = $1", [place]));
		const arabic = (await visitorOf(house).get("/melden/weverswijk?in=ar")).html;
		expect(arabic).toContain("<bdi>صباح الثلاثاء</bdi>");
		expect(arabic).toContain("<bdi>مركز الحي</bdi>");
		expect(arabic).not.toContain("dinsdagochtend");
		expect(arabic).toMatch(/<bdi[^>]*lang="nl"[^>]*>Markt 1|lang="nl"[^>]*>Markt 1/);
		expect((await visitorOf(house).get("/melden/weverswijk?in=tr")).html).toContain("<bdi>salı sabahı</bdi>");
		expect((await visitorOf(house).get("/melden/weverswijk")).html).toContain("dinsdagochtend");
	});
	it("SIG-19 the mail that it arrived, and the frame of the answer, come in the language of the form", async () => {
		const post = await openPost();
		try {
			await visitorOf(house).send("/melden", {
				sees: "Komşum çok sessiz.",
				way: "message",
				reachable: "ayse@example.org",
				language: "tr",
			});
			await house.runJobs();
			const [mail = ""] = post.got;
			const bytes = mail.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
			expect(Buffer.from(bytes, "latin1").toString("utf8")).toContain("Bu mesaj otomatik olarak gönderildi.");
			expect(mail).not.toContain("Uw bericht is aangekomen");
		} finally {
			await post.close();
		}
	});
});
describe("what waits apart until a human looked", () => {
	it("S16 SIG-16 the page of the answer says as much as the receipt, shows what was told, and takes more; the rest goes where the first goes", async () => {
		await visitorOf(house).send("/melden", { sees: "Mijn zus eet niet.", where: "Garenplein 3", website: "x" });
		const [row] = await withClient(
			house.database.adminConfig,
			async (client) => (await client.query<{ id: string; reporter: string }>("select id, reporter from set_apart")).rows,
		);
		const teller: Actor = { tenant: house.ids.tenant, kind: "reporter", id: row?.reporter ?? "", roles: ["reporter"], teams: [], organisation: null };
		const page = (await house.get(teller, "/antwoord")).html;
		for (const words of ["Binnen twee dagen hoort u van ons.", "Een mens kijkt er eerst naar", "Mijn zus eet niet.", "Liever bellen?"])
			expect(page).toContain(words);
		const added = await house.post(teller, "/antwoord", "signalling.add-apart", { words: "Nu drinkt zij ook niet meer." });
		expect(added.location).toBe("/antwoord");
		expect((await house.get(teller, "/antwoord")).html).toContain("Nu drinkt zij ook niet meer.");
		// Somebody else's code adds nothing to it and reads nothing of it.
		const other: Actor = { ...teller, id: house.newId() };
		expect((await house.get(other, "/antwoord")).html).not.toContain("Mijn zus");
		expect(await house.run(other, "signalling.add-apart", { words: "x" })).toMatchObject({ kind: "refusal" });
		const ids = await withClient(house.database.adminConfig, async (client) =>
			(await client.query<{ id: string }>("select id from set_apart")).rows.map((one) => one.id),
		);
		await house.mustRun(house.people.nadia, "signalling.judge-apart", { reports: ids, as: "message" });
		const after = (await house.get(teller, "/antwoord")).html;
		expect(after).toContain("Mijn zus eet niet.");
		expect(after).toContain("Nu drinkt zij ook niet meer.");
		expect(after).not.toContain("Een mens kijkt er eerst naar");
		const both = [await last("Mijn zus eet niet."), await last("Nu drinkt zij ook niet meer.")];
		expect(both[0]?.address).toBeDefined();
		expect(both[1]?.address).toBe(both[0]?.address);
	});
});
it("SIG-25 the day somebody else comes is said in the language of who reads it", () => {
	const { refusal } = sentencesOf([texts]);
	const refused = { kind: "refusal", code: "signalling.others-come-too", words: { organisation: "Westhof", day: "2026-12-01" } } as const;
	expect(refusal(refused, "nl").why + refusal(refused, "nl").way).toContain("1 december");
	expect(refusal(refused, "en").why + refusal(refused, "en").way).toMatch(/1 December|December 1/);
});
