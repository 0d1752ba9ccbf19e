import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseId, EntryId, Instant } from "#src/kernel/index.ts";
import { outcomes, type Step, type WeighingEntry } from "./model.ts";
import { foldWeighing, latestWeighing, standsAt, stillOwed } from "./rules/fold.ts";
import { isCopied, saysSomething } from "./rules/own-words.ts";
import { bringsNothing, controlWord } from "./rules/purpose.ts";

const envelope = (seq: number) => ({
	id: `e${seq}` as EntryId,
	stream: { kind: "weighing", id: "c" },
	case: "c" as CaseId,
	seq,
	at: `2026-11-${String((seq % 28) + 1).padStart(2, "0")}T09:00:00.000Z` as Instant,
	recordedAt: "2026-11-24T09:00:00.000Z" as Instant,
	by: { kind: "member" as const, id: "m" },
	audience: { reach: "person" as const },
});
type Bare = { [Kind in WeighingEntry["kind"]]: Pick<Extract<WeighingEntry, { kind: Kind }>, "kind" | "body"> }[WeighingEntry["kind"]];
const step = fc.integer({ min: 1, max: 7 }).map((place) => place as Step);
const account = fc.constantFrom("a", "b", "c");
const bare: fc.Arbitrary<Bare> = fc.oneof(
	fc.record({
		kind: fc.constant("weighing.written" as const),
		body: fc.record({ version: fc.nat(50), why: fc.string(), harmTo: fc.constant([]), step, outcome: fc.constantFrom(...outcomes) }),
	}),
	fc.record({ kind: fc.constant("weighing.stepped-down" as const), body: fc.record({ step, why: fc.string() }) }),
	fc.record({
		kind: fc.constant("weighing.account-owed" as const),
		body: fc.record({
			account,
			for: fc.constant({ act: "other" as const }),
			to: fc.constant("person" as const),
			lookAgainOn: fc.constant("2026-12-01" as never),
		}),
	}),
	fc.record({ kind: fc.constant("weighing.account-given" as const), body: fc.record({ account, how: fc.string(), reaction: fc.string() }) }),
	fc.record({ kind: fc.constant("weighing.hindsight" as const), body: fc.record({ version: fc.nat(50), words: fc.string() }) }),
);
const history = fc.array(bare, { maxLength: 30 }).map((all) => all.map((one, at) => ({ ...envelope(at + 1), ...one }) as WeighingEntry));

describe("the fold of weighings", () => {
	test("LEG-21 nothing written is ever lost: every version, in order", () => {
		fc.assert(
			fc.property(history, (entries) => {
				const written = entries.filter((entry) => entry.kind === "weighing.written");
				expect(foldWeighing(entries).versions.map(({ entry }) => entry)).toEqual(written.map(({ id }) => id));
				expect(latestWeighing(foldWeighing(entries))?.entry).toBe(written.at(-1)?.id);
			}),
		);
	});
	test("LEG-20 one stands where one last went or stepped down to; not going moves nobody", () => {
		fc.assert(
			fc.property(history, (entries) => {
				const moves = entries.flatMap((entry) =>
					entry.kind === "weighing.stepped-down" || (entry.kind === "weighing.written" && entry.body.outcome === "go") ? [entry.body.step] : [],
				);
				expect(standsAt(foldWeighing(entries))?.step).toBe(moves.at(-1));
			}),
		);
	});
	test("LEG-08 what is owed stays owed until it is given, and only then", () => {
		fc.assert(
			fc.property(history, (entries) => {
				for (const owed of stillOwed(foldWeighing(entries))) {
					const since = entries.findIndex((entry) => entry.kind === "weighing.account-owed" && entry.body.account === owed.account);
					expect(entries.slice(0, since + 1).some((entry) => entry.kind === "weighing.account-owed")).toBe(true);
					const lastOwed = entries
						.map((entry, at) => (entry.kind === "weighing.account-owed" && entry.body.account === owed.account ? at : -1))
						.reduce((a, b) => Math.max(a, b), -1);
					expect(entries.slice(lastOwed).some((entry) => entry.kind === "weighing.account-given" && entry.body.account === owed.account)).toBe(false);
				}
			}),
		);
	});
	test("folding in parts or at once is the same, and a longer history only adds versions", () => {
		fc.assert(
			fc.property(history, fc.nat(30), (entries, at) => {
				expect(foldWeighing(entries.slice(0, at)).versions.length).toBeLessThanOrEqual(foldWeighing(entries).versions.length);
				expect(foldWeighing(entries)).toEqual(foldWeighing([...entries]));
			}),
		);
	});
	test("ANTI-07 the state holds no number but versions and places on the continuum", () => {
		fc.assert(
			fc.property(history, (entries) => {
				const numbers: string[] = [];
				JSON.stringify(foldWeighing(entries), (key, value: unknown) => {
					if (typeof value === "number") numbers.push(key);
					return value;
				});
				expect(new Set([...numbers, "version", "step"])).toEqual(new Set(["version", "step"]));
			}),
		);
	});
});

describe("own words", () => {
	test("LEG-12 the words of a signal are seen to be its words, in any order, with any signs and accents", () => {
		const signal = "De gordijnen zijn al weken dicht. Niemand ziet haar meer, en de post puilt uit de bus.";
		fc.assert(
			fc.property(fc.shuffledSubarray(signal.split(" "), { minLength: 8 }), (some) => {
				const text = some.join(" - ").toUpperCase();
				if (saysSomething(text)) expect(isCopied(text, [signal])).toBe(true);
			}),
		);
		expect(isCopied("Ik ben bang dat ze valt en dat niemand haar vindt.", [signal])).toBe(false);
	});
	test("any text at all can be typed", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
				isCopied(text, [text]);
				controlWord(text);
				bringsNothing(text);
			}),
		);
	});
	test.each([
		"Zij verliest de controle over haar geld.",
		"Ze is bang voor de inspanning.",
		"Hij wil geen bezoek.",
		"Zonder controle, gewoon met soep.",
		"De dokter wil haar zien.",
	])("is no control: %s", (text) => expect(controlWord(text)).toBeUndefined());
	test.each([
		"Handhaven van het huurcontract.",
		"Kijken of hij wel alleen woont.",
		"Adres nagaan voor de gemeente.",
		"sociale recherche helpen met opsporen",
		"Een boete uitdelen.",
	])("is control: %s", (text) => expect(controlWord(text)).toBeDefined());
});
