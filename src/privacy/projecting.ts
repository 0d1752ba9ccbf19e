/** Gives a projector its own kind of entry. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { PrivacyEntry } from "./model.ts";

type Of<Kind extends PrivacyEntry["kind"]> = Extract<PrivacyEntry, { kind: Kind }>;
export const on =
	<Kind extends PrivacyEntry["kind"]>(project: (tx: Tx, entry: Of<Kind>) => Promise<void>) =>
	(tx: Tx, entry: AnyEntry): Promise<void> =>
		project(tx, entry as unknown as Of<Kind>);
