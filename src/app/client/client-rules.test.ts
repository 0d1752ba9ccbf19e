import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUuid } from "#src/kernel/ids.ts";
import { comesBack, draftKey, isTooOld, wasSent } from "./draft-rules.ts";
import { reopenAfter, topicsOf } from "./live-rules.ts";
import { idFrom } from "./new-id.ts";
import { offlinePage } from "./offline-page.ts";
import { clientTexts } from "./texts/index.ts";

describe("drafts", () => {
	it("come back into an empty field, or one that is as it was", () => {
		expect(comesBack({ text: "Ilse belde", base: "" }, "")).toBe(true);
		expect(comesBack({ text: "Ilse belde terug", base: "Ilse belde" }, "Ilse belde")).toBe(true);
		expect(comesBack({ text: "Ilse belde", base: "Eerder" }, "")).toBe(true);
	});
	it("never over other words, nor when there is nothing to bring", () => {
		expect(comesBack({ text: "Ilse belde", base: "" }, "Ilse belde dinsdag")).toBe(false);
		expect(comesBack({ text: "zelfde", base: "" }, "zelfde")).toBe(false);
		expect(comesBack({ text: "  ", base: "" }, "")).toBe(false);
	});
	it("go only when the next page shows that the form arrived", () => {
		expect(wasSent({ status: 200, redirects: 1, cameBack: false })).toBe(true);
		expect(wasSent({ status: 200, redirects: 0, cameBack: false })).toBe(false);
		expect(wasSent({ status: 422, redirects: 0, cameBack: true })).toBe(false);
		expect(wasSent({ status: 503, redirects: 1, cameBack: false })).toBe(false);
	});
	it("belong to one writer, page, form and field, and end after a week", () => {
		expect(draftKey("a", "/x", "contact.note", "words")).not.toBe(draftKey("b", "/x", "contact.note", "words"));
		expect(isTooOld(0, 8 * 86_400_000)).toBe(true);
		expect(isTooOld(0, 6 * 86_400_000)).toBe(false);
	});
});

describe("ids made on the device", () => {
	it("are ids like those of the server, and sort by time", () => {
		const random = fc.uint8Array({ minLength: 16, maxLength: 16 });
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 ** 45 }), random, random, (ms, one, other) => {
				expect(isUuid(idFrom(ms, one))).toBe(true);
				expect(idFrom(ms, one) < idFrom(ms + 1, other)).toBe(true);
			}),
		);
	});
});

describe("live parts", () => {
	it("ask for each topic once, and only for topics", () => {
		expect(topicsOf(["signalling,contact", "contact", "x?y=1, planning"])).toEqual(["contact", "planning", "signalling"]);
	});
	it("open again with patience", () => {
		expect(reopenAfter(1)).toBe(2000);
		expect(reopenAfter(100)).toBe(60_000);
	});
});

describe("the offline page", () => {
	it("is whole in both languages and carries nothing inline that the policy forbids", () => {
		for (const language of ["nl", "en"] as const) {
			const page = offlinePage(language, clientTexts(language), { script: "/assets/main.js", css: "/assets/worker.css" });
			expect(page).toContain(`<html lang="${language}"`);
			expect(page).toContain(clientTexts(language).offline.title);
			expect(page).not.toMatch(/style=|<style|<script>|onclick/);
		}
	});
});
