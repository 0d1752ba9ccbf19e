/** How the person said something, and who receives: what all parts of privacy speak of. */
import type { OrganisationId } from "#src/kernel/ids.ts";

/** By themselves, out loud to somebody, or on paper. */
export const howSaid = ["own-device", "spoken", "paper"] as const;
export type HowSaid = (typeof howSaid)[number];

/** `mail`: where they read that it stopped; for whoever has no page here. */
export type Recipient = {
	readonly organisation?: OrganisationId | undefined;
	readonly organisationName: string;
	readonly name?: string | undefined;
	readonly mail?: string | undefined;
};
