/** One of today's doors, as the map and the list know it. */
import type { CaseId } from "#src/kernel/index.ts";
import type { Point } from "#src/people/index.ts";

export type Door = {
	readonly case: CaseId;
	readonly called: string;
	readonly where: string;
	/** What was agreed on, where that is not simply at the door: the map does not know that place. */
	readonly agreed: string | null;
	readonly street: string;
	readonly time: string | null;
	readonly firstTime: boolean;
	readonly at: Point | null;
	/** From the door before this one, as far as it is known. */
	readonly minutes: number | null;
};
export type PlacedDoor = Door & { readonly at: Point };
/** Before somebody was met there is the card and nothing else. */
export const doorRoad = (door: Door): string => (door.firstTime ? `/mensen/${door.case}/kaart` : `/mensen/${door.case}`);
