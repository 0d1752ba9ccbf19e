/** Rounds along doors: begun with something to bring, kept item by item, ended when everybody has heard back. */
import type { CaseId, MemberId, TeamId } from "#src/kernel/ids.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { addressesOf, findAddress } from "#src/people/server.ts";
import { sameAddress } from "#src/people/index.ts";
import { findArea, listAreas } from "#src/neighbourhood/server.ts";
import { findMember } from "#src/team/server.ts";
import { type Handled, handles, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { withTeller } from "../answers/going-out.ts";
import { entriesOfArrival, type Teller } from "../arrival.rules.ts";
import { doorIn, place } from "../arrival.ts";
import type { Enquiry, Item } from "./model.ts";
import * as does from "./operations.ts";
import { becameSignal, decideAnswerItem, decideDoor, decideEnd, decideRaise, foldItems, isInRound, maySignal, VISITOR_DAYS } from "./rules.ts";
import { countItemsOpen, findEnquiry, keepDoor, keepEnquiry, keepViewRow, listVisitorsAt, rowDoorDropped, rowEnded } from "./store.ts";

/** What residents raised in a round, as far as this reader's entries reach. */
export const itemsOf = async (work: Work, enquiry: CaseId): Promise<readonly Item[]> =>
	foldItems(await work.journal.ofStream(work.tx, "enquiry", enquiry));
type Found = { readonly round: Enquiry; readonly item: Item | undefined };
const find = async (work: Work, { enquiry, item }: { readonly enquiry: CaseId; readonly item: string }): Promise<Result<Found>> => {
	const round = await findEnquiry(work.tx, enquiry);
	if (!round) return refuse("kernel.nothing-here");
	return ok({ round, item: (await itemsOf(work, enquiry)).find((one) => one.item === item) });
};
/** Somebody who can see to something here: a colleague of this team. */
const seesTo = async (work: Work, member: string, team: TeamId): Promise<boolean> => {
	const card = await findMember(work.tx, member);
	return card !== undefined && card.active && card.teams.includes(team) && mayAtAll(card.roles, "go-along-doors");
};
const done = (enquiry: string, more: Outcome["answer"] = {}): Result<Outcome> => ok({ entries: [], answer: { enquiry, ...more } });

const toSignal = async (work: Work, { round, item }: { readonly round: Enquiry; readonly item: Item }): Promise<Result<Outcome>> => {
	const written = doorIn(item.where);
	const teller: Teller | undefined =
		item.name === undefined && item.reachable === undefined
			? undefined
			: {
					id: work.newId(),
					way: item.reachable === undefined ? "visit" : "call",
					...(item.name === undefined ? {} : { name: item.name }),
					...(item.reachable === undefined ? {} : { reachable: item.reachable }),
				};
	const placed = await place(
		work,
		[
			{
				told: {
					source: "enquiry",
					channel: "in-person",
					concern: item.words,
					shown: "yes",
					...(item.where === undefined ? {} : { where: item.where }),
				},
				...(teller ? { teller } : {}),
				...(written ? { written } : {}),
			},
		],
		// What another team knows of that door tells the round nothing: it becomes a matter of the own team, and they read it too.
		{ area: (await findArea(work.tx, { id: round.area }))?.id, shown: true },
	);
	if (!isOk(placed)) return placed;
	const [first] = placed.value;
	if (!first) return refuse("kernel.nothing-here");
	const entries = await withTeller(
		work,
		placed.value.flatMap((each) => entriesOfArrival(each, work.tx.actor.id)),
	);
	return ok({ entries: [...entries, becameSignal(round, item, first.matter.case)], answer: { enquiry: round.id, case: first.matter.case } });
};

export const handledEnquiry: readonly Handled[] = [
	handles(does.beginEnquiry, async (work, input) => {
		const areas = (await listAreas(work.tx)).filter((one) => work.tx.actor.teams.includes(one.team));
		const area = input.area === undefined ? areas[0] : areas.find((one) => one.id === input.area);
		if (!area) return refuse("signalling.round-no-area", {}, "area");
		if (input.followUp === undefined || !(await seesTo(work, input.followUp, area.team)))
			return refuse("signalling.round-who-follows", {}, "followUp");
		const id = work.newId();
		await keepEnquiry(work.tx, {
			id: id as CaseId,
			area: area.id,
			team: area.team,
			kind: input.kind,
			gain: input.gain ?? "",
			holder: input.followUp as MemberId,
			commissioner: input.commissioner ?? "",
			offers: input.offers.map((one) => ({ expected: one.expected ?? "", offer: one.offer ?? "" })),
			streets: input.streets.flatMap((one) => (one.ground === undefined ? [] : [{ street: one.street ?? "", ground: one.ground }])),
		});
		if (input.view !== undefined) await keepViewRow(work.tx, { id: work.newId(), enquiry: id, side: "commissioner", words: input.view });
		return done(id);
	}),
	handles(does.raiseItem, async (work, input) => {
		const round = await findEnquiry(work.tx, input.enquiry);
		const me = work.tx.actor.id;
		if (!round || me === null) return refuse("kernel.nothing-here");
		if (input.owner !== undefined && !(await seesTo(work, input.owner, round.team))) return refuse("signalling.round-who-follows", {}, "owner");
		const item = work.newId();
		const decided = decideRaise(round, input, { item, me, today: work.today });
		return isOk(decided) ? ok({ entries: decided.value, answer: { enquiry: round.id, item } }) : decided;
	}),
	handles(does.answerItem, async (work, input) => {
		const found = await find(work, input);
		if (!isOk(found)) return found;
		const decided = decideAnswerItem(found.value.round, found.value.item, input);
		return isOk(decided) ? ok({ entries: decided.value, answer: { enquiry: input.enquiry } }) : decided;
	}),
	handles(does.itemToSignal, async (work, input) => {
		const found = await find(work, input);
		if (!isOk(found)) return found;
		const may = maySignal(found.value.item, input.yes);
		return isOk(may) ? toSignal(work, { round: found.value.round, item: may.value }) : may;
	}),
	handles(does.keepView, async (work, input) => {
		if (!(await findEnquiry(work.tx, input.enquiry))) return refuse("kernel.nothing-here");
		await keepViewRow(work.tx, { id: work.newId(), enquiry: input.enquiry, side: input.side, words: input.words });
		return done(input.enquiry);
	}),
	handles(does.planDoor, async (work, input) => {
		const round = await findEnquiry(work.tx, input.enquiry);
		if (!round) return refuse("kernel.nothing-here");
		if (round.endedAt !== null) return refuse("signalling.round-ended");
		if (input.day < work.today) return refuse("signalling.day-gone-by", {}, "day");
		const written = doorIn(input.where);
		if (!written) return refuse("signalling.round-no-door", {}, "where");
		if (!isInRound(round.streets, written.street)) return refuse("signalling.round-other-street", {}, "where");
		const found = (await addressesOf(work.tx, [written], work.newId, round.area)).get(sameAddress(written));
		if (!found) return refuse("signalling.round-no-door", {}, "where");
		if ((await findAddress(work.tx, found.address))?.noUninvitedVisitsSince) return refuse("signalling.round-rather-not", {}, "where");
		const others = await listVisitorsAt(work.tx, found.address, {
			from: addDays(input.day, -VISITOR_DAYS),
			until: addDays(input.day, VISITOR_DAYS),
			besides: round.id,
		});
		const decided = decideDoor(others, input.anyway);
		if (!isOk(decided)) return decided;
		const door = work.newId();
		await keepDoor(work.tx, { id: door, enquiry: round.id, address: found.address, day: input.day });
		return done(round.id, { door });
	}),
	handles(does.dropDoor, async (work, input) => {
		if (!(await findEnquiry(work.tx, input.enquiry))) return refuse("kernel.nothing-here");
		await rowDoorDropped(work.tx, input.enquiry, input.door);
		return done(input.enquiry);
	}),
	handles(does.endEnquiry, async (work, input) => {
		const round = await findEnquiry(work.tx, input.enquiry);
		if (!round) return refuse("kernel.nothing-here");
		const decided = decideEnd(round, (await countItemsOpen(work.tx, [round.id])).get(round.id) ?? 0);
		if (!isOk(decided)) return decided;
		await rowEnded(work.tx, round.id);
		return done(round.id);
	}),
];
