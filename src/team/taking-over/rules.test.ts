/** Where a colleague is reached outside the program, what they are told of, and in which words. */
import { describe, expect, test } from "vitest";
import { composeTaking, takingIn, takings, wayTo } from "./rules.ts";
import { takingOverTexts } from "./texts/index.ts";

const mail = { by: "mail", to: "nadia@example.nl" };
const roles = ["worker", "keeper"];

describe("where somebody is reached", () => {
	test("by mail first, else on a mobile phone, wherever they wrote it down", () => {
		expect(wayTo({ phone: "06 12345678", reachable: "nadia@example.nl" })).toEqual(mail);
		const text = wayTo({ phone: "06 12345678", reachable: null });
		expect(text).toMatchObject({ by: "text" });
		expect(wayTo({ phone: null, reachable: "06 12345678" })).toEqual(text);
		expect(wayTo({ reachable: "06 12345678" })).toEqual(text);
		expect(wayTo({ phone: "06 12345678", reachable: "06 87654321" })).toEqual(text);
	});
	test("or nowhere", () => {
		for (const nowhere of [{}, { phone: null, reachable: null }, { phone: "030 1234567", reachable: "op kantoor" }])
			expect(wayTo(nowhere)).toBeUndefined();
	});
});

describe("what another changed", () => {
	const was = { reachable: "nadia@example.nl", roles };
	const told = (now: object, by: string | null = "tom") => takingIn(by, "nadia", was, { ...was, ...now });
	test("is told: where they are reached before what they may do", () => {
		expect(takings).toEqual(["asked", "done", "reach", "roles"]);
		expect(told({ reachable: "tom@example.nl" })).toEqual(["reach"]);
		expect(told({ reachable: undefined })).toEqual(["reach"]);
		expect(takingIn("tom", "nadia", { roles }, was)).toEqual(["reach"]);
		expect(told({ roles: ["worker"] })).toEqual(["roles"]);
		expect(told({ reachable: undefined, roles: ["worker"] }, null)).toEqual(["reach", "roles"]);
	});
	test("is nothing where all of it is as it was, in whatever order, or when they did it themselves", () => {
		expect(told({})).toEqual([]);
		expect(told({ roles: [...roles].reverse() })).toEqual([]);
		expect(takingIn("tom", "nadia", { roles: [...roles].reverse() }, { roles })).toEqual([]);
		expect(takingIn("tom", "nadia", { roles: ["ab", "c"] }, { roles: ["a", "bc"] })).toEqual(["roles"]);
		expect(told({ reachable: undefined, roles: [] }, "nadia")).toEqual([]);
	});
});

test.each(takings)("the words are the same for everybody, with nothing to answer: %s", (what) => {
	for (const language of ["nl", "en"] as const) {
		const words = takingOverTexts(language);
		expect(composeTaking(what, language)).toEqual({
			subject: words.subject,
			text: `${words.hello}\n\n${words.what[what]}\n\n${words.was}\n\n${words.not}\n\n${words.noLink}\n\n${words.greeting}\n`,
		});
	}
});
