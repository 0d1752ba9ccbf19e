/** O10: a phone is copied, with its lock open and with its lock shut. Fifty names were planted in what is read and in what is typed; none may stand anywhere in plain text. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { type Phone, say, takeKarim } from "./phone.ts";

const NAMES = 50;
const planted = Array.from({ length: NAMES }, (_, at) => `Qwirrel${String.fromCharCode(97 + (at % 26))}${at}zwaan`);
/** In the pages themselves, and in what is typed without network. */
const [told, typed] = [planted.slice(0, 30), planted.slice(30)];

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []));
/** Names that stand somewhere in a folder, as browsers write text: in one byte a letter, or in two. */
const found = (folder: string): readonly string[] => {
	const hits = new Set<string>();
	for (const file of filesIn(folder)) {
		const bytes = readFileSync(file);
		for (const name of planted)
			if (bytes.includes(Buffer.from(name, "utf8")) || bytes.includes(Buffer.from(name, "utf16le")))
				hits.add(`${name} in ${path.relative(folder, file)}`);
	}
	return [...hits];
};
const copied = (profile: string): readonly string[] => {
	const copy = mkdtempSync(path.join(tmpdir(), "erbij-copy-"));
	cpSync(profile, copy, { recursive: true, force: true, errorOnExist: false, filter: (file) => !/Singleton/.test(file) });
	const hits = found(copy);
	rmSync(copy, { recursive: true, force: true });
	return hits;
};
const writeNote = async (page: Page, words: string, send: boolean): Promise<void> => {
	await page.locator("textarea[name=text]").fill(words);
	await page.waitForTimeout(800);
	if (send) {
		await page.getByRole("button", { name: "Bewaar", exact: true }).click();
		await page.getByText("Bewaard op dit toestel").first().waitFor();
	}
};
/** Gives whether the bar is met: 0 of 50. */
export const measureProfile = async (phone: Phone): Promise<boolean> => {
	const { page, profile } = phone;
	const person = await takeKarim(phone, async (road) => {
		await page.goto(`${road}/notitie`);
		await page.locator("textarea[name=text]").fill(told.join(" en "));
		await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Bewaar", exact: true }).click()]);
	});
	await phone.context.setOffline(true);
	await page.goto(person);
	for (const name of told.slice(0, 3))
		if (!(await page.content()).includes(name)) throw new Error("the planted names are not on the page: nothing was measured");
	await page.goto(`${person}/notitie`);
	await writeNote(page, typed.slice(0, 10).join(", "), true);
	await page.goto(`${person}/na-het-bezoek`);
	await page
		.locator("input[name=called]")
		.first()
		.fill(typed[10] ?? "");
	await page.locator("textarea[name=prefers]").first().fill(typed.slice(11, 15).join(", "));
	await page.waitForTimeout(800);
	await page.goto(`${person}/notitie`);
	await writeNote(page, typed.slice(15).join(", "), false);
	await page.waitForTimeout(5_000);
	const open = copied(profile);
	await page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ kind: "erbij-lock" }));
	await page.getByLabel("Je pincode").waitFor();
	const locked = copied(profile);
	await phone.close();
	const closed = copied(profile);
	for (const [when, hits] of [
		["open", open],
		["locked", locked],
		["browser closed", closed],
	] as const) {
		say(`  ${when.padEnd(15)} ${hits.length} of ${NAMES} names in plain text (bar 0)`);
		for (const hit of hits.slice(0, 10)) say(`    ${hit}`);
	}
	return open.length + locked.length + closed.length === 0;
};
