/** What a creditor can do: tell of one household's arrears, or bring a file of them (SIG-29, SIG-30). */
import { z } from "zod";
import { day, euro, line, sentFile, whole, words } from "#src/kernel/fields.ts";
import { OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { MOST_BYTES } from "./most.ts";

export const SendArrears = z.object({
	organisation: OrganisationId.optional(),
	whom: line(120),
	address: line(200),
	kind: line(40),
	months: whole(0, 600),
	amount: euro,
	since: day.optional(),
	attempts: words(2000).optional(),
	threat: line(200).optional(),
	threatOn: day.optional(),
	reference: line(60).optional(),
});
export type SendArrears = z.infer<typeof SendArrears>;
/** A creditor tells of arrears above the agreed threshold, so that a human being comes soon (SIG-29, SIG-30). */
export const sendArrears = operation({
	name: "signalling.send-arrears",
	input: SendArrears,
	who: "send-arrears",
	audience: "team",
	offline: false,
	writes: ["signalling.received"],
	says: "An organisation with an agreement tells of arrears above the threshold.",
});

/** What a form brings along as a file. */
/** A system sends the same file as text: `{ "name": "…", "text": "…" }`. */
const TextFile = z
	.object({ name: z.string().max(300), text: z.string().max(MOST_BYTES) })
	.transform(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) as Uint8Array }));
export const BringFile = z.object({ file: z.union([TextFile, sentFile], "file"), organisation: OrganisationId.optional() });
export type BringFile = z.infer<typeof BringFile>;
export const bringFile = operation({
	name: "signalling.bring-file",
	input: BringFile,
	who: "send-arrears",
	audience: "none",
	offline: false,
	writes: [],
	says: "A creditor brings a CSV file of arrears; it is kept encrypted until its columns are named.",
});

const column = whole(0, 199).optional();
/** Which column holds what; one that is not there stays empty. */
export const Columns = z.object({
	whom: column,
	given: column,
	address: column,
	number: column,
	addition: column,
	postcode: column,
	place: column,
	kind: column,
	months: column,
	amount: column,
	since: column,
	attempts: column,
	threat: column,
	threatOn: column,
	reference: column,
});
export type Columns = z.infer<typeof Columns>;
export const ImportArrears = z.object({ file: ThingId, columns: Columns, kind: line(40).optional() });
export type ImportArrears = z.infer<typeof ImportArrears>;
export const importArrears = operation({
	name: "signalling.import-arrears",
	input: ImportArrears,
	who: "send-arrears",
	audience: "team",
	offline: false,
	writes: ["signalling.received"],
	says: "The lines of a brought file become signals; bad lines are named, lines that came before add nothing.",
});
