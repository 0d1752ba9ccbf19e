/** The device's own lock in front of what was taken along: a finger on the phone instead of a PIN, with the keys of a real browser. */
import assert from "node:assert/strict";
import type { CDPSession, Page } from "playwright-core";
import type { Story } from "./run.ts";
import { findBarriers, type Stage } from "./stage.ts";
import { come, fill, onwards, read, reads, roadOf } from "./steps.ts";
import { countIn, isEmpty, lockNow, waits, workerIsThere } from "./on-the-phone.ts";

/** A lock of the phone itself. `prf`: it can make a key of its own, which is what opens what is sealed. */
const addLock = async (cdp: CDPSession, prf: boolean): Promise<string> => {
	const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
		options: {
			protocol: "ctap2",
			ctap2Version: "ctap2_1",
			transport: "internal",
			hasResidentKey: true,
			hasUserVerification: true,
			hasPrf: prf,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	});
	return authenticatorId;
};
type Phone = { readonly nadia: Page; readonly cdp: CDPSession; readonly person: string; readonly lock: string };
/** Nadia at 'Neem mee', on a phone with such a lock. */
const toTake = async (stage: Stage, prf: boolean): Promise<Phone> => {
	const nadia = await come(stage, "Nadia");
	const cdp = await nadia.context().newCDPSession(nadia);
	await cdp.send("WebAuthn.enable");
	const lock = await addLock(cdp, prf);
	await workerIsThere(nadia);
	await nadia.goto("/mensen");
	await onwards(nadia, () => nadia.getByRole("link", { name: "Karim", exact: true }).first().click());
	const person = roadOf(nadia);
	await nadia.goto(person.replace("/mensen/", "/meenemen/"));
	return { nadia, cdp, person, lock };
};
const withFinger = "Liever met de vingerafdruk of het slot van dit toestel";
const openWithFinger = "Open met vingerafdruk of slot van dit toestel";
const kindly = "Dat lukte niet. Er is niets kwijt";
const PIN = "kersen-trap-fiets";
const taken = (page: Page): Promise<void> => page.getByText(/^Meegenomen tot/).waitFor({ timeout: 60_000 });

export const stories: readonly Story[] = [
	{
		name: "ORG-10 O3: what was taken along behind the lock of the phone itself opens without network with a finger, a wrong one is refused kindly, and what is written then is sent once",
		play: async (stage) => {
			const { nadia, cdp, person, lock } = await toTake(stage, true);
			await nadia.getByRole("button", { name: withFinger }).click();
			await taken(nadia);
			await nadia.context().setOffline(true);
			await lockNow(nadia);
			await nadia.goto(person);
			const open = nadia.getByRole("button", { name: openWithFinger });
			await open.waitFor();
			// No PIN was chosen, so none is asked.
			assert.equal(await nadia.getByLabel("Je pincode").isVisible(), false);
			assert.equal(await nadia.getByRole("button", { name: "Maak open" }).isVisible(), false);
			await onwards(nadia, () => open.click());
			await nadia.getByText("Wacht op verbinding").waitFor();
			await reads(nadia, "Meegenomen tot");
			await nadia.goto(`${person}/notitie`);
			const words = "Met de vinger geopend: de buurvrouw kwam erbij zitten.";
			await fill(nadia, { "Wat was er?": words });
			await nadia.getByRole("button", { name: "Bewaar", exact: true }).click();
			await nadia.getByText("Bewaard op dit toestel").first().waitFor();
			await waits(nadia, "1 ding");
			await nadia.context().setOffline(false);
			await nadia.goto(person);
			await isEmpty(nadia, "outbox");
			await nadia.goto(`${person}/alles`);
			assert.equal((await read(nadia)).split(words).length - 1, 1, "once");
			await nadia.context().setOffline(true);
			await lockNow(nadia);
			await nadia.goto(person);
			// A finger that is not hers: nothing opens, and nothing goes.
			await cdp.send("WebAuthn.setUserVerified", { authenticatorId: lock, isUserVerified: false });
			await open.click();
			await nadia.getByText(kindly).waitFor();
			assert.deepEqual(await findBarriers(nadia), []);
			// Another lock on this phone, which knows the name of the key but makes another one.
			const [credential] = (await cdp.send("WebAuthn.getCredentials", { authenticatorId: lock })).credentials;
			assert.ok(credential);
			await cdp.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId: lock });
			await cdp.send("WebAuthn.addCredential", { authenticatorId: await addLock(cdp, true), credential });
			await open.click();
			await nadia.getByText(kindly).waitFor();
			assert.ok(!(await read(nadia)).includes("Meegenomen tot"), "another lock opens nothing");
			assert.notEqual(await countIn(nadia, ["along"]), 0, "and takes nothing away");
		},
	},
	{
		name: "ORG-10: where the lock of the phone makes no key it says so, and the PIN does it",
		play: async (stage) => {
			const { nadia, person } = await toTake(stage, false);
			await nadia.getByRole("button", { name: withFinger }).click();
			await nadia.getByText("Het slot van dit toestel kan dit niet. Kies hierboven een pincode").waitFor();
			assert.equal(await nadia.getByRole("button", { name: withFinger }).isVisible(), false);
			assert.equal(await countIn(nadia, ["along"]), 0, "nothing lies there without a lock");
			await nadia.getByLabel("Pincode voor dit toestel").fill(PIN);
			await nadia.getByRole("button", { name: "Neem mee", exact: true }).click();
			await taken(nadia);
			await nadia.context().setOffline(true);
			await lockNow(nadia);
			await nadia.goto(person);
			assert.equal(await nadia.getByRole("button", { name: openWithFinger }).isVisible(), false);
			await nadia.getByLabel("Je pincode").fill(PIN);
			await onwards(nadia, () => nadia.getByRole("button", { name: "Maak open" }).click());
			await nadia.getByText("Wacht op verbinding").waitFor();
			await reads(nadia, "Meegenomen tot");
		},
	},
];
