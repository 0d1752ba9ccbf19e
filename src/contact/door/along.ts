/** Who could come along: from who told us, and colleagues who wrote down what they know a lot about (CON-02). */
import { type AnyEntry, entriesOf } from "#src/kernel/index.ts";
import type { Visit } from "#src/platform/http/page.ts";
import type { SignallingEntry } from "#src/signalling/index.ts";
import { listMembers } from "#src/team/server.ts";
import type { Knows } from "./parts.tsx";
import { type PartnerKind, partnersFrom } from "./rules.ts";

const MOST_COLLEAGUES = 4;
export type Along = { readonly partners: readonly PartnerKind[]; readonly knows: readonly Knows[] };

const signalsIn = (entries: readonly AnyEntry[]) =>
	entriesOf<SignallingEntry>(entries, "signalling").flatMap((one) => (one.kind === "signalling.received" ? [one.body] : []));
export const whoCouldComeAlong = async (
	{ tx, actor }: Pick<Visit<unknown>, "tx" | "actor">,
	entries: readonly AnyEntry[],
	made: boolean,
): Promise<Along> => ({
	partners: made ? [] : partnersFrom(signalsIn(entries).map(({ source, shown }) => ({ source, shown: shown ?? "ask" }))),
	knows: (await listMembers(tx))
		.filter(
			(one) =>
				one.active && one.id !== actor.id && one.knowledge.length > 0 && one.teams.some((team) => (actor.teams as readonly string[]).includes(team)),
		)
		.slice(0, MOST_COLLEAGUES)
		.map(({ name, knowledge }) => ({ name, what: knowledge.slice(0, 3).join(", ") })),
});
