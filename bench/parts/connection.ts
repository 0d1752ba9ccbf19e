/** One keep-alive connection that sends a request and waits for its answer: as little work as possible, because it shares the two cores. */
import net from "node:net";

export type Answered = { readonly status: number; readonly head: string; readonly body: Buffer; readonly ms: number };
export type Connection = { readonly send: (text: string) => Promise<Answered>; readonly end: () => void };

const gap = Buffer.from("\r\n\r\n");
const lineEnd = Buffer.from("\r\n");

type Parsed = { readonly head: string; readonly body: Buffer } | undefined;
const chunked = (all: Buffer, from: number): Buffer | undefined => {
	const parts: Buffer[] = [];
	for (let at = from; ; ) {
		const end = all.indexOf(lineEnd, at);
		if (end < 0) return undefined;
		const size = Number.parseInt(all.toString("latin1", at, end), 16);
		const next = end + 2 + size + 2;
		if (all.length < next) return undefined;
		if (size === 0) return Buffer.concat(parts);
		parts.push(all.subarray(end + 2, end + 2 + size));
		at = next;
	}
};
const parse = (all: Buffer): Parsed => {
	const at = all.indexOf(gap);
	if (at < 0) return undefined;
	const head = all.toString("latin1", 0, at);
	if (/\r\ntransfer-encoding: chunked/i.test(head)) {
		const body = chunked(all, at + 4);
		return body && { head, body };
	}
	const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
	return all.length >= at + 4 + length ? { head, body: all.subarray(at + 4, at + 4 + length) } : undefined;
};

/** Opens a connection to a port of this machine; `from` another address of this machine, as if from another network. */
export const openConnection = async (port: number, from?: string): Promise<Connection> => {
	const socket = net.connect({ port, host: "127.0.0.1", noDelay: true, ...(from === undefined ? {} : { localAddress: from }) });
	let waiting: { done: (answered: Answered) => void; fail: (error: Error) => void; began: number } | undefined;
	let got: Buffer[] = [];
	socket.on("data", (part) => {
		got.push(part);
		if (!waiting) return;
		const parsed = parse(got.length === 1 ? part : Buffer.concat(got));
		if (!parsed) return;
		const { done, began } = waiting;
		waiting = undefined;
		got = [];
		done({ status: Number(parsed.head.slice(9, 12)), ...parsed, ms: performance.now() - began });
	});
	const broken = (error?: Error): void => {
		waiting?.fail(error ?? new Error("the connection was closed"));
		waiting = undefined;
	};
	await new Promise<void>((resolve, reject) => {
		socket.once("connect", resolve);
		socket.once("error", reject);
	});
	socket.on("error", broken);
	socket.on("close", () => broken());
	return {
		send: (text) =>
			new Promise((done, fail) => {
				if (socket.destroyed) return fail(new Error("the connection was closed"));
				waiting = { done, fail, began: performance.now() };
				socket.write(text);
			}),
		end: () => socket.destroy(),
	};
};

export type Ask = {
	readonly method: "GET" | "POST";
	readonly path: string;
	readonly cookie?: string;
	readonly body?: string;
	readonly type?: string;
	readonly headers?: Readonly<Record<string, string>>;
};
/** A request as it goes over the line; what a browser would send. */
export const written = ({ method, path, cookie, body, type, headers = {} }: Ask): string =>
	[
		`${method} ${path} HTTP/1.1`,
		"Host: localhost",
		"Accept: text/html",
		...(headers["Accept-Encoding"] ? [] : ["Accept-Encoding: gzip, deflate, br"]),
		"Sec-Fetch-Site: same-origin",
		...(cookie ? [`Cookie: ${cookie}`] : []),
		...(body === undefined ? [] : [`Content-Type: ${type ?? "application/x-www-form-urlencoded"}`, `Content-Length: ${Buffer.byteLength(body)}`]),
		...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
		"",
		body ?? "",
	].join("\r\n");
