/** Two workers at once: what one does shows on the other's page without a reload, and never under somebody's hands. */
import assert from "node:assert/strict";
import type { Story } from "./run.ts";
import { come, fill, press } from "./steps.ts";

export const stories: readonly Story[] = [
	{
		name: "SIG-01: what one picks up leaves the other's list by itself",
		play: async (stage) => {
			const [nadia, tom] = [await come(stage, "Nadia"), await come(stage, "Tom")];
			await nadia.goto("/signalen/nieuw");
			await fill(nadia, { "Wat zag of hoorde je?": "Bij de brug slaapt iemand in een busje", "Waar?": "Kanaalweg 90" });
			await press(nadia, "Bewaar");
			await tom.goto("/signalen");
			const row = tom.locator("#signalen-open li", { hasText: "Bij de brug slaapt iemand" });
			await row.waitFor();
			await tom.evaluate("window.stayed = true");
			await nadia.goto("/signalen");
			await nadia.locator("#signalen-open li", { hasText: "Bij de brug slaapt iemand" }).getByRole("link").first().click();
			await press(nadia, "Ik pak het op");
			await row.waitFor({ state: "detached" });
			assert.equal(await tom.evaluate("window.stayed"), true, "without a reload");
		},
	},
	{
		name: "O4: what somebody else does takes away nothing of what is being typed",
		play: async (stage) => {
			const [nadia, tom] = [await come(stage, "Nadia"), await come(stage, "Tom")];
			await tom.goto("/signalen");
			await nadia.goto("/signalen/nieuw");
			const typed = "Ik sta op het plein en hoor net dat";
			const field = nadia.getByLabel("Wat zag of hoorde je?");
			await field.pressSequentially(typed);
			await tom.goto("/signalen/nieuw");
			await fill(tom, { "Wat zag of hoorde je?": "De kapper zoekt zijn vaste klant", "Waar?": "Weversplein 12" });
			await press(tom, "Bewaar");
			await field.pressSequentially(" de markt stopt");
			assert.equal(await field.inputValue(), `${typed} de markt stopt`);
			assert.ok(await field.evaluate((control) => control === document.activeElement));
		},
	},
];
