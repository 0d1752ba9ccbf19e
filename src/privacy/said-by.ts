/** How something was said: on one's own device nobody else is there; what a worker writes down was told or handed over. Pure. */
import type { ActorKind } from "#src/kernel/actor.ts";
import type { HowSaid } from "./said.ts";
import { howOf } from "./rules.ts";

type Given = { readonly how?: HowSaid | undefined; readonly witness?: string | undefined };
export const saidBy = (kind: ActorKind, said: Given): { readonly how: HowSaid; readonly witness?: string | undefined } => ({
	how: howOf(kind, said.how),
	witness: kind === "person" ? undefined : said.witness,
});
