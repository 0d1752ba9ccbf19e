/** The team's own words on the cards for on the way (CON-05). */
import { z } from "zod";
import { operation, words } from "#src/kernel/index.ts";

const KeepAttitudeCard = z.object({
	card: z
		.string()
		.regex(/^[0-9a-z-]{1,60}$/, "text")
		.optional(),
	words: words(500).optional(),
});
export const keepAttitudeCard = operation({
	name: "contact.keep-attitude-card",
	input: KeepAttitudeCard,
	who: "keep-words",
	audience: "none",
	offline: false,
	writes: [],
	says: "Writes or puts away a card to browse before a visit, for one's own team.",
});
