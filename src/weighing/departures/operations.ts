import { operation } from "#src/kernel/operation.ts";
import { DepartInput, ReturnInput, TalkInput } from "./model.ts";

const inIt = ["responsible", "part"] as const;
/** Serves PRIN-07. */
export const depart = operation({
	name: "weighing.depart-from-wish",
	input: DepartInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.departed", "weighing.account-owed"],
	says: "Departs from what the person wants, on one of three grounds and until a day; not yet talked over, an explanation stays owed.",
});
/** Serves PRIN-07, LEG-08: the talk that was still to come. */
export const talkOver = operation({
	name: "weighing.talk-departure-over",
	input: TalkInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.departure-talked"],
	says: "What was said with the person about departing from their wish.",
});
/** Serves PRIN-07: back to what the person wants. */
export const returnToWish = operation({
	name: "weighing.return-to-wish",
	input: ReturnInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.departure-ended"],
	says: "From now on what the person wants is followed again.",
});
