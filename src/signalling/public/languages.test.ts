import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { publicLanguages } from "#src/kernel/language.ts";
import { foldSignalling } from "../rules.ts";
import { formIdIn, visitorOf } from "./testing.ts";
import { publicTexts } from "./texts/index.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
	await house.mustRun(house.people.nadia, "neighbourhood.keep-area", { name: "Weverswijk", kind: "town", worker: house.people.nadia.id });
});
afterAll(() => house.close());

const arabic = async () => {
	const somebody = visitorOf(house);
	// The test house has no sign-in roads: the choice by the address works the same.
	await somebody.get("/melden?in=ar");
	return somebody;
};

describe("the pages for everybody, in the language somebody reads", () => {
	it.each(publicLanguages)("W10 SIG-16: %s has its own direction, words and form, and offers the others in their own words", async (language) => {
		const { html } = await visitorOf(house).get(`/melden/weverswijk?in=${language}`);
		expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"`);
		const words = publicTexts(language).tell;
		for (const one of [words.title, words.sees, words.human, words.ownLanguage, ...words.doesList, ...words.doesNotList]) expect(html).toContain(one);
		for (const other of ["Nederlands", "English", "العربية", "Türkçe"].filter((_, at) => publicLanguages[at] !== language))
			expect(html).toContain(other);
		expect(html).toContain('<bdi dir="ltr">06 00 12 34 56</bdi>');
	});
	it("the choice lasts for the visit and no longer, and a page that does not speak it says which language it is in", async () => {
		const somebody = await arabic();
		expect((await somebody.get("/melden")).html).toContain('<html lang="ar" dir="rtl"');
		const response = await house.app.request("/melden?in=tr");
		expect(response.headers.getSetCookie().find((one) => one.startsWith("taal="))).not.toMatch(/max-age|expires/i);
		expect((await somebody.get("/bestaat-niet")).html).toContain('<html lang="ar" dir="rtl"');
		expect((await house.get(house.people.nadia, "/signalen?in=ar")).html).toContain('<html lang="nl" dir="ltr"');
	});
	it("another language chosen half-way keeps every word that was typed, and sends nothing", async () => {
		const somebody = visitorOf(house);
		const id = formIdIn((await somebody.get("/melden")).html);
		const kept = await somebody.send("/melden", { sees: "Onze buurman roept.", where: "Spinnersteeg 2", shown: "ask", taal: "tr" }, id);
		expect(kept.status).toBe(200);
		expect(kept.html).toContain('<html lang="tr"');
		expect(kept.html).toContain("Onze buurman roept.");
		expect(kept.html).toContain('value="Spinnersteeg 2"');
		expect(kept.html).toMatch(/value="ask" checked/);
		expect(formIdIn(kept.html)).toBe(id);
		expect((await somebody.send("/melden", { sees: "", taal: "ar" })).status).toBe(303);
		expect((await house.get(house.people.nadia, "/signalen")).html).not.toContain("Onze buurman roept");
	});
	it("what is to be mended and what cannot be done is said in the language somebody reads", async () => {
		const somebody = await arabic();
		const back = await somebody.send("/melden", { sees: "", where: "Kanaalweg 1" });
		expect(back.status).toBe(422);
		expect(back.html).toContain("يرجى كتابة شيء هنا.");
		expect(back.html).toContain("هناك شيء بحاجة إلى تعديل");
		expect(back.html).not.toContain("Vul dit nog in");
	});
	it("SIG-37 the worker reads the words as they were written, marked with their language, and sees who can read it", async () => {
		const words = "جارتي لا تخرج من البيت. هل تستطيعون زيارتها؟";
		const somebody = await arabic();
		const sent = await somebody.send("/melden", { sees: words, language: "ar", where: "Kanaalweg 18" });
		expect(sent.status).toBe(303);
		const list = await house.get(house.people.nadia, "/signalen");
		expect(list.html).toContain('<bdi lang="ar">جارتي لا تخرج من البيت</bdi>');
		const about = /\/signalen\/([0-9a-f-]{36})/.exec(list.html)?.[1] ?? "";
		const matter = await house.get(house.people.nadia, `/signalen/${about}`);
		expect(matter.html).toContain(`<p lang="ar" dir="auto">${words}</p>`);
		expect(matter.html).toContain("Geschreven op de bladzij in het Arabisch.");
		expect(matter.html).toContain("Voor zover we weten leest niemand in het team Arabisch.");
		await house.mustRun(house.people.tom, "team.change-own-details", { name: "Tom", speaks: "Nederlands\nArabisch" });
		expect((await house.get(house.people.nadia, `/signalen/${about}`)).html).toContain("Tom leest Arabisch.");
		const [signal] = foldSignalling(await house.entries(house.people.nadia, about)).signals;
		expect(signal).toMatchObject({ concern: words, language: "ar" });
	});
});
describe("NBH-05 who stands there", () => {
	it("NBH-05 PRIN-19 shows of a member what they agreed to show, and otherwise the team", async () => {
		const page = async () => (await visitorOf(house).get("/melden/weverswijk")).html;
		expect(await page()).toContain("Dit is <bdi>Nadia</bdi>");
		await house.mustRun(house.people.nadia, "team.show-to-residents", { shows: "face" });
		expect(await page()).toContain("Dit is <bdi>Nadia</bdi>");
		expect(await page()).not.toContain("06 00 12 34 56");
		await house.mustRun(house.people.nadia, "team.show-to-residents", {});
		const bare = await page();
		expect((await house.get(house.people.tom, "/buurt/weverswijk/poster")).html).not.toContain("Vertel het <bdi>Nadia</bdi>");
		expect(bare).not.toContain("Nadia");
		expect(bare).toContain("U schrijft aan");
		expect(bare).toContain("Team Weverswijk");
		await house.mustRun(house.people.nadia, "team.show-to-residents", { shows: ["face", "phone", "hours"] });
	});
	it.each(publicLanguages)("NBH-05 the poster and eight cards to print in %s, with a code that opens the page in that language", async (language) => {
		const { html } = await house.get(house.people.tom, `/buurt/weverswijk/poster?taal=${language}`);
		expect(html.match(/class="qr"/g)).toHaveLength(9);
		expect(html).toContain(`<div class="poster" lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
		expect(html).toContain(publicTexts(language).poster.ask);
		expect(html).toContain("/melden/weverswijk</bdi>");
	});
});
