import { expect, test } from "vitest";
import { writtenOutFirst } from "./order.ts";

test("a road that is written out comes before one with an open place, at any depth", () => {
	const paths = ["/team/:member", "/a/:one/:two", "/team/kilometerprijs", "/a/:one/nieuw", "/team"].map((path) => ({ path }));
	const laid = writtenOutFirst(paths).map(({ path }) => path);
	expect(laid.indexOf("/team/kilometerprijs")).toBeLessThan(laid.indexOf("/team/:member"));
	expect(laid.indexOf("/a/:one/nieuw")).toBeLessThan(laid.indexOf("/a/:one/:two"));
	expect(laid).toHaveLength(paths.length);
});
