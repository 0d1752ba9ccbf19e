/** Plays the stories: each step through the same operation as in real use, in the order of the days. A refusal stops everything and names the step. */
import type { Actor } from "#src/kernel/actor.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { addMs, type CalendarDay, type Instant, timeOf } from "#src/kernel/time.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import type { Answer } from "#src/platform/operations/handler.ts";
import { type House, run } from "#src/platform/operations/runner.ts";
import { listCases } from "#src/people/server.ts";
import type { Calendar, MovableClock } from "./clock.ts";

/** The same house with a clock of its own; several of them work side by side. */
export type Lane = { readonly house: House; readonly clock: MovableClock };
/** The demonstration could not be made; says at which step. */
export class DemoStopped extends Error {}

/** Somebody does something so many days ago, at that time; gives what the operation answers. */
export type Does = (daysAgo: number, time: string, operation: string, input?: Readonly<Record<string, unknown>>) => Promise<Answer>;
export type Play = Calendar & {
	/** Acts as somebody; in a matter, when one is named: it then goes along with every input. */
	readonly as: (actor: Actor, matter?: unknown) => Does;
	/** Reads what somebody may read of a matter, to write beside it. */
	readonly reads: (actor: Actor, daysAgo: number, time: string, matter: unknown) => Promise<readonly AnyEntry[]>;
	/** Somebody tells by the public page; gives the matter it became, as this worker sees it. */
	readonly tells: (told: {
		readonly daysAgo: number;
		readonly time: string;
		readonly public: Actor;
		readonly seenBy: Actor;
		readonly words: Readonly<Record<string, unknown>>;
	}) => Promise<string>;
};
/** One household, or one thing that happened. It takes its steps in order of time. */
export type Story = { readonly name: string; readonly tell: (play: Play) => Promise<void> };

type Step = {
	readonly at: Instant;
	readonly alone: boolean;
	readonly take: (lane: Lane) => Promise<unknown>;
	readonly given: (value: unknown) => void;
	readonly stopped: (error: unknown) => void;
};

const MINUTE_MS = 60_000;
/** What comes in comes in on any day; the rest is done on working days. */
const anyDay = /^signalling\.(take-call|note-heard|send-arrears|pick-up|answer)$/;

/** Here whoever writes down what they tell somebody has told it. */
const toldToo = (operation: string, input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
	["signalling.pick-up", "signalling.answer"].includes(operation) && "whatWeDo" in input ? { said: "ja", ...input } : input;

/** Plays all stories together: whichever has the earliest next step goes on, a few side by side. */
export const playAll = async (lanes: readonly Lane[], calendar: Calendar, stories: readonly Story[]): Promise<void> => {
	const waiting: Step[] = [];
	let awake = 0;
	let allWait: () => void = () => undefined;
	const rests = (): void => {
		awake -= 1;
		if (awake === 0) allWait();
	};
	const everybodyWaits = (): Promise<void> =>
		awake === 0
			? Promise.resolve()
			: new Promise((resolve) => {
					allWait = resolve;
				});
	const tellerOf = (name: string, place: number): Play => {
		let last: Instant | "" = "";
		const moment = (day: CalendarDay, time: string, atWork: boolean): Instant => {
			const latest = addMs(calendar.now, -1_000);
			// Every story has seconds of its own, so that no two things happen in the same moment.
			const wished = addMs(calendar.moment(day, time, atWork), (place % 59) * 1_000 + (place % 997));
			const late = wished < latest ? wished : latest;
			const next = last === "" ? late : addMs(last, 3 * MINUTE_MS);
			last = last === "" || late > last ? late : next < latest ? next : addMs(last, 1);
			return last;
		};
		const step = <Value>(at: Instant, alone: boolean, what: string, take: (lane: Lane) => Promise<Value>): Promise<Value> =>
			new Promise<Value>((resolve, reject) => {
				waiting.push({
					at,
					alone,
					take,
					given: (value) => resolve(value as Value),
					stopped: (error) =>
						reject(error instanceof DemoStopped ? error : new DemoStopped(`the demo neighbourhood stops at '${name}', ${what}: ${String(error)}`)),
				});
				rests();
			});
		const doing = (actor: Actor, at: Instant, operation: string, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
			step(at, actor.kind !== "member", operation, async ({ house }) => {
				const ran = await run(house, actor, operation, newId(at), input);
				if (ran.kind === "ok") return ran.value;
				throw new DemoStopped(`the demo neighbourhood stops at '${name}', ${operation} on ${at} (${timeOf(at)}): ${JSON.stringify(ran)}`);
			});
		return {
			...calendar,
			as:
				(actor, matter) =>
				(daysAgo, time, operation, input = {}) =>
					doing(
						actor,
						moment(calendar.ago(daysAgo), time, actor.kind === "member" && !anyDay.test(operation)),
						operation,
						toldToo(operation, matter === undefined ? input : { case: matter, ...input }),
					),
			reads: (actor, daysAgo, time, matter) =>
				step(moment(calendar.ago(daysAgo), time, actor.kind === "member"), false, "reading", ({ house }) =>
					house.door(actor, { event: "look", what: "page.person", case: String(matter) }, (tx) => house.journal.ofCase(tx, String(matter) as CaseId)),
				),
			tells: async (told) => {
				const at = moment(calendar.ago(told.daysAgo), told.time, false);
				await doing(told.public, at, "signalling.tell", told.words);
				const found = await step(at, false, "looking for what was told", ({ house }) =>
					house.door(told.seenBy, { event: "look", what: "page.signals" }, (tx) => listCases(tx, { most: 10_000 })),
				);
				const matter = found.find((line) => line.arrivedAt === at);
				if (!matter) throw new DemoStopped(`the demo neighbourhood stops at '${name}': what was told at ${at} is nowhere`);
				return matter.case;
			},
		};
	};

	awake = stories.length;
	const telling = stories.map(({ name, tell }, place) => tell(tellerOf(name, place)).finally(rests));
	let failed: unknown;
	const settled = Promise.allSettled(telling).then((all) => {
		failed = all.find((one) => one.status === "rejected")?.reason;
	});
	for (;;) {
		await everybodyWaits();
		if (waiting.length === 0) break;
		waiting.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
		const first = waiting[0];
		const many = first?.alone
			? 1
			: Math.max(1, Math.min(lanes.length, waiting.findIndex((one) => one.alone) === -1 ? lanes.length : waiting.findIndex((one) => one.alone)));
		const now = waiting.splice(0, many);
		let wrong: unknown;
		awake += now.length;
		await Promise.all(
			now.map(async (step, at) => {
				const lane = lanes[at] as Lane;
				lane.clock.put(step.at);
				try {
					step.given(await step.take(lane));
				} catch (error) {
					wrong = error;
					step.stopped(error);
				}
			}),
		);
		if (wrong !== undefined) throw wrong;
	}
	await settled;
	if (failed !== undefined) throw failed;
};
