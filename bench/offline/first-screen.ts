/** O3: the phone is switched on in a cellar, with a processor four times as slow: how long until the first screen, and until a page is open. */
import { type Phone, PIN, say, takeKarim } from "./phone.ts";

const TIMES = Number(process.env["ERBIJ_TIMES"] ?? 20);
const BAR_MS = 1_000;
const paintOf = `(() => { const [one] = performance.getEntriesByName("first-contentful-paint"); return one ? one.startTime : 0; })()`;

/** Gives whether every one of them was within the bar. */
export const measureFirstScreen = async (first: Phone): Promise<boolean> => {
	const person = await takeKarim(first);
	await first.stopHouse();
	let phone = first;
	const [locks, pages]: [number[], number[]] = [[], []];
	for (let time = 0; time < TIMES; time += 1) {
		await phone.close();
		phone = await phone.again();
		const { page } = phone;
		const slow = await phone.context.newCDPSession(page);
		await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
		await page.goto("/vandaag");
		await page.getByLabel("Je pincode").waitFor();
		locks.push(Number(await page.evaluate(paintOf)));
		await page.getByLabel("Je pincode").fill(PIN);
		await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Maak open" }).click()]);
		await page.goto(person);
		await page.getByText("Wacht op verbinding").waitFor();
		pages.push(Number(await page.evaluate(paintOf)));
	}
	await phone.close();
	const most = (values: readonly number[]): string =>
		`median ${Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)} ms, most ${Math.round(Math.max(...values))} ms`;
	say(`  the lock, cold      ${most(locks)} (bar ${BAR_MS} ms, ${locks.length} of ${TIMES})`);
	say(`  a page taken along  ${most(pages)} (bar ${BAR_MS} ms, ${pages.length} of ${TIMES})`);
	return Math.max(...locks, ...pages) <= BAR_MS && Math.min(...locks, ...pages) > 0;
};
