import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Env } from "./server.ts";
import { openAssets } from "./static.ts";

const script = "export const hello = 'dag';\n".repeat(40);
let folder = "";
let app: Hono<Env>;
const write = (name: string, content: string | Uint8Array): void => {
	const file = path.join(folder, "client", name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, content);
};

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), "erbij-static-"));
	write(
		"manifest.json",
		JSON.stringify({
			"src/app/client/main.ts": { file: "assets/main-abc.js" },
			"src/platform/ui/css/public.css": { file: "assets/public-abc.css" },
			"src/platform/ui/css/worker.css": { file: "assets/worker-abc.css" },
		}),
	);
	write("assets/main-abc.js", script);
	write("assets/main-abc.js.br", brotliCompressSync(script));
	write("assets/main-abc.js.gz", gzipSync(script));
	write("assets/font-abc.woff2", new Uint8Array([1, 2, 3]));
	write("faces/nadia.svg", "<svg/>");
	write("sw.js", "self");
	write("manifest.webmanifest", "{}");
	write("icon.svg", "<svg/>");
	write("offline/nl.html", "<p>Even geen netwerk</p>");
	writeFileSync(path.join(folder, "secret.txt"), "not for anybody");
	app = new Hono<Env>();
	openAssets(path.join(folder, "client")).route(app);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = async (road: string, headers: Record<string, string> = {}): Promise<Response> => app.request(road, { headers });

describe("static files", () => {
	it("gives the paths of the manifest, and no passkey script when none was built", () => {
		const { assets } = openAssets(path.join(folder, "client"));
		expect(assets).toEqual({ publicCss: "/assets/public-abc.css", workerCss: "/assets/worker-abc.css", script: "/assets/main-abc.js" });
	});
	it("says what to do when nothing has been built", () => {
		expect(() => openAssets(path.join(folder, "nowhere"))).toThrow(/npm run build/);
	});
	it("W3: a hashed file is kept for a year and squeezed as the browser likes it", async () => {
		const brotli = await ask("/assets/main-abc.js", { "accept-encoding": "gzip, deflate, br" });
		expect(brotli.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
		expect(brotli.headers.get("content-encoding")).toBe("br");
		expect(brotli.headers.get("vary")).toBe("Accept-Encoding");
		expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString()).toBe(script);
		const gzip = await ask("/assets/main-abc.js", { "accept-encoding": "br;q=0, gzip" });
		expect(gzip.headers.get("content-encoding")).toBe("gzip");
		expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(script);
		const plain = await ask("/assets/main-abc.js");
		expect(plain.headers.get("content-encoding")).toBeNull();
		expect(await plain.text()).toBe(script);
		expect(new Set([brotli, gzip, plain].map((one) => one.headers.get("etag"))).size).toBe(3);
	});
	it("W3: answers 'you have it already' to whoever has it", async () => {
		const first = await ask("/assets/main-abc.js");
		const again = await ask("/assets/main-abc.js", { "if-none-match": first.headers.get("etag") ?? "" });
		expect(again.status).toBe(304);
		expect(await again.text()).toBe("");
	});
	it.each([
		["/assets/main-abc.js", "text/javascript; charset=utf-8", /immutable/],
		["/assets/font-abc.woff2", "font/woff2", /immutable/],
		["/faces/nadia.svg", "image/svg+xml; charset=utf-8", /max-age=86400/],
		["/icon.svg", "image/svg+xml; charset=utf-8", /max-age=86400/],
		["/manifest.webmanifest", "application/manifest+json; charset=utf-8", /max-age=86400/],
		["/sw.js", "text/javascript; charset=utf-8", /no-cache/],
		["/offline/nl", "text/html; charset=utf-8", /no-cache/],
		["/offline", "text/html; charset=utf-8", /no-cache/],
	])("%s has its type and its time", async (road, type, keep) => {
		const response = await ask(road);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toBe(type);
		expect(response.headers.get("cache-control")).toMatch(keep);
	});
	it.each([
		"/assets/../../secret.txt",
		"/assets/..%2f..%2fsecret.txt",
		"/assets/%2e%2e/%2e%2e/secret.txt",
		"/assets/..\\..\\secret.txt",
		"/assets//etc/passwd",
		"/assets/main-abc.js.br",
		"/assets/%00",
		"/faces/../manifest.json",
		"/assets/gone.js",
		"/offline/fr",
		"/manifest.json",
	])("%s leads nowhere", async (road) => {
		const response = await ask(road);
		expect(response.status).toBe(404);
		expect(await response.text()).not.toContain("not for anybody");
	});
});
