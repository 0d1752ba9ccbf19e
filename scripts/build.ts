/** `npm run build`: what the browser gets (dist/client) and what the server runs (dist/server). */
import { cpSync, existsSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import client from "../vite.config.ts";
import server, { serverEntries } from "../vite.server.config.ts";
import { buildShell } from "./build/shell.ts";
import { compressAll, tellSizes } from "./build/compress.ts";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist", "client");
const started = performance.now();

await build({ ...client, configFile: false });
cpSync(path.join(root, "src", "platform", "ui", "faces"), path.join(dist, "faces"), { recursive: true });
await buildShell(root, dist);
compressAll(dist);

if (existsSync(path.join(root, "src", "app", "main.ts")) || Object.keys(serverEntries()).length > 0) await build({ ...server, configFile: false });
else rmSync(path.join(root, "dist", "server"), { recursive: true, force: true });

process.stdout.write(`${tellSizes(dist)}\nErbij: built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
