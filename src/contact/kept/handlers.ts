import { addDays, type AnyEntry, dayOf, entriesOf, type JournalEntry, ok, refuse } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { closeOpen, findCase, keepOpen, letIn, letOut, listOpenThings, listParties } from "#src/people/server.ts";
import { type Handled, handles, handlesBoth, outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { Member } from "#src/team/index.ts";
import { findMember, listMembers } from "#src/team/server.ts";
import type { ContactEntry } from "../model.ts";
import { foldContact } from "../rules/fold.ts";
import type { KeptEntry, StandIn } from "./model.ts";
import * as can from "./operations.ts";
import {
	decideAnsweringWish,
	decideInitiative,
	decidePressing,
	decideRung,
	decideStandIn,
	earlierHelp,
	foldKept,
	standInEnded,
	wished,
} from "./rules.ts";
import * as store from "./store.ts";

type Of<Kind extends KeptEntry["kind"]> = Extract<KeptEntry, { kind: Kind }>;
/** Somebody works in a team of mine. */
const isOurs = ({ tx }: Pick<Work, "tx">, member: Pick<Member, "teams"> | undefined): boolean =>
	member?.teams.some((team) => (tx.actor.teams as readonly string[]).includes(team)) ?? false;
/** Who can stand in for whoever is away: generalists of that team, who are there. */
export const whoIsThere = async (work: Pick<Work, "tx">, team: string): Promise<readonly Member[]> => {
	const gone = new Set((await store.listAway(work.tx)).map(({ member }) => member));
	return (await listMembers(work.tx, { team })).filter((one) => !gone.has(one.id) && mayAtAll(one.roles, "hand-over"));
};
/** As entries tell it: the matter they stand in says whom it is about. */
const standInOf = ({ id, case: _case, ...one }: store.StandInRow): StandIn => ({ ...one, standIn: id });
const away: readonly Handled[] = [
	handles(can.sayAway, async (work, input) => {
		const member = input.member ?? work.tx.actor.id ?? "";
		const found = await findMember(work.tx, member);
		if (!found || (member !== work.tx.actor.id && !isOurs(work, found))) return refuse("contact.colleague-elsewhere", {}, "member");
		const known = (await store.listAway(work.tx)).find((one) => one.member === member);
		const id = known?.id ?? work.newId();
		if (!known) await store.insertAway(work.tx, id, member);
		return ok({ entries: [], answer: { away: id } });
	}),
	handles(can.nameStandIn, async (work, input) => {
		const { tx } = work;
		const [gone, line] = [await store.findAway(tx, input.away), await findCase(tx, input.case)];
		if (!gone || !line) return refuse("contact.not-away");
		const parties = await listParties(tx, input.case);
		const { things, visits, first } = await store.listGoingAlong(tx, input.case, gone.member);
		const decided = decideStandIn(input, {
			away: gone,
			responsible: line.responsible,
			there: (await whoIsThere(work, line.team)).map(({ id }) => id),
			hasPart: parties.some((one) => one.party === input.member && one.until === null && (one.standing === "part" || one.standing === "responsible")),
			already: (await store.findStandIn(tx, input.case)) !== undefined,
			ids: { standIn: work.newId() },
			things,
			visits,
			firstVisit: first,
			today: work.today,
		});
		return outcome(decided, { case: input.case, away: input.away });
	}),
	handles(can.sayRung, async (work, input) => {
		const row = await store.findStandIn(work.tx, input.case);
		const planned = row ? await store.listPlanned(work.tx, input.case) : [];
		return outcome(decideRung(input, { standIn: row && standInOf(row), planned, look: work.newId() }), { case: input.case, answer: input.answer });
	}),
	handles(can.sayBack, async (work, input) => {
		const gone = await store.findAway(work.tx, input.away);
		if (!gone) return refuse("contact.not-away");
		if (gone.member !== work.tx.actor.id && !isOurs(work, await findMember(work.tx, gone.member))) return refuse("contact.colleague-elsewhere");
		await store.endAway(work.tx, gone.id);
		const entries = (await store.listStandIns(work.tx, gone.id)).map((row) => standInEnded(row.case, standInOf(row)));
		return ok({ entries, answer: { away: gone.id } });
	}),
];
const tellEarlierHelp = async (
	_work: Work,
	input: { readonly case: Parameters<typeof earlierHelp>[0]; readonly did: string; readonly helps?: string | undefined },
) => ok({ entries: [earlierHelp(input.case, input.did, input.helps)], answer: { case: input.case } });
const wishWorker = async (work: Work, input: { readonly case: Parameters<typeof earlierHelp>[0]; readonly wanted: string }) => {
	const wish = work.newId();
	return ok({ entries: [wished(input.case, wish, input.wanted, work.today)], answer: { case: input.case, wish } });
};
const near: readonly Handled[] = [
	handles(can.takeInitiative, async (work, input) =>
		outcome(decideInitiative(input, { today: work.today, look: work.newId() }), { case: input.case }),
	),
	handles(can.press, async (work, input) =>
		outcome(decidePressing(foldContact(entriesOf<ContactEntry>(await work.journal.ofCase(work.tx, input.case), "contact")), input), {
			case: input.case,
		}),
	),
	...handlesBoth(can.tellEarlierHelp, tellEarlierHelp),
	...handlesBoth(can.wishWorker, wishWorker),
	handles(can.answerWish, async (work, input) =>
		outcome(decideAnsweringWish(foldKept(await work.journal.ofCase(work.tx, input.case)), input), { case: input.case }),
	),
];
export const handled: readonly Handled[] = [...away, ...near];

export const projectors: Projectors = {
	"contact.stand-in-named": async (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"contact.stand-in-named">;
		await store.insertStandIn(tx, of, body);
		if (body.letIn) await letIn(tx, of, body.member, "part", ["responsible", "team", "person"], at);
		await store.changeHands(tx, body, body.forMember, body.member);
		await keepOpen(tx, { id: body.standIn, case: of, kind: "contact.stand-in", holder: body.member, lookAgain: body.lookAgainOn, since: at });
	},
	"contact.stand-in-ended": async (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"contact.stand-in-ended">;
		await store.closeStandIn(tx, body.standIn, at);
		await closeOpen(tx, body.standIn, at);
		await store.changeHands(tx, body, body.member, body.forMember);
		await store.allHeld(tx, of, body.member, body.forMember);
		if (body.letIn) await letOut(tx, of, body.member, "part");
	},
	// Who would rather wait is not forgotten: the known face drops by, and until they are there it stands on the list of who is away.
	"contact.stand-in-rung": async (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"contact.stand-in-rung">;
		await store.answerStandIn(tx, body.standIn, body.answer);
		if (body.answer !== "wait") return;
		const holder = (await findCase(tx, of))?.responsible ?? null;
		for (const earlier of await listOpenThings(tx, { case: of, kinds: ["contact.next"] })) await closeOpen(tx, earlier.id, at);
		await keepOpen(tx, { id: body.look, case: of, kind: "contact.next", holder, lookAgain: addDays(dayOf(at), 1), since: at });
	},
	"contact.initiative-taken": async (tx, entry: AnyEntry) => {
		const { case: of, at, by, body } = entry as JournalEntry as Of<"contact.initiative-taken">;
		for (const earlier of await listOpenThings(tx, { case: of, kinds: ["contact.next"] })) await closeOpen(tx, earlier.id, at);
		await keepOpen(tx, { id: body.look, case: of, kind: "contact.next", holder: by.id, lookAgain: body.lookAgainOn, since: at });
	},
	"contact.wish-for-worker": async (tx, entry: AnyEntry) => {
		const { case: of, at, by, body } = entry as JournalEntry as Of<"contact.wish-for-worker">;
		const holder = (await findCase(tx, of))?.responsible ?? (by.kind === "member" ? by.id : null);
		await keepOpen(tx, { id: body.wish, case: of, kind: "contact.wish-for-worker", holder, lookAgain: body.lookAgainOn, since: at });
	},
	"contact.wish-answered": (tx, entry: AnyEntry) => {
		const { at, body } = entry as JournalEntry as Of<"contact.wish-answered">;
		return closeOpen(tx, body.wish, at);
	},
};
