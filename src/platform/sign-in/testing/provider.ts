/** An OpenID provider on this machine, in a few lines: as a broker for DigiD would answer, and as somebody would who wants in. For tests. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const readAll = async (request: IncomingMessage): Promise<string> => {
	let text = "";
	for await (const piece of request) text += String(piece);
	return text;
};

/** What goes wrong on the other side. */
export type Wrong =
	| "nothing"
	| "other-key"
	| "no-signature"
	| "shared-secret"
	| "other-issuer"
	| "other-audience"
	| "other-nonce"
	| "no-nonce"
	| "overdue"
	| "no-token"
	| "bsn"
	| "no-subject"
	| "twice";
type Asked = { readonly nonce: string; readonly challenge: string; readonly back: string; spent: boolean };

export const CLIENT = { id: "erbij", secret: "geheim-van-de-client" };

/** Opens it. `issuerSays`: what its own description says it is. */
export const openProvider = async ({ issuerSays }: { readonly issuerSays?: string } = {}) => {
	const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
	const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
	const asked = new Map<string, Asked>();
	const seen = { tokens: 0, authorizations: [] as string[] };
	const state = { wrong: "nothing" as Wrong, subject: "pairwise-A1b2" };
	const signed = (claims: object, key: KeyObject, kid = "k1"): string => {
		const text = `${part({ alg: "RS256", kid, typ: "JWT" })}.${part(claims)}`;
		return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
	};
	const tokenFor = (issuer: string, one: Asked): string => {
		const { wrong } = state;
		const now = Math.floor(Date.now() / 1000);
		const claims = {
			iss: wrong === "other-issuer" ? "https://elders.example" : issuer,
			aud: wrong === "other-audience" ? "iemand-anders" : CLIENT.id,
			iat: wrong === "overdue" ? now - 7_200 : now,
			exp: wrong === "overdue" ? now - 3_600 : now + 300,
			...(wrong === "no-subject" ? {} : { sub: wrong === "bsn" ? "123456782" : state.subject }),
			...(wrong === "no-nonce" ? {} : { nonce: wrong === "other-nonce" ? "een-andere" : one.nonce }),
		};
		if (wrong === "no-signature") return `${part({ alg: "none" })}.${part(claims)}.`;
		if (wrong === "shared-secret") {
			const text = `${part({ alg: "HS256", kid: "k1" })}.${part(claims)}`;
			return `${text}.${createHash("sha256").update(text).digest("base64url")}`;
		}
		return signed(claims, wrong === "other-key" ? stranger : privateKey);
	};
	const server = createServer((request, response) => {
		void (async () => {
			const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
			const url = new URL(request.url ?? "/", issuer);
			const json = (body: unknown, status = 200): void => {
				response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
			};
			if (url.pathname === "/.well-known/openid-configuration")
				return json({
					issuer: issuerSays ?? issuer,
					authorization_endpoint: `${issuer}/auth`,
					token_endpoint: `${issuer}/token`,
					jwks_uri: `${issuer}/keys`,
					response_types_supported: ["code"],
					subject_types_supported: ["pairwise"],
					id_token_signing_alg_values_supported: ["RS256"],
					code_challenge_methods_supported: ["S256"],
				});
			if (url.pathname === "/keys") return json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1", alg: "RS256", use: "sig" }] });
			if (url.pathname === "/token") {
				seen.tokens += 1;
				const body = new URLSearchParams(await readAll(request));
				const one = asked.get(body.get("code") ?? "");
				const given = Buffer.from((request.headers.authorization ?? "").replace(/^Basic /, ""), "base64")
					.toString("utf8")
					.split(":")
					.map(decodeURIComponent);
				const verifier = createHash("sha256")
					.update(body.get("code_verifier") ?? "")
					.digest("base64url");
				const good =
					one &&
					!one.spent &&
					verifier === one.challenge &&
					body.get("redirect_uri") === one.back &&
					given.join(" ") === `${CLIENT.id} ${CLIENT.secret}`;
				if (!good) return json({ error: "invalid_grant" }, 400);
				one.spent = true;
				return json({
					access_token: randomBytes(8).toString("hex"),
					token_type: "Bearer",
					expires_in: 60,
					...(state.wrong === "no-token" ? {} : { id_token: tokenFor(issuer, one) }),
				});
			}
			return json({ error: "not-found" }, 404);
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
	const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
	return {
		issuer,
		seen,
		state,
		/** Somebody shows there who they are: the address the browser is sent back to. */
		agree: (to: string): string => {
			const url = new URL(to);
			seen.authorizations.push(to);
			const code = randomBytes(12).toString("hex");
			const [nonce, challenge, back] = ["nonce", "code_challenge", "redirect_uri"].map((name) => url.searchParams.get(name) ?? "");
			asked.set(code, { nonce: nonce ?? "", challenge: challenge ?? "", back: back ?? "", spent: false });
			const to_ = new URL(back ?? "");
			to_.searchParams.set("code", code);
			to_.searchParams.set("state", url.searchParams.get("state") ?? "");
			return to_.pathname + to_.search;
		},
		close: (): Promise<void> =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
};
export type Provider = Awaited<ReturnType<typeof openProvider>>;
