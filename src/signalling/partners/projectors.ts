/** The rows that follow from what partners did. */
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { changeCase, closeOpen, findCase, handOpenThings, keepOpen, letIn, letOut, listOpenThings } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { HandOverAnswered, HandOverAsked, SenderAsked, SenderSaid } from "./model.ts";
import { TOO_MANY } from "./rules.ts";
import { answerHandOverRow, countHandOvers, insertHandOver, insertSenderAsk, senderSaidRow } from "./store.ts";

const ALARM = "signalling.hand-overs";
const asked = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const body = entry.body as HandOverAsked;
	await insertHandOver(tx, entry.case, body, entry.at);
	const [line, open] = [await findCase(tx, entry.case), await listOpenThings(tx, { case: entry.case })];
	// Who holds the matter holds this too.
	const holder = line?.responsible ?? open.find((thing) => thing.id === entry.case)?.holder ?? body.holder;
	if (body.to.person !== undefined)
		await keepOpen(tx, { id: body.handOver, case: entry.case, kind: "signalling.hand-over", holder, lookAgain: body.lookAgain, since: entry.at });
	const tooMany = (await countHandOvers(tx, body.signal)) >= TOO_MANY && line?.firstContactAt === null;
	if (!tooMany || open.some((thing) => thing.kind === ALARM)) return;
	const today: CalendarDay = dayOf(entry.at);
	await keepOpen(tx, { id: body.alarm, case: entry.case, kind: ALARM, holder, lookAgain: today, since: entry.at });
};
const answered = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const body = entry.body as HandOverAnswered;
	await answerHandOverRow(tx, body, entry.at);
	await closeOpen(tx, body.handOver, entry.at);
	if (!body.yes || body.member === undefined) return;
	// A colleague said yes: from now on they are first responsible, and who was it stays near (TEAM-01).
	const line = await findCase(tx, entry.case);
	await changeCase(tx, entry.case, {
		responsible: body.member,
		...(line?.station === "noticed" ? { station: "picked-up" as const, pickedUpAt: entry.at } : {}),
	});
	if (body.before !== undefined && body.before !== body.member) {
		await letOut(tx, entry.case, body.before, "responsible");
		await letIn(tx, entry.case, body.before, "part", ["responsible", "team", "person"], entry.at);
	}
	await letIn(tx, entry.case, body.member, "responsible", ["responsible", "team", "person"], entry.at);
	await handOpenThings(tx, entry.case, body.member);
};
const senderAsked = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const body = entry.body as SenderAsked;
	await insertSenderAsk(tx, entry.case, body, entry.at);
	await keepOpen(tx, {
		id: body.ask,
		case: entry.case,
		kind: "signalling.sender-asked",
		holder: body.holder,
		lookAgain: body.lookAgain,
		since: entry.at,
	});
};
const senderSaid = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	for (const ask of await senderSaidRow(tx, (entry.body as SenderSaid).signal, entry.at)) await closeOpen(tx, ask, entry.at);
};
/** Somebody spoke with the people it is about: the alarm has done its work. */
export const contactMade = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	for (const thing of await listOpenThings(tx, { case: entry.case, kinds: [ALARM] })) await closeOpen(tx, thing.id, entry.at);
};

export const projections: readonly string[] = ["hand_over", "sender_ask"];
export const projectors: Projectors = {
	"signalling.hand-over-asked": asked,
	"signalling.hand-over-answered": answered,
	"signalling.sender-asked": senderAsked,
	"signalling.sender-said": senderSaid,
};
