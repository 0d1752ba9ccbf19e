/** How large a body may be. One that says how long it is (almost all do) is not opened to find out: opening it makes reading it dear. */
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";

const withoutBody = new Set(["GET", "HEAD", "OPTIONS"]);

/** Lets bodies of at most this many bytes through; node itself ends a body at the length it said. */
export const atMost = (bytes: number): MiddlewareHandler => {
	const counting = bodyLimit({ maxSize: bytes, onError: (c) => c.text("413", 413) });
	return async (c, next) => {
		if (withoutBody.has(c.req.method)) return next();
		const said = c.req.header("content-length");
		if (said === undefined || !/^\d+$/.test(said) || c.req.header("transfer-encoding") !== undefined) return counting(c, next);
		return Number(said) > bytes ? c.text("413", 413) : next();
	};
};
