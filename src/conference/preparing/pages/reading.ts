/** What the pages of preparing have in common: whoever prepares, and nobody while the circle is among itself. */
import { type Result, ok, refuse } from "#src/kernel/result.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { shown, type ShownConference, unnamed } from "../../closed-view.ts";
import { ConferenceParams } from "../../pages/params.ts";
import { conferenceOf } from "../../reading.ts";
import { permitted } from "../../rules.ts";

export const preparers = {
	who: "prepare-a-conference",
	params: ConferenceParams,
	about: (params: ConferenceParams) => params.conference,
	standing: ["at-table", "participant", "coordinator"],
	dress: "worker",
} as const;
/** The conference, for whoever may read it now. */
export const readable = async (visit: Visit<{ readonly conference: string }>, named = false): Promise<Result<ShownConference>> => {
	const conference = await conferenceOf(visit, visit.params.conference);
	if (conference.moment === "nothing") return refuse("kernel.nothing-here");
	if (!permitted(conference, visit.actor) || conference.of === "") return refuse("conference.closed-time");
	return ok(named ? shown(conference) : unnamed(shown(conference)));
};
/** The codes of who comes with one, to hand over: only while it is prepared. */
export const codesOf = async (visit: Visit<unknown>, ids: readonly string[]): Promise<Readonly<Record<string, string>>> => {
	const codes: Record<string, string> = {};
	for (const id of ids) {
		const found = await findOpenCode(visit, "participant", id);
		if (found) codes[id] = found.code;
	}
	return codes;
};
