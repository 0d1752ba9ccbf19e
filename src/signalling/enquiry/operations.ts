/** What one can do with a round. There is no file to bring, and no list to load: a round is made of streets where somebody asked or is concerned (SIG-38). */
import { z } from "zod";
import { day, line, tick, words } from "#src/kernel/fields.ts";
import { AreaId, CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { roundKinds, streetGrounds, viewSides } from "./model.ts";

const isFilled = (row: unknown): boolean =>
	typeof row === "object" && row !== null && Object.values(row).some((value) => typeof value === "string" && value.trim() !== "");
/** Rows typed below each other (`offers.0.offer`) or sent as a list; empty rows left out. */
const rows = <Row extends z.ZodType>(row: Row, most: number) =>
	z.preprocess((value) => (typeof value !== "object" || value === null ? [] : Object.values(value).filter(isFilled)), z.array(row).max(most));

/** Everything that is missing is said at once, each at its own field (SIG-24). */
export const BeginEnquiry = z
	.object({
		area: AreaId.optional(),
		kind: z.enum(roundKinds).default("doors"),
		gain: words(1000).optional(),
		offers: rows(z.object({ expected: line(300).optional(), offer: line(300).optional() }), 8),
		followUp: MemberId.optional(),
		streets: rows(z.object({ street: line(120).optional(), ground: z.enum(streetGrounds).optional() }), 8),
		commissioner: line(120).optional(),
		view: words(4000).optional(),
	})
	.superRefine((given, context) => {
		const need = (path: readonly (string | number)[], message: string): void => context.addIssue({ code: "custom", path: [...path], message });
		if (!given.gain) need(["gain"], "signalling.round-gain");
		if (!given.followUp) need(["followUp"], "signalling.round-follow-up");
		const offers = given.offers.length === 0 ? [{}] : given.offers;
		offers.forEach((one: { expected?: string | undefined; offer?: string | undefined }, at) => {
			if (!one.expected) need(["offers", at, "expected"], "signalling.round-expected");
			if (!one.offer) need(["offers", at, "offer"], "signalling.round-offer");
		});
		const streets = given.streets.length === 0 ? [{}] : given.streets;
		streets.forEach((one: { street?: string | undefined; ground?: string | undefined }, at) => {
			if (!one.street) need(["streets", at, "street"], "signalling.round-street");
			if (!one.ground) need(["streets", at, "ground"], "signalling.round-ground");
		});
	});
export type BeginEnquiry = z.infer<typeof BeginEnquiry>;
export const beginEnquiry = operation({
	name: "signalling.begin-enquiry",
	input: BeginEnquiry,
	who: "begin-a-round",
	audience: "none",
	offline: false,
	writes: [],
	says: "Begins a round along doors: what residents gain, what stands ready, who follows up, and where somebody asked.",
});

export const RaiseItem = z.object({
	enquiry: CaseId,
	words: words(4000),
	where: line(200).optional(),
	name: line(120).optional(),
	reachable: line(200).optional(),
	yes: tick,
	owner: MemberId.optional(),
	answerBy: day.optional(),
});
export type RaiseItem = z.infer<typeof RaiseItem>;
export const raiseItem = operation({
	name: "signalling.raise-item",
	input: RaiseItem,
	who: "go-along-doors",
	about: (input) => input.enquiry,
	audience: "team",
	offline: true,
	writes: ["signalling.item-raised"],
	says: "Keeps what a resident raised, with who sees to it and the day the resident hears something.",
});
const AboutItem = { enquiry: CaseId, item: ThingId } as const;
export const AnswerItem = z.object({ ...AboutItem, whatWeDo: words(2000) });
export type AnswerItem = z.infer<typeof AnswerItem>;
export const answerItem = operation({
	name: "signalling.answer-item",
	input: AnswerItem,
	who: "go-along-doors",
	about: (input) => input.enquiry,
	audience: "team",
	offline: true,
	writes: ["signalling.item-answered"],
	says: "Tells what the resident heard about what they raised.",
});
export const ItemToSignalInput = z.object({ ...AboutItem, yes: tick });
export type ItemToSignalInput = z.infer<typeof ItemToSignalInput>;
export const itemToSignal = operation({
	name: "signalling.item-to-signal",
	input: ItemToSignalInput,
	who: "pick-up",
	about: (input) => input.enquiry,
	audience: "mixed",
	offline: false,
	writes: ["signalling.item-to-signal", "signalling.received", "signalling.reporter-known"],
	says: "What a resident raised goes to the team as a worry, with the resident's yes.",
});
export const KeepView = z.object({ enquiry: CaseId, side: z.enum(viewSides), words: words(4000) });
export type KeepView = z.infer<typeof KeepView>;
export const keepView = operation({
	name: "signalling.keep-view",
	input: KeepView,
	who: "begin-a-round",
	audience: "none",
	offline: false,
	writes: [],
	says: "Keeps how residents see it, or how the commissioner sees it; never both in one.",
});
export const PlanDoor = z.object({ enquiry: CaseId, where: line(200), day, anyway: tick });
export type PlanDoor = z.infer<typeof PlanDoor>;
export const planDoor = operation({
	name: "signalling.plan-door",
	input: PlanDoor,
	who: "go-along-doors",
	audience: "none",
	offline: false,
	writes: [],
	says: "Plans to come to a door of the round; warns when somebody else comes there too.",
});
export const DropDoor = z.object({ enquiry: CaseId, door: ThingId });
export const dropDoor = operation({
	name: "signalling.drop-door",
	input: DropDoor,
	who: "go-along-doors",
	audience: "none",
	offline: false,
	writes: [],
	says: "We do not come to that door after all.",
});
export const EndEnquiry = z.object({ enquiry: CaseId });
export const endEnquiry = operation({
	name: "signalling.end-enquiry",
	input: EndEnquiry,
	who: "begin-a-round",
	about: (input) => input.enquiry,
	audience: "none",
	offline: false,
	writes: [],
	says: "Ends a round, once everybody who raised something has heard back.",
});
