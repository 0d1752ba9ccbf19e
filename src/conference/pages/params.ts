/** What the page of a conference is about, and what it knows. */
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import type { Conference } from "../model.ts";

export const ConferenceParams = z.object({ conference: CaseId });
export type ConferenceParams = z.infer<typeof ConferenceParams>;
export type ConferenceModel = {
	readonly conference: Conference;
	readonly coordinator: string;
	readonly codes: Readonly<Record<string, string>>;
	readonly inCircle: boolean;
};
