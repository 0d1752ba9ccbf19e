/** Texts go over the line compressed, at once and lightly: a stream for a page of 30 KB costs more than the page. */
import { gzipSync } from "node:zlib";
import type { Ctx } from "./server.ts";

type Status = 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
const SMALL = 1_024;
const LEVEL = 3;
const takesGzip = (accepted: string | undefined): boolean =>
	accepted !== undefined && /(^|[\s,])(gzip|\*)(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(accepted);

/** Answers with a text of this type. */
export const packed = (c: Ctx, text: string, type: string, status: Status): Response => {
	c.header("Content-Type", type);
	if (text.length < SMALL || !takesGzip(c.req.header("accept-encoding"))) return c.body(text, status);
	c.header("Content-Encoding", "gzip");
	c.header("Vary", "Accept-Encoding", { append: true });
	return c.body(new Uint8Array(gzipSync(text, { level: LEVEL })), status);
};
