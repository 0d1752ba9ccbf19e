/** What a note can hold of a household that is a business too. */
import { lines, words } from "#src/kernel/index.ts";

export const yardInput = {
	business: words(1000).optional(),
	onTheYard: words(1000).optional(),
	takingOver: words(2000).optional(),
	voices: lines(500, 12),
};
export const yardParts = ["business", "onTheYard", "takingOver", "voices"] as const;
