/** The picture of what somebody handed out, for the circle and who prepares it. */
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { isOk, refuse } from "#src/kernel/result.ts";
import { asFile, asPlain, type PlainAttachment } from "#src/platform/attachments/plain.ts";
import { page } from "#src/platform/http/page.ts";
import { texts } from "../../texts/index.ts";
import { readable } from "./reading.ts";

const Params = z.object({ conference: CaseId, handOut: ThingId });
type Params = z.infer<typeof Params>;
export const handOutPhoto = page<Params, PlainAttachment>({
	name: "conference.hand-out",
	path: "/eigen-kracht/:conference/uitleg/:handOut/foto",
	who: "see-a-conference",
	params: Params,
	about: (params) => params.conference,
	standing: ["at-table", "participant", "coordinator"],
	dress: "worker",
	title: (language) => texts(language).preparing.explain.window,
	load: async (visit) => {
		const found = await readable(visit);
		if (!isOk(found)) return found;
		const one = found.value.handOuts.find(({ id, photo }) => id === visit.params.handOut && photo);
		return one ? asPlain(await visit.journal.attached(visit.tx, visit.params.conference, one.id)) : refuse("kernel.nothing-here");
	},
	file: asFile("uitleg"),
	view: () => <></>,
});
