/** The benchmarks by name, each with its bar. */
import { takeInArrears } from "./arrears.ts";
import { floodTheForm } from "./flood.ts";
import type { Ground } from "./ground.ts";
import { importFile } from "./import.ts";
import { readList } from "./list.ts";
import { tell } from "./measure.ts";
import { createFloor, createOurs, readFloor, readModel, readOurs, searchFloor, searchOurs } from "./requests.ts";

export type Bench = (ground: Ground) => Promise<boolean>;
export const onGround: Readonly<Record<string, Bench>> = {
	create: async (ground) => tell(await createOurs(ground), await createFloor(ground), { perSecond: 500, cpuMs: 3 }),
	read: async (ground) => {
		const floor = await readFloor(ground);
		// The case as it is read, which is what the floor gives too; and the page of a screen, drawn and packed, which has to be as quick but may take more of the machine.
		const read = tell(await readModel(ground), floor, { perSecond: 600, cpuMs: 2 });
		const drawn = tell(await readOurs(ground), floor, { perSecond: 600, cpuMs: 3 });
		return read && drawn;
	},
	search: async (ground) => tell(await searchOurs(ground), await searchFloor(ground), { perSecond: 500, cpuMs: 2 }),
	import: importFile,
	arrears: takeInArrears,
	list: readList,
	flood: floodTheForm,
};
