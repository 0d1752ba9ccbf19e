/** What one can do when weighing. The person can read all of it later; the hint in the form says so. */
import { operation } from "#src/kernel/index.ts";
import { GiveAccountInput, HindsightInput, OweAccountInput, StepDownInput, WeighInput } from "./model.ts";

const inIt = ["responsible", "part"] as const;

/** Serves LEG-01, LEG-02, LEG-03, LEG-12, LEG-15, LEG-17, LEG-18, LEG-21. */
export const write = operation({
	name: "weighing.write",
	input: WeighInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.written", "weighing.account-owed"],
	says: "Writes a version of the weighing: in own words, both risks, and one of seven outcomes.",
});
/** Serves LEG-20: down is always possible, and asks only why. */
export const stepDown = operation({
	name: "weighing.step-down",
	input: StepDownInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.stepped-down"],
	says: "Interferes less from now on: a place nearer to the person's own freedom.",
});
/** Serves LEG-08. */
export const oweAccount = operation({
	name: "weighing.owe-account",
	input: OweAccountInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.account-owed"],
	says: "Says that something was done over somebody's head; an explanation is owed until it is given.",
});
/** Serves LEG-08. */
export const giveAccount = operation({
	name: "weighing.give-account",
	input: GiveAccountInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.account-given"],
	says: "Tells how the explanation was given, and how they reacted.",
});
/** Serves LEG-02: on go and not-go alike. */
export const lookInHindsight = operation({
	name: "weighing.look-in-hindsight",
	input: HindsightInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.hindsight"],
	says: "Keeps what one thinks of a weighing afterwards, whatever its outcome was.",
});
