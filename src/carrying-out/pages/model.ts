/** What these pages show, apart from how they look. */
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import type { DomainKey, SteeringForm } from "#src/planning/index.ts";
import type { Step } from "#src/platform/ui/index.ts";
import type { Kind } from "../both-kinds.ts";
import type { Hanging } from "../fold.ts";
import type { CarryingOut, LookBack } from "../model.ts";

export const CaseParams = z.object({ case: CaseId });
export type CaseParams = z.infer<typeof CaseParams>;
export type LookBackModel = {
	readonly name: string | undefined;
	readonly wentWell: readonly string[];
	readonly ties: readonly { readonly id: string; readonly name: string; readonly relation: string | undefined; readonly carries: number }[];
	readonly steering: readonly { readonly domain: DomainKey; readonly form: SteeringForm }[];
	readonly hangs: readonly Hanging[];
	readonly step: Step | undefined;
	readonly lookBacks: readonly LookBack[];
	/** What own people said between two times, in their own words. */
	readonly said: readonly { readonly who: string; readonly words: string }[];
	readonly missing: Kind | undefined;
};
export type AlongModel = {
	readonly name: string | undefined;
	readonly wentWell: readonly string[];
	readonly hangs: readonly Hanging[];
	readonly state: CarryingOut;
	readonly missing: Kind | undefined;
};
