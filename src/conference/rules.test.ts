/** The order of the meeting: who may do what at which moment, and what each of it writes down. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor, ActorKind } from "#src/kernel/actor.ts";
import type { CaseId, EntryId, TenantId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import { circleKinds, type Conference, type ConferenceEntry, type Moment, otherKinds } from "./model.ts";
import { foldConference } from "./fold.ts";
import { decideAnswer, decideBringPlan } from "./plan/rules.ts";
import { decideRequirement } from "./preparing/rules.ts";
import { decideCall, decideClosedTime, decideInvite, decideTogether, entry, isInCircle, isInside, permitted, seatsInside } from "./rules.ts";

let seq = 0;
const kept = (one: Pick<NewEntry, "kind" | "body">, by: string | null = "m"): ConferenceEntry => {
	seq += 1;
	const at = `2026-11-24T09:00:${String(seq % 60).padStart(2, "0")}.000Z` as Instant;
	return {
		stream: { kind: "conference", id: "k" },
		case: "k" as CaseId,
		audience: { reach: "person" },
		id: `e${seq}` as EntryId,
		seq,
		at,
		recordedAt: at,
		by: { kind: "member", id: by },
		...one,
	} as ConferenceEntry;
};
const happened = (kind: string, body: object = {}, by: string | null = "m") =>
	kept({ kind: `conference.${kind}`, body: { conference: "k", ...body } }, by);
const made = (kind: string, body: object, audience: object = { reach: "person" }) => ({
	kind: `conference.${kind}`,
	stream: { kind: "conference", id: "k" },
	case: "k",
	audience,
	body: { conference: "k", ...body },
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code, words: {} } : { kind: "refusal", code, words: {}, field };
const actor = (kind: ActorKind, id: string, session?: string): Actor => ({
	tenant: "t" as TenantId,
	kind,
	id,
	roles: [],
	teams: [],
	organisation: null,
	...(session === undefined ? {} : { session }),
});
const guest = { id: "zus", name: "Marga", relation: "zus", kind: "family" as const };
const nothing = foldConference([]);
const at = (moment: Moment, more: Partial<Conference> = {}): Conference => ({ ...nothing, id: "k", moment, ...more });
const word = { word: "w2", digest: "d", by: "p", at: "2026-11-24T10:00:00.000Z" as Instant };
const seats = [
	{ word: "w1", guest: "zus", seat: "s0", session: "old" },
	{ word: "w2", guest: "zus", seat: "s1", session: "here" },
	{ word: "w2", guest: "p", seat: "s2", session: "there" },
	{ word: "w2", guest: "zus", seat: "s1", session: "here" },
];
const closed = at("closed-time", { participants: [guest], word, seats });
const [sister, person, stranger, worker] = [
	actor("participant", "zus", "here"),
	actor("person", "p", "there"),
	actor("participant", "other", "here"),
	actor("member", "zus", "here"),
];

describe("where a conference stands", () => {
	test("nowhere, before it is called", () => {
		expect(nothing).toEqual({
			moment: "nothing",
			id: "",
			of: "",
			person: null,
			responsible: null,
			question: "",
			coordinator: "",
			thoughts: [],
			participants: [],
			safety: [],
			helpers: [],
			handOuts: [],
			requirements: [],
			together: [],
			seats: [],
			missed: [],
			partsGiven: [],
			planGivenTo: [],
			met: [],
			unmet: [],
			acceptedBy: [],
		});
	});
	const called = happened("called", {
		of: "c",
		person: "p",
		responsible: "m",
		question: "Wie helpt?",
		coordinator: "w",
		yes: "spoken",
		where: "Buurthuis",
		when: "dinsdag",
	});
	test("called, with those who were invited and what safety demands", () => {
		const demand = happened("requirement-set", { requirement: "r", text: "Een volwassene slaapt er", by: "Els", organisation: "Veilig" });
		expect(foldConference([called, happened("invited", guest), happened("invited", { ...guest, id: "buur" }), demand])).toEqual({
			...nothing,
			moment: "preparing",
			id: "k",
			of: "c",
			person: "p",
			responsible: "m",
			question: "Wie helpt?",
			coordinator: "w",
			where: "Buurthuis",
			when: "dinsdag",
			participants: [guest, { ...guest, id: "buur" }],
			requirements: [{ id: "r", text: "Een volwassene slaapt er", by: "Els", organisation: "Veilig", setAt: demand.at }],
		});
	});
	test("among themselves: a new word forgets what was missed, and coming in forgets one's own", () => {
		const begun = [called, happened("closed-time-began")];
		const missed = (who: string) => happened("word-missed", { guest: who });
		const first = missed("zus");
		expect(foldConference([...begun, first, missed("buur")])).toMatchObject({
			moment: "closed-time",
			missed: [{ guest: "zus", at: first.at }, { guest: "buur" }],
		});
		const agreed = happened("word-agreed", { word: "w1", digest: "d" }, "p");
		expect(foldConference([...begun, first, agreed])).toMatchObject({ word: { word: "w1", digest: "d", by: "p", at: agreed.at }, missed: [] });
		expect(foldConference([...begun, happened("word-agreed", { word: "w1", digest: "d" }, null)]).word?.by).toBe("");
		const seat = { word: "w1", guest: "zus", seat: "s", session: "here" };
		expect(foldConference([...begun, agreed, missed("zus"), missed("buur"), happened("came-inside", seat)])).toMatchObject({
			seats: [seat],
			missed: [{ guest: "buur" }],
		});
		const together = happened("written-together", { text: "Wij koken" });
		expect(foldConference([...begun, together]).together).toEqual([{ text: "Wij koken", at: together.at }]);
	});
	test("a plan, a requirement that is not met, a better plan, and everybody who says yes", () => {
		const plan = { sentences: ["Marga kookt"], parts: [], followUp: "Over een maand" };
		const brought = happened("plan-brought", plan, "zus");
		const unmet = happened("unmet-named", { by: "Els", requirement: "r", why: "Niemand slaapt er" });
		expect(foldConference([called, brought, unmet])).toMatchObject({
			moment: "plan",
			plan: { ...plan, by: "zus", at: brought.at },
			unmet: [{ requirement: "r", why: "Niemand slaapt er", by: "Els" }],
		});
		expect(foldConference([called, brought]).plan).toEqual({ ...plan, by: "zus", at: brought.at });
		expect(foldConference([called, happened("plan-brought", plan, null)]).plan?.by).toBe("");
		expect(foldConference([called, brought, unmet, unmet]).unmet).toHaveLength(1);
		expect(foldConference([called, brought, unmet, brought]).unmet).toEqual([]);
		expect(foldConference([called, brought, happened("accepted", { by: "Els" }), happened("accepted", { by: "Nadia" })])).toMatchObject({
			moment: "accepted",
			acceptedBy: ["Els", "Nadia"],
		});
	});
	test("an entry says which conference it is of", () => {
		expect(entry({ id: "k" }, "conference.word-missed", { reach: "named", named: ["p"] }, { guest: "zus" })).toEqual(
			made("word-missed", { guest: "zus" }, { reach: "named", named: ["p"] }),
		);
	});
});

describe("who is in", () => {
	test("the circle is the person and who was invited, whoever else comes by", () => {
		expect([sister, person, stranger, worker, actor("public", "zus"), actor("reporter", "zus")].map((one) => isInCircle(closed, one))).toEqual([
			true,
			true,
			false,
			false,
			false,
			false,
		]);
	});
	test("nobody outside the circle in closed time; at every other moment the rest of the house decides", () => {
		expect([sister, person, stranger, worker].map((one) => permitted(closed, one))).toEqual([true, true, false, false]);
		for (const moment of ["nothing", "preparing", "plan", "accepted"] as const) expect(permitted({ ...closed, moment }, worker), moment).toBe(true);
	});
	test("inside is who said the word that holds now, at this device", () => {
		expect(isInside(closed, sister)).toBe(true);
		expect(isInside(closed, person)).toBe(true);
		expect(isInside(closed, actor("participant", "zus", "there"))).toBe(false);
		expect(isInside(closed, actor("participant", "zus", "old"))).toBe(false);
		expect(isInside(closed, actor("participant", "zus"))).toBe(false);
		expect(isInside({ ...closed, seats: [{ word: "w2", guest: "zus", seat: "s", session: undefined as never }] }, actor("participant", "zus"))).toBe(
			false,
		);
		const { word: _word, ...wordless } = closed;
		expect(isInside(wordless, sister)).toBe(false);
		expect(seatsInside(closed)).toEqual(["s1", "s2"]);
		expect(seatsInside(wordless)).toEqual([]);
	});
});

describe("calling it", () => {
	const command = {
		conference: "k",
		of: "c",
		person: "p",
		responsible: "m",
		question: "Wie helpt?",
		coordinator: "w",
		yes: "spoken" as const,
		where: "Buurthuis",
		when: "dinsdag",
	};
	const independent = { isCoordinator: true, hasPart: false, organisationHasPart: false };
	const { conference: _conference, where: _where, when: _when, ...bare } = command;
	test("keeps the question, the yes, and where and when if that is known", () => {
		expect(decideCall(command, independent)).toEqual(done(made("called", { ...bare, where: "Buurthuis", when: "dinsdag" })));
		const decided = decideCall({ ...command, where: undefined, when: "" }, independent);
		expect(decided).toEqual(done(made("called", bare)));
		expect(decided.kind === "ok" && decided.value[0]?.body).not.toHaveProperty("where");
		expect(decided.kind === "ok" && decided.value[0]?.body).not.toHaveProperty("when");
	});
	test.each([{ isCoordinator: false }, { hasPart: true }, { organisationHasPart: true }])("only by who is independent: %j", (more) => {
		expect(decideCall(command, { ...independent, ...more })).toEqual(refusal("conference.coordinator-not-independent", "coordinator"));
	});
});

describe("the order of the meeting", () => {
	const requirement = { id: "r", text: "Een volwassene slaapt er", by: "Els", organisation: "Veilig", newHelper: "els" };
	const els = { id: "els", name: "Els", organisation: "Veilig" };
	const requires = (state: Conference, by: Actor = worker) => decideRequirement(state, by, requirement);
	const answers = (state: Conference, met: boolean, more: object = {}, waits: readonly string[] = ["r"], by: Actor = worker) =>
		decideAnswer(state, by, { requirement: "r", met, ...more }, waits);
	const plan = { sentences: ["Marga kookt"], parts: [{ who: "Marga", part: "koken", needed: true }], followUp: "Over een maand" };
	test("inviting and demanding belong to the preparation, and so does its end", () => {
		expect(decideInvite(at("preparing"), guest)).toEqual(done(made("invited", guest)));
		const set = made(
			"requirement-set",
			{ requirement: "r", text: "Een volwassene slaapt er", by: "Els", organisation: "Veilig", helper: "els" },
			{ reach: "person", named: ["els"] },
		);
		const listed = made("helper-listed", { helper: "els", name: "Els", organisation: "Veilig" }, { reach: "person", named: ["els"] });
		expect(requires(at("preparing"))).toEqual(done(listed, set));
		expect(requires(at("preparing", { helpers: [els] }))).toEqual(done(set));
		expect(requires(at("preparing", { helpers: [els] }), actor("participant", "els"))).toEqual(done(set));
		expect(requires(at("preparing", { helpers: [els] }), sister)).toEqual(refusal("kernel.nothing-here"));
		expect(decideClosedTime(at("preparing", { participants: [guest], helpers: [els], coordinator: "w", responsible: "m" }))).toEqual(
			done(made("closed-time-began", { helpers: ["els"], coordinator: "w", responsible: "m" })),
		);
		expect(decideClosedTime(at("preparing"))).toEqual(refusal("conference.nobody-invited"));
		for (const one of [decideInvite(nothing, guest), requires(nothing), decideClosedTime(nothing)])
			expect(one).toEqual(refusal("kernel.nothing-here"));
		for (const moment of ["closed-time", "plan", "accepted"] as const) {
			expect(decideInvite(at(moment), guest)).toEqual(refusal("conference.meeting-has-begun"));
			expect(requires(at(moment))).toEqual(refusal("conference.requirement-too-late"));
			expect(decideClosedTime(at(moment, { participants: [guest] }))).toEqual(refusal("conference.meeting-has-begun"));
		}
	});
	test("own people only", () => {
		for (const kind of circleKinds) expect(decideInvite(at("preparing"), { ...guest, kind }).kind, kind).toBe("ok");
		for (const kind of otherKinds)
			expect(decideInvite(at("preparing"), { ...guest, kind }), kind).toEqual(refusal("conference.own-people-only", "kind"));
	});
	test("words of the circle reach whoever is inside, and nobody else", () => {
		expect(decideTogether(closed, sister, "Wij koken")).toEqual(
			done(made("written-together", { text: "Wij koken" }, { reach: "named", named: ["s1", "s2"] })),
		);
		for (const one of [stranger, worker]) expect(decideTogether(closed, one, "x")).toEqual(refusal("conference.closed-time"));
		expect(decideTogether(closed, actor("participant", "zus", "elsewhere"), "x")).toEqual(refusal("conference.word-first"));
		for (const moment of ["nothing", "preparing", "plan", "accepted"] as const)
			expect(decideTogether({ ...closed, moment }, sister, "x")).toEqual(refusal("conference.not-closed-time"));
	});
	test("the plan is brought by one of them who is inside; until it is accepted it can be bettered", () => {
		for (const moment of ["closed-time", "plan"] as const)
			expect(decideBringPlan({ ...closed, moment, person: "p", coordinator: "w", responsible: "m" }, sister, plan)).toEqual(
				done(
					made("plan-brought", plan, { reach: "named", named: ["zus", "p"] }),
					made("plan-on-table", { requirements: [], back: [], coordinator: "w", responsible: "m" }, { reach: "person", named: [] }),
				),
			);
		expect(decideBringPlan(closed, sister, { ...plan, sentences: [] })).toEqual(refusal("conference.plan-empty", "sentences"));
		expect(decideBringPlan(closed, sister, { ...plan, sentences: [], photo: "f" }).kind).toBe("ok");
		expect(decideBringPlan(closed, sister, { ...plan, followUpBy: "m" })).toEqual(refusal("conference.follow-up-is-ours", "followUpBy"));
		expect(decideBringPlan(closed, sister, { ...plan, followUpBy: "zus" }).kind).toBe("ok");
		for (const one of [stranger, worker]) expect(decideBringPlan(closed, one, plan)).toEqual(refusal("conference.closed-time"));
		expect(decideBringPlan(closed, actor("participant", "zus", "elsewhere"), plan)).toEqual(refusal("conference.word-first"));
		expect(decideBringPlan({ ...closed, moment: "accepted" }, sister, plan)).toEqual(refusal("conference.already-accepted"));
		for (const moment of ["nothing", "preparing"] as const)
			expect(decideBringPlan({ ...closed, moment }, sister, plan)).toEqual(refusal("conference.not-closed-time"));
	});
	test("the answer is met or not met, of an earlier requirement and by who set it; all met is accepted", () => {
		const requirements = ["r", "q"].map((id) => ({ id, text: "x", by: "Els", organisation: "Veilig", helper: "els", setAt: word.at }));
		const brought = at("plan", { requirements });
		const seen = { reach: "person", named: ["els"] };
		expect(answers(brought, true, {}, ["r", "q"])).toEqual(done(made("requirement-met", { by: "els", requirement: "r" }, seen)));
		expect(answers(brought, true, {}, ["r"], actor("participant", "els"))).toEqual(
			done(made("requirement-met", { by: "els", requirement: "r" }, seen), made("accepted", { by: "els", met: ["r", "q"] })),
		);
		expect(answers(brought, false, { why: "Niemand slaapt er" })).toEqual(
			done(made("unmet-named", { by: "els", requirement: "r", why: "Niemand slaapt er" }, seen)),
		);
		for (const third of [answers(brought, false, { requirement: "z" }), answers(brought, true, {}, ["r"], actor("participant", "other"))])
			expect(third).toEqual(refusal("conference.not-an-earlier-requirement", "requirement"));
		expect(answers(at("closed-time"), true)).toEqual(refusal("conference.closed-time"));
		expect(answers(at("accepted"), true)).toEqual(refusal("conference.already-accepted"));
		for (const moment of ["nothing", "preparing"] as const) expect(answers(at(moment), true)).toEqual(refusal("conference.no-plan-yet"));
	});
	test("whatever happens in whatever order, nobody outside writes in closed time and no requirement comes after it", () => {
		const act = fc.constantFrom("invite", "require", "close", "together", "bring", "accept", "unmet");
		const who = fc.constantFrom(sister, stranger, worker);
		fc.assert(
			fc.property(fc.array(fc.tuple(act, who), { maxLength: 25 }), (acts) => {
				const independent = { isCoordinator: true, hasPart: false, organisationHasPart: false };
				const call = decideCall(
					{ conference: "k", of: "c", person: "p", responsible: null, question: "x", coordinator: "w", yes: "spoken" },
					independent,
				);
				const written: { readonly entry: ConferenceEntry; readonly by: Actor }[] = [];
				const journal: ConferenceEntry[] = call.kind === "ok" ? call.value.map((one) => kept(one)) : [];
				for (const [what, by] of acts) {
					const state = foldConference(journal);
					const decided =
						what === "invite"
							? decideInvite(state, guest)
							: what === "require"
								? requires(state)
								: what === "close"
									? decideClosedTime(state)
									: what === "together"
										? decideTogether(state, by, "x")
										: what === "bring"
											? decideBringPlan(state, by, plan)
											: answers(state, what === "accept");
					if (decided.kind !== "ok") continue;
					for (const one of decided.value.map((each) => kept(each))) {
						journal.push(one);
						written.push({ entry: one, by });
						if (one.kind !== "conference.closed-time-began") continue;
						journal.push(happened("word-agreed", { word: "w", digest: "d" }));
						journal.push(happened("came-inside", { word: "w", guest: "zus", seat: "s", session: "here" }));
					}
				}
				const kinds = journal.map(({ kind }) => kind);
				const begun = kinds.indexOf("conference.closed-time-began");
				if (begun >= 0) expect(kinds.slice(begun)).not.toContain("conference.requirement-set");
				for (const { entry: one, by } of written)
					if (one.kind === "conference.written-together" || one.kind === "conference.plan-brought") expect(by).toBe(sister);
			}),
		);
	});
});
