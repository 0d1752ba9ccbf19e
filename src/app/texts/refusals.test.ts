import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

type Refusals = Readonly<Record<string, { readonly why: string; readonly way: string }>>;
const root = join(import.meta.dirname, "../..");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /(^|\/)texts\/(nl|en)\.ts$/.test(file));
const sentence = /[.?!](['’”)])?$/;

test("every refusal says why, and what can be done instead, in whole sentences", async () => {
	const bare: string[] = [];
	let seen = 0;
	for (const file of files) {
		const found = (await import(join(root, file))) as Readonly<Record<string, { readonly refusals?: Refusals } | undefined>>;
		for (const words of Object.values(found))
			for (const [code, { why, way }] of Object.entries(words?.refusals ?? {})) {
				seen += 1;
				if (!sentence.test(why) || !sentence.test(way) || way.length < 9) bare.push(`${file} ${code}: ${why} | ${way}`);
			}
	}
	expect(seen).toBeGreaterThan(200);
	expect(bare).toEqual([]);
});
