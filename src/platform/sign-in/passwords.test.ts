import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPassword, hashPassword, weaknessOf } from "./passwords.ts";
import { newSpareCodes, openSecret, sealSecret } from "./second-factor.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";

test.each(["kort", "elf tekens!", "a".repeat(11)])("%s is too short", (password) => expect(weaknessOf(password)).toBe("password-short"));
test("two hundred letters is the most", () => expect(weaknessOf("ab cd ".repeat(40))).toBe("password-long"));
test.each([
	"wachtwoord123",
	"Wachtwoord2026!",
	"W4chtw00rd!!",
	"password1234",
	"P@ssw0rd1234",
	"welkomwelkom",
	"Welkom01Welkom01",
	"qwertyuiop123",
	"1234567890123",
	"aaaaaaaaaaaa",
	"abcabcabcabc",
	"abcdefghijklm",
	"zomer2026zomer",
	"feyenoord1908!",
	"administrator1",
	"iloveyou1234",
	"1qaz2wsx3edc",
	"ikhouvanjou12",
	"december2026!!",
])("%s is tried first and refused", (password) => expect(weaknessOf(password)).toBe("password-known"));
test("one's own name with a number is refused", () =>
	expect(weaknessOf("nadia.elamrani2026", ["nadia.elamrani@buurtkracht.nl"])).toBe("password-known"));
test.each(["paard batterij nietje maan", "drie koeien op het dak", "mijn fiets staat scheef", "Ḁ̊lles wät mág hier", "xk7 vqlm2 rtz9"])(
	"%s is fine: no rules on which signs",
	(password) => expect(weaknessOf(password)).toBeUndefined(),
);

test("a password fits its own hash and no other, however the letters were composed", async () => {
	const hash = await hashPassword("crème brûlée voor twee");
	expect(await checkPassword(hash, "crème brûlée voor twee".normalize("NFD"))).toBe(true);
	expect(await checkPassword(hash, "creme brulee voor twee")).toBe(false);
	expect(await checkPassword(null, "crème brûlée voor twee")).toBe(false);
	expect(hash).not.toContain("brûlée");
});
test("judging never takes long, whatever was typed", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300 }), (text) => {
			const began = performance.now();
			weaknessOf(text);
			return performance.now() - began < 100;
		}),
	);
});
test("a secret opens for its own member only, and spare codes are all different", () => {
	const master = openMasterKey("", Buffer.alloc(32, 7).toString("base64"));
	const sealed = sealSecret(master, "een", "GEHEIM");
	expect(openSecret(master, "een", sealed)).toBe("GEHEIM");
	expect(() => openSecret(master, "twee", sealed)).toThrow();
	expect(new Set(newSpareCodes()).size).toBe(8);
});
