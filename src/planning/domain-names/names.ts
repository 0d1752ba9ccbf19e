/** The names a team gives to the sides of a life (PLA-05). */
import { z } from "zod";
import { line } from "#src/kernel/fields.ts";
import { operation } from "#src/kernel/operation.ts";
import { ok } from "#src/kernel/result.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import { domainKeys } from "../domains.ts";
import { keepDomainName } from "./store.ts";

const NameDomain = z.object({ domain: z.enum(domainKeys), words: line(40).optional() });
export type NameDomain = z.infer<typeof NameDomain>;
export const nameDomain = operation<NameDomain>({
	name: "planning.name-domain",
	input: NameDomain,
	who: "keep-words",
	audience: "none",
	offline: false,
	writes: [],
	says: "How the team calls a side of a life; left empty, the house's own name.",
});
export const namesHandled: readonly Handled[] = [
	handles(nameDomain, async ({ tx }, { domain, words }) => {
		await keepDomainName(tx, domain, words);
		return ok({ entries: [], answer: { kept: true } });
	}),
];
