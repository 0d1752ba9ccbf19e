import type { nlTryOut } from "./nl-try-out.ts";

export const enTryOut: typeof nlTryOut = {
	tryOut: "Try it first",
	tryOutAbout: "What will I do, and how do we look together? Agree now on what we do otherwise. Then there is nothing to fear.",
	otherwise: "And if it does not work?",
	ifOtherwise: "If it does not work: {words}",
	soOtherwise: "So now: {words}",
};
