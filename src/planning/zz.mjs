import { chromium } from "playwright-core";
import axe from "@axe-core/playwright";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--allow-file-access-from-files"] });
const context = await b.newContext();
for (const [name, w] of [["plan", 1280], ["plan-w", 390], ["kring", 390], ["week", 390], ["blad", 390]]) {
	const p = await context.newPage(); await p.setViewportSize({ width: w, height: 900 });
	await p.goto(`file:///tmp/planshots/${name}.html`);
	const wide = await p.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
	await p.screenshot({ path: `/tmp/planshots/${name}.png`, fullPage: true });
	await p.evaluate(() => { for (const d of document.querySelectorAll("details")) d.open = true; });
	const found = await new (axe.default ?? axe)({ page: p }).analyze();
	console.log(name, "sideways:", wide, found.violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 160)} | ${v.nodes[0].failureSummary.slice(0,200)}`));
	await p.close();
}
for (const name of ["plan", "blad"]) {
	const p = await context.newPage(); await p.setViewportSize({ width: 660, height: 900 });
	await p.goto(`file:///tmp/planshots/${name}.html`); await p.emulateMedia({ media: "print" });
	await p.screenshot({ path: `/tmp/planshots/${name}-print.png`, fullPage: true });
	const pdf = await p.pdf({ preferCSSPageSize: true, printBackground: true }); console.log(name, "sheets", (pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length);
}
await b.close();
