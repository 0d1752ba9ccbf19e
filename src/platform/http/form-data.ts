/** What a form sent: as typed (to give it back whole) and as an object for the operation's schema. */
import type { FormValues } from "#src/kernel/form.ts";

export type SentForm = {
	readonly id: string;
	readonly operation: string;
	/** Everything typed, by field name. Files are not given back: a browser does not allow it. */
	readonly values: FormValues;
	/** Nested by dots, empty fields left out, files as bytes with their name. */
	readonly input: Record<string, unknown>;
};
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

const forbidden = new Set(["__proto__", "constructor", "prototype"]);
const put = (into: Record<string, unknown>, path: readonly string[], value: unknown): void => {
	const [first, ...rest] = path;
	if (first === undefined || forbidden.has(first)) return;
	if (rest.length === 0) {
		const present = into[first];
		into[first] = present === undefined ? value : Array.isArray(present) ? [...present, value] : [present, value];
		return;
	}
	const inner = into[first];
	const next = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? (inner as Record<string, unknown>) : {};
	into[first] = next;
	put(next, rest, value);
};

const read = new WeakMap<Request, Promise<SentForm>>();
/** Reads a body of `application/x-www-form-urlencoded` or `multipart/form-data`; asked again, it still knows. */
export const readForm = (request: Request): Promise<SentForm> => {
	const before = read.get(request);
	if (before) return before;
	const reading = readAnew(request);
	read.set(request, reading);
	return reading;
};
const readAnew = async (request: Request): Promise<SentForm> => {
	// A form without files is read as the text it is; the reader for files does the same at five times the cost.
	const plain = (request.headers.get("content-type") ?? "").startsWith("application/x-www-form-urlencoded");
	const data: Iterable<readonly [string, FormDataEntryValue]> = plain ? new URLSearchParams(await request.text()) : await request.formData();
	const typedValues: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
	const input: Record<string, unknown> = {};
	for (const [name, value] of data) {
		if (forbidden.has(name) || name.length > 200) continue;
		if (typeof value === "string") {
			const clean = value.replaceAll("\u0000", "").replaceAll("\r\n", "\n");
			const earlier = typedValues[name];
			typedValues[name] = earlier === undefined ? clean : [...(typeof earlier === "string" ? [earlier] : earlier), clean];
			if (name !== "id" && name !== "operation" && clean.trim() !== "") put(input, name.split("."), clean);
		} else if (value.size > 0) {
			put(input, name.split("."), { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) } satisfies SentFile);
		}
	}
	const one = (name: string): string => {
		const value = typedValues[name];
		return typeof value === "string" ? value : (value?.[0] ?? "");
	};
	return { id: one("id"), operation: one("operation"), values: typedValues, input };
};
