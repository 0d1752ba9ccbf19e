import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {
		"contact.changed-meanwhile": {
			why: "Something else was written meanwhile.",
			way: "Both texts stand below. Make one of them that is right, and save again.",
		},
	},
	title: "Two texts side by side",
	about: "Nothing was overwritten. What stands there now and what you wrote:",
	now: "This stands there now",
	mine: "This is what you wrote",
	nothing: "(nothing)",
};
