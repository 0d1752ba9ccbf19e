import { operation } from "#src/kernel/operation.ts";
import { PowersInput } from "./model.ts";

/** Serves EXE-14: power is talked about. */
export const sayPowers = operation({
	name: "carrying-out.say-powers",
	input: PowersInput,
	who: "support-a-plan",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["carrying-out.powers-said"],
	says: "What the worker can decide here, and what the worker must report; the person reads it.",
});
