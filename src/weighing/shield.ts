/** The shield of who told it also holds in what a worker writes in own words and the person reads later (PRIV-11). */
import { isOk, type Refusal, refuse } from "#src/kernel/index.ts";
import type { Handled } from "#src/platform/operations/handler.ts";
import { shieldedNames } from "./heard.ts";
import { namesOneOf } from "./rules/writing.ts";

type Shield = {
	/** Whether a field holds the worker's own words: what the person said stands as they said it. */
	readonly isOwn: (field: string) => boolean;
	readonly no: (field: string) => Refusal;
};
const namesIn = (value: unknown, names: readonly string[]): boolean =>
	typeof value === "string"
		? namesOneOf(value, names)
		: typeof value === "object" && value !== null && Object.values(value).some((inside) => namesIn(inside, names));

/** Refuses, at the field it stands in, words that name somebody who asked not to be named. A worker alone: what somebody else guesses is not told them by a refusal. */
export const shieldWith =
	({ isOwn, no }: Shield) =>
	(handled: Handled): Handled => ({
		...handled,
		handle: async (work, input) => {
			const done = await handled.handle(work, input);
			if (!isOk(done) || work.tx.actor.kind !== "member") return done;
			const read = done.value.entries.find(({ audience }) => audience.reach === "person");
			if (!read) return done;
			const names = shieldedNames(await work.journal.ofCase(work.tx, read.case));
			const field = Object.entries(input as object).find(([key, value]) => isOwn(key) && namesIn(value, names))?.[0];
			return field === undefined ? done : no(field);
		},
	});

/** Words of the person are theirs: whom they think of may be written down as they said it. */
const theirWords: ReadonlySet<string> = new Set([
	"weighing.ask-how-it-felt",
	"weighing.ask-how-it-felt-myself",
	"weighing.hand-over-person-answers",
	"weighing.ask-own-safety",
	"weighing.talk-departure-over",
]);
const shield = shieldWith({ isOwn: (field) => field !== "reaction", no: (field) => refuse("weighing.names-the-reporter", {}, field) });
export const shielded = (handled: readonly Handled[]): readonly Handled[] =>
	handled.map((one) => (theirWords.has(one.operation.name) ? one : shield(one)));
