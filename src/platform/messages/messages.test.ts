import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { bodyFor, sendText } from "./text-message.ts";
import { dialled, mailIn, mobileIn } from "./reach.ts";
import { sendMail } from "./mail.ts";
import { readMessageSettings, type TextSettings } from "./settings.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});
const message = {
	id: "01997d5a-0c00-7000-8000-000000000001",
	to: "ria@example.nl",
	subject: "Antwoord op uw bericht",
	text: "Ik ga langs.\nU hoort van mij.",
};

/** A real mail server in this process; `say` may refuse somebody, or take the words and then break off. */
const mailServer = async (say: { refuse?: number; breakOff?: boolean } = {}) => {
	const got: string[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		logger: false,
		onRcptTo: (_address, _session, done) => {
			done(say.refuse === undefined ? undefined : Object.assign(new Error("no"), { responseCode: say.refuse }));
		},
		onData: (stream, session, done) => {
			let words = "";
			stream.on("data", (chunk: Buffer) => (words += chunk.toString("utf8")));
			stream.on("end", () => {
				got.push(words);
				if (!say.breakOff) return done();
				(session as unknown as { connection?: { close: () => void } }).connection?.close();
				for (const one of (server as unknown as { connections: Set<{ close: () => void; _socket: { destroy: () => void } }> }).connections)
					one._socket.destroy();
			});
		},
	});
	server.on("error", () => undefined);
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", () => resolve());
	});
	closing.push(() => new Promise((resolve) => server.close(() => resolve())));
	const { port } = server.server.address() as AddressInfo;
	return { got, settings: { url: `smtp://127.0.0.1:${port}`, from: "Team De Spil <team@erbij.invalid>" } };
};
const gateway = async (status: number) => {
	const got: { headers: IncomingMessage["headers"]; body: string }[] = [];
	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
		request.on("end", () => {
			got.push({ headers: request.headers, body });
			response.writeHead(status).end();
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", () => resolve());
	});
	closing.push(() => new Promise((resolve) => server.close(() => resolve())));
	return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send` };
};

describe("mail, by a real SMTP server", () => {
	it("goes out as plain text under an id of its own, and says that no machine need answer", async () => {
		const { got, settings } = await mailServer();
		expect(await sendMail(settings, message)).toEqual({ kind: "sent" });
		expect(got).toHaveLength(1);
		expect(got[0]).toContain("Subject: Antwoord op uw bericht");
		expect(got[0]).toContain(`Message-ID: <${message.id}@erbij.invalid>`);
		expect(got[0]).toContain("Auto-Submitted: auto-generated");
		expect(got[0]).toContain("Ik ga langs.");
	});
	it("a refusal for good is not tried again, one for now is, and so is a server that is not there", async () => {
		expect((await sendMail((await mailServer({ refuse: 550 })).settings, message)).kind).toBe("never");
		expect((await sendMail((await mailServer({ refuse: 451 })).settings, message)).kind).toBe("later");
		expect((await sendMail({ url: "smtp://127.0.0.1:1", from: "a@b.nl" }, message)).kind).toBe("later");
	});
	it("a line that breaks after the words went over it is 'unsure': it may have arrived", async () => {
		const { got, settings } = await mailServer({ breakOff: true });
		expect((await sendMail(settings, message)).kind).toBe("unsure");
		expect(got).toHaveLength(1);
	});
});

describe("text messages, by any gateway", () => {
	const settings = (url: string, more: Partial<TextSettings> = {}): TextSettings => ({
		...(readMessageSettings({ ERBIJ_TEXT_URL: url, ERBIJ_TEXT_TOKEN: "geheim" }).text as TextSettings),
		...more,
	});
	it("sends the words safely in the form the gateway wants, always with the same id", async () => {
		const { got, url } = await gateway(202);
		const odd = { ...message, to: "+31612345678", text: 'Ik zei "ja" & kom.\nTot dan' };
		expect(await sendText(settings(url), odd)).toEqual({ kind: "sent" });
		expect(JSON.parse(got[0]?.body ?? "")).toEqual({ to: "+31612345678", from: "Erbij", text: odd.text, reference: message.id });
		expect(got[0]?.headers).toMatchObject({ "idempotency-key": message.id, authorization: "Bearer geheim" });
		const form = bodyFor({ ...settings(url), body: "recipient={to}&message={text}", type: "application/x-www-form-urlencoded" }, odd);
		expect(Object.fromEntries(new URLSearchParams(form))).toEqual({ recipient: "+31612345678", message: odd.text });
	});
	it("knows 'no', 'not now' and 'perhaps' apart", async () => {
		const kinds: string[] = [];
		for (const status of [400, 429, 500]) kinds.push((await sendText(settings((await gateway(status)).url), message)).kind);
		kinds.push((await sendText(settings("http://127.0.0.1:59999/"), message)).kind);
		expect(kinds).toEqual(["never", "later", "unsure", "later"]);
	});
});

it("reads where somebody can be reached out of what they typed", () => {
	expect(["ria@example.nl", "Mail mij: Ria.de.Groot@post.example.nl, liefst", "06 12 34 56 78", undefined].map(mailIn)).toEqual([
		"ria@example.nl",
		"Ria.de.Groot@post.example.nl",
		undefined,
		undefined,
	]);
	expect(["06 12 34 56 78", "bel 06-12345678 na zes", "+31 6 1234 5678", "020 123 45 67", "Spoelstraat 40", ""].map(mobileIn)).toEqual([
		"+31612345678",
		"+31612345678",
		"+31612345678",
		undefined,
		undefined,
		undefined,
	]);
	expect([dialled("+31 6 12345678"), dialled("0031-20 123"), dialled("06 12345678")]).toEqual(["0612345678", "020123", "0612345678"]);
});
it("without settings nothing is set up", () => {
	expect(readMessageSettings({})).toEqual({ mail: undefined, text: undefined, origin: undefined });
	expect(readMessageSettings({ ERBIJ_MAIL_URL: "smtp://x" }).mail).toBeUndefined();
});
