/** What a person does, a worker can do or write down for them: one declaration, the same act under two names (PRIN-14). */
import type { z } from "zod";
import type { CaseId } from "./ids.ts";
import { type Operation, operation } from "./operation.ts";
import type { Right } from "./policy.ts";

export type Both<Input> = { readonly worker: Operation<Input>; readonly person: Operation<Input> };
type Declared<Input> = {
	readonly name: string;
	readonly input: z.ZodType<Input>;
	readonly writes: readonly string[];
	readonly says: string;
	readonly offline?: boolean;
};
/** How a phase does it: with which rights, what is said more of either, and whether it may wait on a device unless said otherwise. */
type Way = { readonly phase: string; readonly offline: boolean } & Readonly<
	Record<"worker" | "person", { readonly who: Right; readonly saysMore: string }>
>;

/** Gives a phase its way of declaring both: `phase.name` is the worker's, with a part in the matter; `phase.name-myself` the person's own. */
export const bothIn =
	({ phase, offline: waits, worker, person }: Way) =>
	<Input extends { readonly case: CaseId }>({ name, input, writes, says, offline = waits }: Declared<Input>): Both<Input> => {
		const shared = { input, writes, about: (given: Input) => given.case, audience: "person", offline } as const;
		const told = ({ saysMore }: { readonly saysMore: string }): string => [says, saysMore].filter(Boolean).join(" ");
		return {
			worker: operation<Input>({ ...shared, name: `${phase}.${name}`, who: worker.who, standing: ["responsible", "part"], says: told(worker) }),
			person: operation<Input>({ ...shared, name: `${phase}.${name}-myself`, who: person.who, standing: ["person"], says: told(person) }),
		};
	};
