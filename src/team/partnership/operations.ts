/** Writing down an agreement with a partner, and the keys of their systems. About organisations, never about people whose life it is. */
import { z } from "zod";
import { day, euro, line, many, whole, words } from "#src/kernel/fields.ts";
import { OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { creditorKinds, sharedItems } from "./model.ts";

const plain = { audience: "none", offline: false, writes: [] } as const;
const threshold = z.object({ months: whole(0, 60).optional(), amount: euro.optional() }).optional();
/** A line for each kind, as they stand under each other on the form. */
const thresholds = z.object(
	Object.fromEntries(creditorKinds.map((kind) => [kind, threshold])) as Record<(typeof creditorKinds)[number], typeof threshold>,
);

export const AgreePartnership = z.object({
	organisation: OrganisationId,
	aim: words(2000),
	notAim: words(2000),
	thresholds: thresholds.optional(),
	shared: many(z.enum(sharedItems), sharedItems.length),
	whoTells: line(300),
	signedByUs: line(120),
	signedByThem: line(120),
	signedOn: day,
	from: day,
	until: day.optional(),
	reviewOn: day.optional(),
});
export type AgreePartnership = z.infer<typeof AgreePartnership>;
/** Keeps what was agreed and signed with an organisation; an earlier agreement stays readable (TEAM-08, SIG-29). */
export const agreePartnership = operation({
	name: "team.agree-partnership",
	input: AgreePartnership,
	who: "keep-agreements",
	says: "Keeps what was agreed with an organisation: what for, what not for, thresholds, what is shared, who tells whom, who signed and when it is looked at again.",
	...plain,
});

export const MakeKey = z.object({ organisation: OrganisationId, called: line(80) });
export type MakeKey = z.infer<typeof MakeKey>;
export const makeKey = operation({
	name: "team.make-key",
	input: MakeKey,
	who: "keep-agreements",
	says: "Makes a key for a partner's own system; the key is shown once and only its digest is kept.",
	...plain,
});
export const EndKey = z.object({ key: ThingId });
export type EndKey = z.infer<typeof EndKey>;
export const endKey = operation({
	name: "team.end-key",
	input: EndKey,
	who: "keep-agreements",
	says: "Ends a key at once.",
	...plain,
});
