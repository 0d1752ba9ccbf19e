/** From when on an organisation tells us of arrears: the line of the agreement for that kind, and the text of the agreement when they lie below it (SIG-29, SIG-30). Pure. */
import type { OrganisationId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { type CreditorKind, type Partnership, reaches, type Threshold, thresholdFor, thresholdSaid } from "#src/team/index.ts";

/** What was agreed with an organisation on arrears. */
export type Agreement = {
	readonly organisation: OrganisationId;
	readonly name: string;
	readonly thresholds: readonly Threshold[];
	/** The fewest months of all lines: below this nothing comes in, whatever it is for. */
	readonly threshold: number;
	readonly aim: string;
	readonly notAim: string;
	readonly whole: Partnership;
};
/** An agreement as arrears read it; undefined when it says nothing on arrears. */
export const agreementOn = (agreed: Partnership | undefined, name: string | undefined): Agreement | undefined =>
	agreed === undefined || name === undefined || agreed.thresholds.length === 0
		? undefined
		: {
				organisation: agreed.organisation as OrganisationId,
				name,
				thresholds: agreed.thresholds,
				threshold: Math.min(...agreed.thresholds.map((one) => one.months ?? 0)),
				aim: agreed.aim,
				notAim: agreed.notAim,
				whole: agreed,
			};

/** How people and files call the kinds; what is called otherwise is 'everything else'. */
const called: Readonly<Record<CreditorKind, readonly string[]>> = {
	rent: ["huur", "huurachterstand", "rent", "woonlasten"],
	mortgage: ["hypotheek", "mortgage"],
	energy: ["energie", "gas", "licht", "elektra", "elektriciteit", "stroom", "warmte", "stadsverwarming", "gas en licht", "energy"],
	water: ["water", "drinkwater"],
	health: ["zorg", "zorgverzekering", "zorgpremie", "ziektekosten", "health insurance"],
	"cak-premium": ["cak zorgverzekeringen", "cak premie", "bestuursrechtelijke premie", "premie via het cak", "premium through cak"],
	"cak-contribution": ["cak eigen bijdrage", "eigen bijdrage", "eigen bijdrage via het cak", "own contribution through cak"],
	tax: ["belasting", "belastingdienst", "gemeentelijke belasting", "gemeentelijke belastingen", "waterschapsbelasting", "tax"],
	benefits: ["toeslagen", "dienst toeslagen", "benefits"],
	study: ["duo", "studieschuld", "student debt"],
	other: ["overige", "anders", "al het andere", "everything else"],
};
const byName = new Map((Object.entries(called) as [CreditorKind, readonly string[]][]).flatMap(([kind, names]) => names.map((name) => [name, kind])));
/** The kind of arrears that is meant. */
export const creditorKindOf = (words: string): CreditorKind => byName.get(words.trim().toLowerCase().replace(/\s+/g, " ")) ?? "other";

type Amounts = { readonly kind: string; readonly months: number; readonly amount: number };
/** The line these arrears lie below; undefined when they may come in. `none`: this kind was not agreed at all. */
export const belowLine = (agreement: Pick<Agreement, "thresholds">, arrears: Amounts): Threshold | "none" | undefined => {
	const line = thresholdFor(agreement.thresholds, creditorKindOf(arrears.kind));
	return line === undefined ? "none" : reaches(line, arrears) ? undefined : line;
};
/** Whether arrears may come in: there is an agreement, and they reach its line for this kind (SIG-29). Otherwise the text of the agreement says why not. */
export const decideArrears = (agreement: Agreement | undefined, arrears: Amounts): Result<Agreement> => {
	if (!agreement) return refuse("signalling.no-agreement");
	const below = belowLine(agreement, arrears);
	if (below === undefined) return ok(agreement);
	const words = { aim: agreement.aim, notAim: agreement.notAim };
	const agreed = agreement.thresholds.map((one) => thresholdSaid(one, "nl")).join(" · ");
	if (below === "none") return refuse("signalling.kind-not-agreed", { ...words, agreed }, "kind");
	return refuse(
		"signalling.below-threshold",
		{ ...words, threshold: below.months ?? 0, agreed: thresholdSaid(below, "nl") },
		arrears.months < (below.months ?? 0) ? "months" : "amount",
	);
};
