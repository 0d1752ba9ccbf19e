/** What the page about safety shows. */
import type { Sight } from "#src/platform/http/page.ts";
import type { Params } from "../../pages/whom.ts";
import type { SafetyState } from "../model.ts";

export type SafeModel = {
	readonly called: string | null;
	readonly state: SafetyState;
	readonly names: Readonly<Record<string, string>>;
	readonly colleagues: readonly { readonly id: string; readonly name: string }[];
	readonly me: string | null;
};
export type Seen = { readonly model: SafeModel; readonly sight: Sight<Params> };
