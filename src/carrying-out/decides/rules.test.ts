/** What the worker can and must do is said aloud; the last that was said counts. */
import { expect, test } from "vitest";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CaseId, EntryId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";
import { decidePowers, foldPowers } from "./rules.ts";

const of = "c" as CaseId;
const said = (can?: string, mustTell?: string) => decidePowers({ case: of, can, mustTell });
const body = (weCan?: string, mustTell?: string) => ({
	kind: "carrying-out.powers-said",
	stream: { kind: "carrying-out", id: "c" },
	case: "c",
	audience: { reach: "person" },
	body: { weCan, mustTell },
});
test("one of both is enough; nothing at all is nothing said", () => {
	expect(said("Bellen", "Een kind in gevaar")).toEqual({ kind: "ok", value: [body("Bellen", "Een kind in gevaar")] });
	expect(said("Bellen")).toEqual({ kind: "ok", value: [body("Bellen")] });
	expect(said(undefined, "Een kind in gevaar")).toEqual({ kind: "ok", value: [body(undefined, "Een kind in gevaar")] });
	expect(said()).toEqual({ kind: "refusal", code: "carrying-out.say-one-of-both", words: {}, field: "mustTell" });
});
test("the last counts whole, with who said it and when", () => {
	const entry = (seq: number, of: object, kind = "carrying-out.powers-said"): AnyEntry => ({
		...body(),
		kind,
		case: "c" as CaseId,
		audience: { reach: "person" },
		id: `e${seq}` as EntryId,
		seq,
		at: `2026-11-0${seq}T09:00:00.000Z` as Instant,
		recordedAt: `2026-11-0${seq}T09:00:00.000Z` as Instant,
		by: { kind: "member", id: `m${seq}` },
		body: of,
	});
	expect(foldPowers([])).toBeNull();
	expect(
		foldPowers([entry(1, { weCan: "Bellen", mustTell: "Niets" }), entry(2, { mustTell: "Alles" }), entry(3, { weCan: "x" }, "privacy.powers-said")]),
	).toEqual({ mustTell: "Alles", at: "2026-11-02T09:00:00.000Z", by: "m2" });
});
