/** An entry of weighing that the person reads too: the default. */
import type { CaseId, NewEntry } from "#src/kernel/index.ts";

export const openEntry = <Kind extends `weighing.${string}`, Body>(of: CaseId, kind: Kind, body: Body): NewEntry<Kind, Body> => ({
	kind,
	stream: { kind: "weighing", id: of },
	case: of,
	audience: { reach: "person" },
	body,
});
