import type { nlMoreRefusals } from "./nl-refusals.ts";

export const enMoreRefusals: typeof nlMoreRefusals = {
	"planning.nothing-changes": {
		why: "It does not say yet what would be different.",
		way: "Fill in one thing: the place, the days, the time or the kilometres.",
	},
	"planning.two-demands": { why: "It always takes two things to clash.", way: "Choose another one to go with it." },
	"planning.who-agreed": { why: "It does not say yet who decided this.", way: "Write down a name, of a person and not of a department." },
};
