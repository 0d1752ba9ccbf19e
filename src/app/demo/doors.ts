/** Where the doors of the invented neighbourhood are, as a register of addresses would say it: for the sketch of today's doors. Street by street, the numbers along it. */
import { systemActor } from "#src/kernel/actor.ts";
import type { TenantId } from "#src/kernel/ids.ts";
import { listUnasked } from "#src/signalling/server.ts";
import { streets, type Where } from "./names.ts";
import type { DemoHouse } from "./opening.ts";

const corners: Readonly<Record<Where, { readonly lat: number; readonly lon: number }>> = {
	wijk: { lat: 52.1, lon: 5.11 },
	dorp: { lat: 52.118, lon: 5.134 },
	buiten: { lat: 52.126, lon: 5.158 },
};
const inARow = 4;
/** Degrees from one street to the next, and from one number to the next. */
const [ACROSS, ALONG, STEP] = [0.0018, 0.003, 0.000_03];
const places = Object.entries(corners).flatMap(([where, corner]) =>
	streets[where as Where].map(
		(street, at) => [street, { lat: corner.lat + (at % inARow) * ACROSS, lon: corner.lon + Math.floor(at / inARow) * ALONG }] as const,
	),
);
const streetAt = new Map<string, { readonly lat: number; readonly lon: number }>(places);

/** Says it of every front door in a street of the neighbourhood. */
export const sayWhereDoorsAre = async ({ house, does }: DemoHouse, tenant: TenantId): Promise<void> => {
	const actor = systemActor(tenant);
	const doors = await house.door(actor, { event: "look", what: "signalling.look-up" }, (tx) => listUnasked(tx, 500));
	const looked = doors.flatMap(({ id, written: { street, number = "", addition = "", postcode = "", place = "" } }) => {
		const corner = streetAt.get(street);
		const at = corner && { lat: corner.lat, lon: corner.lon + Number.parseInt(number, 10) * STEP };
		return at && !Number.isNaN(at.lon) ? [{ address: id, known: { register: id, street, number, addition, postcode, place, at } }] : [];
	});
	await does(0, "06:00", actor, "signalling.note-locations", { looked });
};
