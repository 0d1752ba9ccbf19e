import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { KitView } from "#src/app/pages/kit.tsx";
import type { CalendarDay } from "#src/kernel/time.ts";
import { letterOf } from "#src/platform/ui/face.tsx";
import { CitizenPage, Face, Icon, type Screen, WorkerPage } from "#src/platform/ui/index.ts";

const screen: Screen = {
	language: "nl",
	nonce: "n0",
	path: "/vandaag?dag=1",
	title: "Vandaag",
	today: "2026-11-24" as CalendarDay,
	assets: { css: "/a.css", script: "/a.js" },
	me: { name: "Nadia", href: "/ik" },
};
const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? "");
const withImports = (name: string): string =>
	readFileSync(new URL(`../../platform/ui/css/${name}`, import.meta.url), "utf8").replace(/@import "\.\/([\w-]+\.css)";/g, (_, file: string) =>
		withImports(file),
	);

for (const language of ["nl", "en"] as const) {
	const html = renderToString(<KitView screen={{ ...screen, language }} />);
	test(`the kit (${language}) keeps to the content security policy: no style attribute, no script of its own`, () => {
		expect(html).not.toMatch(/\sstyle=/);
		expect(html).not.toMatch(/<script(?![^>]*nonce="n0")/);
		expect(html).not.toMatch(/\son\w+=/);
	});
	test(`the kit (${language}) has one h1, unique ids, and every reference lands`, () => {
		const ids = idsOf(html);
		expect(html.match(/<h1/g)).toHaveLength(1);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		const wanted = [...html.matchAll(/(?:aria-labelledby|aria-describedby|for|list)="([^"]+)"/g)].flatMap(([, list]) => (list ?? "").split(" "));
		expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
		const icons = [...html.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id ?? "");
		expect(icons.filter((id) => !ids.includes(id))).toEqual([]);
	});
}

test("a page carries the drawings of its own icons and no others", () => {
	const html = renderToString(
		<CitizenPage screen={screen}>
			<Icon name="phone" />
			<Icon name="phone" />
		</CitizenPage>,
	);
	expect(idsOf(html).filter((id) => id.startsWith("i-"))).toEqual(["i-phone"]);
	expect(renderToString(<Icon name="phone" />)).toContain("<path");
});
test("the language switch is a form that knows the way back", () => {
	const html = renderToString(<WorkerPage screen={screen}>x</WorkerPage>);
	expect(html).toContain('action="/taal"');
	expect(html).toContain('name="terug" value="/vandaag?dag=1"');
	expect(html).toMatch(/<button[^>]*value="en"[^>]*>English/);
	expect(html).toMatch(/data-waiting[^>]* hidden/);
});
test("what waits to be sent is shown at once when the server knows it", () => {
	const html = renderToString(<WorkerPage screen={{ ...screen, waiting: 2 }}>x</WorkerPage>);
	expect(html).toContain("2 dingen wachten op versturen");
	expect(html).not.toMatch(/data-waiting[^>]* hidden/);
});
test("no face yet: a letter of the name, never of the title", () => {
	expect(letterOf("mevrouw Jansen")).toBe("J");
	expect(letterOf("‘t Hart")).toBe("T");
	expect(renderToString(<Face letter="Farida" side="person" />)).toContain(">F<");
	expect(renderToString(<Face name="ilse" />)).toContain('src="/faces/ilse.svg"');
});
test("the citizen's stylesheet waits for no font and stays small", () => {
	const css = withImports("public.css");
	expect(css).not.toContain("@font-face");
	expect(gzipSync(css).length).toBeLessThan(20_000);
	expect(gzipSync(withImports("worker.css")).length).toBeLessThan(30_000);
});
