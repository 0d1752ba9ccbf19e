/** What the page of an area is about, and what it knows. */
import { z } from "zod";
import type { ResidentsAction } from "../actions/model.ts";
import type { Area, Place, SocialEntry } from "../model.ts";

export const AreaParams = z.object({ area: z.string().max(80), straat: z.string().max(120).optional().catch(undefined) });
export type AreaParams = z.infer<typeof AreaParams>;
export type AreaModel = {
	readonly area: Area;
	readonly worker?: { readonly name: string; readonly face: string | null } | undefined;
	readonly members: readonly { readonly id: string; readonly name: string }[];
	readonly places: readonly (Place & { readonly who: string | undefined })[];
	readonly entries: readonly SocialEntry[];
	readonly actions: readonly (ResidentsAction & { readonly holderName: string })[];
	readonly mayKeep: boolean;
};
