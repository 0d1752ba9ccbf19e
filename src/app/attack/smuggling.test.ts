/** S6: two requests in one: what says its own length twice, or in two ways, is no request. Over a real socket, as a proxy in front would pass it on. */
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
let server: ReturnType<typeof serve>;
beforeAll(async () => {
	house = await testHouse();
	server = serve({ fetch: house.app.fetch, port: 0, hostname: "127.0.0.1" });
	await new Promise<void>((resolve) => {
		server.once("listening", resolve);
	});
}, 60_000);
afterAll(async () => {
	await new Promise<void>((resolve) => {
		server.close(() => resolve());
	});
	await house.close();
});
const send = (raw: string): Promise<string> =>
	new Promise((resolve, reject) => {
		const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => socket.write(raw));
		let said = "";
		socket.on("data", (piece) => {
			said += String(piece);
		});
		socket.on("close", () => resolve(said));
		socket.on("error", reject);
		socket.setTimeout(700, () => socket.destroy());
	});
const hidden = "POST /melden HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
const post = (...headers: readonly string[]): string => `POST /melden HTTP/1.1\r\nHost: localhost\r\n${headers.join("\r\n")}\r\n\r\n`;

it.each<readonly [string, string]>([
	["a length and in pieces", `${post("Content-Length: 4", "Transfer-Encoding: chunked")}0\r\n\r\n${hidden}`],
	["in pieces and a length", `${post("Transfer-Encoding: chunked", "Content-Length: 4")}0\r\n\r\n${hidden}`],
	["two lengths", `${post("Content-Length: 0", "Content-Length: 60")}${hidden}`],
	["two lengths in one", `${post("Content-Length: 0, 60")}${hidden}`],
	["pieces that are none", `${post("Transfer-Encoding: xchunked")}0\r\n\r\n${hidden}`],
	["pieces behind something else", `${post("Transfer-Encoding: chunked, identity")}0\r\n\r\n${hidden}`],
	["a space before the colon", `${post("Content-Length : 0")}${hidden}`],
	["a folded header", `${post("X: a", " Content-Length: 60")}${hidden}`],
	["a length that is less than nothing", `${post("Content-Length: -1")}${hidden}`],
	["a length with a sign", `${post("Content-Length: +0")}${hidden}`],
	["a zero in a header", `${post("X: a\0b", "Content-Length: 0")}${hidden}`],
])("%s is refused, and what hides behind it is not heard", async (_, raw) => {
	const said = await send(raw);
	const statuses = [...said.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status);
	expect(statuses).toEqual(["400"]);
	expect(said).not.toMatch(/node_modules|\bat .+:\d+:\d+/);
});
it("an ordinary request over the same socket is answered", async () => {
	expect(await send("GET /melden HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toMatch(/^HTTP\/1\.1 200/);
});
