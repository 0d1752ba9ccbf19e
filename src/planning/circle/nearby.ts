/** Places in the neighbourhood where one meets others, for whoever has nobody in the picture yet (NET-06). */
import { listSocialMap } from "#src/neighbourhood/server.ts";
import { findCase } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export type Nearby = { readonly id: string; readonly what: string; readonly where: string };
const MOST = 6;
export const listNearby = async (tx: Tx, caseId: string): Promise<readonly Nearby[]> => {
	const area = (await findCase(tx, caseId))?.area ?? null;
	if (area === null) return [];
	return (await listSocialMap(tx, area)).slice(0, MOST).map(({ id, what, where, hours, howToJoin }) => ({
		id,
		what,
		where: [where, hours, howToJoin].filter(Boolean).join(", "),
	}));
};
