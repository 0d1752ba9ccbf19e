/** Files that are the same for everybody: scripts, stylesheets, fonts, faces, the service worker. Read once, served from memory, squeezed at the build. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Hono } from "hono";
import type { Assets, Ctx, Env } from "./server.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Kept = { readonly type: string; readonly keep: string; readonly tag: string; readonly plain: Bytes; readonly br?: Bytes; readonly gzip?: Bytes };
type Manifest = Readonly<Record<string, { readonly file: string }>>;

const types: Readonly<Record<string, string>> = {
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".webmanifest": "application/manifest+json; charset=utf-8",
	".woff2": "font/woff2",
	".png": "image/png",
};
/** A hashed name never changes its content; the service worker must never be old. */
const keepFor = (road: string): string => {
	if (road.startsWith("/assets/")) return "public, max-age=31536000, immutable";
	return /^\/(faces\/|icon|manifest)/.test(road) ? "public, max-age=86400" : "no-cache";
};
/** The road of a file: as it lies in the folder, an offline page without its ending. */
const roadOf = (relative: string): string => `/${relative.split(path.sep).join("/")}`.replace(/^(\/offline\/[\w-]+)\.html$/, "$1");

const bytesOf = (file: string): Bytes => new Uint8Array(readFileSync(file));
const readOne = (file: string, road: string): Kept => {
	const plain = bytesOf(file);
	const [br, gzip] = [`${file}.br`, `${file}.gz`].map((squeezed) => (existsSync(squeezed) ? bytesOf(squeezed) : undefined));
	return {
		type: types[path.extname(file)] ?? "application/octet-stream",
		keep: keepFor(road),
		tag: createHash("sha256").update(plain).digest("base64url").slice(0, 20),
		plain,
		...(br ? { br } : {}),
		...(gzip ? { gzip } : {}),
	};
};
const readAll = (folder: string): ReadonlyMap<string, Kept> => {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
		(entry) => entry.isFile() && !/\.(br|gz|json)$/.test(entry.name),
	);
	return new Map(
		files.map((entry) => {
			const file = path.join(entry.parentPath, entry.name);
			const road = roadOf(path.relative(folder, file));
			return [road, readOne(file, road)];
		}),
	);
};

/** Whether this encoding may be sent: named, and not with `q=0`. */
const accepts = (header: string, encoding: string): boolean =>
	header.split(",").some((part) => {
		const [name, ...rest] = part.trim().split(";");
		return name?.trim().toLowerCase() === encoding && !rest.some((one) => /^\s*q=0(\.0*)?\s*$/i.test(one));
	});
const send = (c: Ctx, kept: Kept): Response => {
	const wanted = c.req.header("accept-encoding") ?? "";
	const [encoding, body] =
		kept.br && accepts(wanted, "br") ? ["br", kept.br] : kept.gzip && accepts(wanted, "gzip") ? ["gzip", kept.gzip] : [undefined, kept.plain];
	const tag = `"${kept.tag}${encoding === undefined ? "" : `-${encoding}`}"`;
	c.header("Cache-Control", kept.keep);
	c.header("ETag", tag);
	if (kept.br ?? kept.gzip) c.header("Vary", "Accept-Encoding");
	if (c.req.header("if-none-match") === tag) return c.body(null, 304);
	if (encoding !== undefined) c.header("Content-Encoding", encoding);
	return c.body(body, 200, { "Content-Type": kept.type, "Content-Length": String(body.length) });
};

export type OpenedAssets = {
	/** Where the pages find their stylesheet and script; `passkey` only once that has been built. */
	readonly assets: Assets & { readonly passkey?: string };
	readonly route: (app: Hono<Env>) => void;
};

/** Opens the folder the build made (`dist/client`). Only what was read at the start can be asked for: no road leads to the disk (W1, W2, W3, W4). */
export const openAssets = (distDir: string): OpenedAssets => {
	const manifestFile = path.join(distDir, "manifest.json");
	if (!existsSync(manifestFile)) throw new Error(`${manifestFile} is not there: run 'npm run build' first`);
	const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Manifest;
	const fileOf = (entry: string): string => {
		const found = manifest[entry];
		if (!found) throw new Error(`the build made no ${entry}`);
		return `/${found.file}`;
	};
	const passkey = manifest["src/app/client/passkey.ts"];
	const kept = readAll(distDir);
	const serve = (c: Ctx): Response => {
		const found = kept.get(c.req.path === "/offline" ? "/offline/nl" : c.req.path);
		return found ? send(c, found) : c.body(null, 404, { "Cache-Control": "no-store" });
	};
	return {
		assets: {
			publicCss: fileOf("src/platform/ui/css/public.css"),
			workerCss: fileOf("src/platform/ui/css/worker.css"),
			script: fileOf("src/app/client/main.ts"),
			...(passkey ? { passkey: `/${passkey.file}` } : {}),
		},
		route: (app) => {
			for (const road of [
				"/assets/*",
				"/faces/*",
				"/sw.js",
				"/manifest.webmanifest",
				"/icon.svg",
				"/icon-maskable.svg",
				"/icon-192.png",
				"/icon-512.png",
				"/offline",
				"/offline/:language",
			])
				app.get(road, serve);
		},
	};
};
