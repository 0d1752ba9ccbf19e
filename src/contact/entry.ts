/** An entry of contact that the person reads too: the default. */
import type { CaseId, NewEntry } from "#src/kernel/index.ts";
import type { ContactEntry } from "./model.ts";

export const openEntry = <Kind extends ContactEntry["kind"], Body>(of: CaseId, kind: Kind, body: Body): NewEntry<Kind, Body> => ({
	kind,
	stream: { kind: "contact", id: of },
	case: of,
	audience: { reach: "person" },
	body,
});
