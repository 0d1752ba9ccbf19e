/** What stands outside the house in a story about alerts: a service as browsers use for pushed messages, and a gateway for text messages. */
import { createECDH, createPublicKey, randomBytes, verify } from "node:crypto";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

const { decrypt } = createRequire(createRequire(import.meta.url).resolve("web-push"))("http_ece") as {
	readonly decrypt: (body: Buffer, how: Readonly<Record<string, unknown>>) => Buffer;
};
export type Came = { readonly road: string; readonly body: Buffer; readonly headers: Readonly<Record<string, string | string[] | undefined>> };
/** What a browser gives away when it asks for messages, and keeps to itself to read them. */
export type Box = { readonly endpoint: string; readonly p256dh: string; readonly auth: string; readonly read: (body: Buffer) => string };
export type Outside = {
	readonly host: string;
	readonly came: readonly Came[];
	readonly boxFor: (name: string) => Box;
	/** The service says of this box that it is no more. */
	readonly forget: (name: string) => void;
	readonly stop: () => Promise<void>;
};
/** Opens it on this machine, and lets the house know where. */
export const openOutside = async (): Promise<Outside> => {
	const came: Came[] = [];
	const forgotten = new Set<string>();
	const server = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on("data", (part: Buffer) => parts.push(part));
		request.on("end", () => {
			const road = request.url ?? "";
			came.push({ road, body: Buffer.concat(parts), headers: request.headers });
			response.writeHead(forgotten.has(road) ? 410 : 201).end();
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	const told = { ERBIJ_PUSH_HOSTS: host, ERBIJ_TEXT_URL: `http://${host}/sms` };
	Object.assign(process.env, told);
	return {
		host,
		came,
		boxFor: (name) => {
			const [curve, secret] = [createECDH("prime256v1"), randomBytes(16)];
			curve.generateKeys();
			return {
				endpoint: `http://${host}/${name}`,
				p256dh: curve.getPublicKey("base64url"),
				auth: secret.toString("base64url"),
				read: (body) => decrypt(body, { version: "aes128gcm", privateKey: curve, authSecret: secret.toString("base64url") }).toString("utf8"),
			};
		},
		forget: (name) => void forgotten.add(`/${name}`),
		stop: async () => {
			for (const name of Object.keys(told)) delete process.env[name];
			server.closeAllConnections();
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
			});
		},
	};
};
/** What was signed with it (RFC 8292), or nothing when it was not signed by whom it says. */
export const signedIn = (authorization: string): { readonly key: string; readonly claims: Readonly<Record<string, unknown>> } | undefined => {
	const [, token = "", key = ""] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
	const [head = "", claims = "", signature = ""] = token.split(".");
	const point = Buffer.from(key, "base64url");
	if (point.length !== 65) return undefined;
	const jwk = { kty: "EC", crv: "P-256", x: point.subarray(1, 33).toString("base64url"), y: point.subarray(33).toString("base64url") };
	const good = verify(
		"sha256",
		Buffer.from(`${head}.${claims}`),
		{ key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" },
		Buffer.from(signature, "base64url"),
	);
	return good ? { key, claims: JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as Record<string, unknown> } : undefined;
};
