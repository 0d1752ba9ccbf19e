/** A device with a passkey, in a few lines: makes a key, answers a question, counts. For tests; a browser does the same. */
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

const sha256 = (data: Buffer | string): Buffer => createHash("sha256").update(data).digest();
const url = (data: Buffer): string => data.toString("base64url");

/** CBOR, as far as a passkey needs it: numbers, texts, bytes, maps. */
const cbor = (value: number | string | Buffer | ReadonlyMap<number | string, unknown>): Buffer => {
	const head = (major: number, size: number): Buffer =>
		size < 24
			? Buffer.from([(major << 5) | size])
			: size < 256
				? Buffer.from([(major << 5) | 24, size])
				: Buffer.from([(major << 5) | 25, size >> 8, size & 0xff]);
	if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
	if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
	if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
	const map = value as ReadonlyMap<number | string, number | string | Buffer | ReadonlyMap<number | string, unknown>>;
	return Buffer.concat([head(5, map.size), ...[...map].flatMap(([key, one]) => [cbor(key), cbor(one)])]);
};

type Asked = { readonly challenge: string };
/** Makes a device that stands on a site. */
export const makeAuthenticator = (origin: string, { verifies = true } = {}) => {
	const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const jwk = publicKey.export({ format: "jwk" });
	const id = randomBytes(16);
	let counter = 0;
	const flags = (attested: boolean): number => 0x01 | (verifies ? 0x04 : 0) | (attested ? 0x40 : 0);
	const authData = (attested: boolean): Buffer => {
		const count = Buffer.alloc(4);
		count.writeUInt32BE(++counter);
		const start = Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags(attested)]), count]);
		if (!attested) return start;
		const key = cbor(
			new Map<number, number | Buffer>([
				[1, 2],
				[3, -7],
				[-1, 1],
				[-2, Buffer.from(jwk.x ?? "", "base64url")],
				[-3, Buffer.from(jwk.y ?? "", "base64url")],
			]),
		);
		return Buffer.concat([start, Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
	};
	const clientData = (type: string, challenge: string): Buffer => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
	const answer = (response: Record<string, unknown>) => ({
		id: url(id),
		rawId: url(id),
		type: "public-key" as const,
		clientExtensionResults: {},
		response,
	});
	return {
		make: ({ challenge }: Asked) => {
			const attestation = cbor(
				new Map<string, string | Buffer | ReadonlyMap<string, unknown>>([
					["fmt", "none"],
					["attStmt", new Map()],
					["authData", authData(true)],
				]),
			);
			return answer({ clientDataJSON: url(clientData("webauthn.create", challenge)), attestationObject: url(attestation), transports: ["internal"] });
		},
		show: ({ challenge }: Asked) => {
			const data = authData(false);
			const client = clientData("webauthn.get", challenge);
			return answer({
				clientDataJSON: url(client),
				authenticatorData: url(data),
				signature: url(sign("sha256", Buffer.concat([data, sha256(client)]), privateKey)),
			});
		},
	};
};
