/** Where the doors of the invented neighbourhood are, as a register of addresses would say it: for the sketch of today's doors. Street by street, the numbers along it. */
import { systemActor } from "#src/kernel/actor.ts";
import type { Street } from "#src/contact/index.ts";
import type { TenantId } from "#src/kernel/ids.ts";
import type { Point } from "#src/people/index.ts";
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
/** Nobody laid it out with a ruler: streets bend a little, and the whole of it lies aslant. */
const bent = (lat: number, lon: number): Point => ({
	lat: lat + Math.sin(lon * 1_400) * 0.000_22 + (lon - 5.11) * 0.09,
	lon: lon + Math.sin(lat * 1_100) * 0.000_2,
});
const places = Object.entries(corners).flatMap(([where, corner]) =>
	streets[where as Where].map(
		(street, at) => [street, { lat: corner.lat + (at % inARow) * ACROSS, lon: corner.lon + Math.floor(at / inARow) * ALONG }] as const,
	),
);
const streetAt = new Map<string, Point>(places);
const doorAt = (street: string, number: number): Point | undefined => {
	const begin = streetAt.get(street);
	return begin && Number.isFinite(number) ? bent(begin.lat, begin.lon + number * STEP) : undefined;
};
const pieces = [0, 0.2, 0.4, 0.6, 0.8, 1];
const between = (from: Point, to: Point): readonly Point[] =>
	pieces.map((part) => bent(from.lat + (to.lat - from.lat) * part, from.lon + (to.lon - from.lon) * part));
/** The streets of the invented neighbourhood, with the nameless ways between them: for the sketch. */
export const demoStreets: readonly Street[] = [
	...places.map(([name, { lat, lon }]): Street => ({ name, line: between({ lat, lon }, { lat, lon: lon + ALONG }) })),
	...Object.entries(corners).flatMap(([where, { lat, lon }]) => {
		const many = streets[where as Where].length;
		const [rows, columns] = [Math.min(many, inARow), Math.ceil(many / inARow)];
		return Array.from(
			{ length: columns + 1 },
			(_, at): Street => ({
				name: "",
				line: between({ lat, lon: lon + at * ALONG }, { lat: lat + (at === columns && at > 1 ? 0 : rows - 1) * ACROSS, lon: lon + at * ALONG }),
			}),
		);
	}),
	...(["wijk", "dorp"] as const).map((where): Street => {
		const [from, to] = [corners[where], where === "wijk" ? corners.dorp : corners.buiten];
		return { name: "", line: between({ lat: from.lat + 3 * ACROSS, lon: from.lon + 2 * ALONG }, to) };
	}),
];

/** Says it of every front door in a street of the neighbourhood. */
export const sayWhereDoorsAre = async ({ house, does }: DemoHouse, tenant: TenantId): Promise<void> => {
	const actor = systemActor(tenant);
	const doors = await house.door(actor, { event: "look", what: "signalling.look-up" }, (tx) => listUnasked(tx, 500));
	const looked = doors.flatMap(({ id, written: { street, number = "", addition = "", postcode = "", place = "" } }) => {
		const at = doorAt(street, Number.parseInt(number, 10));
		return at ? [{ address: id, known: { register: id, street, number, addition, postcode, place, at } }] : [];
	});
	await does(0, "06:00", actor, "signalling.note-locations", { looked });
};
