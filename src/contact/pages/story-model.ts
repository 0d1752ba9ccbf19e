/** What a story is told with: the lines, the person's own reading beside them, and who wrote. */
import type { Visit } from "#src/platform/http/page.ts";
import type { Beside, PrivacyState } from "#src/privacy/index.ts";
import { membersById } from "#src/team/server.ts";
import type { ToldStory } from "../rules/story.ts";
import type { PartMember } from "../whole-store.ts";
import type { WhomSeen } from "./whom.ts";

export type Someone = { readonly name: string; readonly face: string | null };
export type StorySeen = {
	readonly whom: WhomSeen;
	readonly story: ToldStory;
	readonly besides: Readonly<Record<string, readonly Beside[]>>;
	readonly members: Readonly<Record<string, Someone>>;
};

const writersOf = ({ help, lines }: ToldStory): readonly (string | null)[] => [
	...help.map(({ by }) => by),
	...lines.map((one) => (one.kind === "note" ? one.by : null)),
];
/** Who wrote these lines: most of them have a part in the matter, and are known already. */
export const namesFor = async (
	visit: Pick<Visit<unknown>, "tx">,
	story: ToldStory,
	around: readonly PartMember[],
	more: readonly (string | null | undefined)[] = [],
): Promise<Readonly<Record<string, Someone>>> => {
	const known: Record<string, Someone> = Object.fromEntries(around.map(({ id, name, face }) => [id, { name, face }]));
	const missing = [...writersOf(story), ...more].filter((id) => typeof id === "string" && !(id in known));
	for (const { id, name, face } of (await membersById(visit.tx, missing)).values()) known[id] = { name, face };
	return known;
};
/** The person's own reading of what is shown, by the entry it stands beside (PRIV-14). */
export const besidesOf = ({ besides }: PrivacyState, { help, lines }: ToldStory): StorySeen["besides"] => {
	const shown = [...help.map(({ entry }) => entry), ...lines.flatMap((one) => (one.kind === "note" ? [one.entry] : one.entries))];
	return Object.fromEntries(
		shown.flatMap((entry) => {
			const found = besides.get(entry);
			return found ? [[entry, found] as const] : [];
		}),
	);
};
