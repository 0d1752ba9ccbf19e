/** What the page of a conference is about, and what it knows. */
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import type { ClosedTime, ShownConference, Who } from "../closed-view.ts";

export const ConferenceParams = z.object({ conference: CaseId });
export type ConferenceParams = z.infer<typeof ConferenceParams>;
export type ConferenceModel = {
	readonly conference: ShownConference;
	readonly coordinator: string;
	readonly codes: Readonly<Record<string, string>>;
	/** Closed time as one of the circle sees it; absent for everybody else. */
	readonly closed?: ClosedTime;
	readonly broughtBy?: Who;
};
