/** For tests: a mail server and a text gateway of one's own, and who told what. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { SMTPServer } from "smtp-server";
import type { TestHouse } from "#src/app/testing/house.ts";
import { type Actor, publicActor } from "#src/kernel/actor.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { aWorry, reporterAs } from "../../make.ts";

export type Post = { readonly got: string[]; refuse: number | undefined; readonly close: () => Promise<void> };
/** A mail server that the house sends to while it is open. */
export const openPost = async (): Promise<Post> => {
	const post: Post = { got: [], refuse: undefined, close: async () => undefined };
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		logger: false,
		onRcptTo: (_address, _session, done) =>
			done(post.refuse === undefined ? undefined : Object.assign(new Error("no"), { responseCode: post.refuse })),
		onData: (stream, _session, done) => {
			let words = "";
			stream.on("data", (chunk: Buffer) => {
				words += chunk.toString("utf8");
			});
			stream.on("end", () => {
				post.got.push(words.replaceAll("=\r\n", ""));
				done();
			});
		},
	});
	server.on("error", () => undefined);
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", () => resolve());
	});
	process.env["ERBIJ_MAIL_URL"] = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
	process.env["ERBIJ_MAIL_FROM"] = "Team Oost <team@erbij.invalid>";
	return Object.assign(post, {
		close: async () => {
			delete process.env["ERBIJ_MAIL_URL"];
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
			});
		},
	});
};
/** A gateway for text messages, likewise. */
export const openGateway = async (): Promise<{ readonly got: { to: string; text: string }[]; readonly close: () => Promise<void> }> => {
	const got: { to: string; text: string }[] = [];
	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (chunk: Buffer) => {
			body += chunk.toString("utf8");
		});
		request.on("end", () => {
			got.push(JSON.parse(body) as { to: string; text: string });
			response.writeHead(202).end();
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", () => resolve());
	});
	process.env["ERBIJ_TEXT_URL"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	return {
		got,
		close: async () => {
			delete process.env["ERBIJ_TEXT_URL"];
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
			});
		},
	};
};

export type Told = { readonly about: CaseId; readonly signal: string; readonly reporter: Actor };
export type Asking = {
	readonly rows: <Row>(text: string) => Promise<readonly Row[]>;
	readonly tell: (more?: Record<string, unknown>) => Promise<Told>;
	readonly openKinds: (about: string) => Promise<readonly string[]>;
};
/** Tells something on the public page and finds what it became. */
export const asking = (house: TestHouse): Asking => {
	let nth = 0;
	const rows: Asking["rows"] = <Row>(text: string) =>
		house.house.door(house.people.nadia, { event: "look", what: "test" }, async (tx) => (await sql<Row>`${sql.raw(text)}`.execute(tx.db)).rows);
	return {
		rows,
		tell: async (more = {}) => {
			await house.mustRun(publicActor(house.ids.tenant), "signalling.tell", aWorry({ where: `Kastanjelaan ${++nth + 200}`, ...more }));
			const [row] = await rows<{ id: string; case_id: CaseId; reporter: string }>(
				"select id, case_id, reporter from signal order by id desc limit 1",
			);
			return { about: row?.case_id as CaseId, signal: row?.id ?? "", reporter: reporterAs(house.ids.tenant, row?.reporter ?? "") };
		},
		openKinds: async (about) =>
			(await rows<{ kind: string }>(`select kind from open_thing where case_id = '${about}' and closed_at is null order by kind`)).map(
				(one) => one.kind,
			),
	};
};
