/** The shield of who told it also holds in what a worker writes before, at and after a door, and the person reads later (PRIV-11). */
import { refuse } from "#src/kernel/index.ts";
import type { Handled } from "#src/platform/operations/handler.ts";
import { shieldWith } from "#src/weighing/server.ts";

/** Where a worker writes in own words. What the person said stands as it was said; who came along is known to them. */
const writing: Readonly<Record<string, readonly string[]>> = {
	"contact.plan-visit": ["place", "bring", "why", "ifInconvenient", "factWhat", "factPlace", "factSource"],
	"contact.drop-visit": ["why"],
	"contact.attempt": ["words"],
	"contact.note": ["text", "seenAndHeard", "place"],
	"contact.ask-agreement": ["why"],
	"contact.give-agreement": ["words"],
	"contact.answer-call": ["words"],
	"contact.promise": ["what", "expects", "honest"],
	"contact.end-promise": ["why"],
	"contact.name-stand-in": ["say"],
	"contact.take-initiative": ["ours"],
	"contact.press": ["triedBefore", "whose", "consequence", "offer"],
	"contact.answer-wish": ["words"],
	// What somebody gives away to everybody: not with the name of who told it either.
	"contact.tell-it-worked": ["words"],
};
export const shielded = (handled: readonly Handled[]): readonly Handled[] =>
	handled.map((one) => {
		const own = writing[one.operation.name];
		return own === undefined
			? one
			: shieldWith({ isOwn: (field) => own.includes(field), no: (field) => refuse("contact.names-the-reporter", {}, field) })(one);
	});
