/** A conference as far as this actor may read it. */
import { entriesOf } from "#src/kernel/journal.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { sitIn } from "#src/platform/database/seats.ts";
import { foldConference } from "./fold.ts";
import type { Conference, ConferenceEntry } from "./model.ts";
import { seatsHere, standOf } from "./store.ts";

/** With what is named to the seats taken at this device. Whoever reads nothing of it now still hears how far it is. */
export const conferenceOf = async (work: Pick<Work, "tx" | "journal">, id: string): Promise<Conference> => {
	await sitIn(work.tx, await seatsHere(work.tx, id));
	const state = foldConference(entriesOf<ConferenceEntry>(await work.journal.ofStream(work.tx, "conference", id), "conference"));
	if (state.of !== "") return state;
	const stand = await standOf(work.tx, id);
	return stand ? { ...state, id, moment: stand.moment } : state;
};
