/** An attachment on a page: as plain data, so that the API can give it too, and as a file in which nothing can run. */
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { Attachment } from "./store.ts";

export type PlainAttachment = { readonly type: string; readonly base64: string };
export const asPlain = (found: Attachment | undefined): Result<PlainAttachment> =>
	found ? ok({ type: found.type, base64: Buffer.from(found.bytes).toString("base64") }) : refuse("kernel.nothing-here");

const endings: Readonly<Record<string, string>> = { "image/png": ".png", "image/jpeg": ".jpg" };
type GivenFile = { readonly name: string; readonly type: string; readonly text: Uint8Array<ArrayBuffer> };
/** `called`: a word for what it is, which says nothing about anybody. */
export const asFile =
	(called: string) =>
	({ type, base64 }: PlainAttachment): GivenFile => ({
		name: `${called}${endings[type] ?? ""}`,
		type,
		text: new Uint8Array(Buffer.from(base64, "base64")),
	});
