/** Most of the plan is done from either side of the table: the worker beside the person, or the person alone. One declaration, two operations. */
import type { z } from "zod";
import type { CaseId } from "#src/kernel/ids.ts";
import { line, tick } from "#src/kernel/fields.ts";
import { type Operation, operation } from "#src/kernel/operation.ts";

export type Both<Input> = { readonly worker: Operation<Input>; readonly person: Operation<Input> };
type Declared<Input> = {
	readonly name: string;
	readonly input: z.ZodType<Input>;
	readonly writes: readonly string[];
	readonly says: string;
	readonly offline?: boolean;
};

/** `planning.add-step` is the worker's, `planning.add-step-myself` the person's own (PLA-02: both see and do the same; only the yes differs). */
export const forBoth = <Input extends { readonly case: CaseId }>({ name, input, writes, says, offline = true }: Declared<Input>): Both<Input> => {
	const shared = { input, writes, about: (given: Input) => given.case, audience: "person", offline } as const;
	return {
		worker: operation<Input>({ ...shared, name: `planning.${name}`, who: "support-a-plan", standing: ["responsible", "part"], says }),
		person: operation<Input>({
			...shared,
			name: `planning.${name}-myself`,
			who: "decide-on-own-plan",
			standing: ["person"],
			says: `${says} By the person, about their own plan.`,
		}),
	};
};

/** How a worker records that the person said yes out loud: with who was there. For the person's own words nothing of this is needed. */
export const saidYes = { spoken: tick, witness: line(200).optional() };
export type SaidYes = { readonly spoken: boolean; readonly witness?: string | undefined };
/** The editor asked 'how would I say this myself?' once; the second send keeps the words (PLA-20). */
export const askedOnce = { asked: tick };
/** 'Who around you could do this?' was asked once (NET-01). */
export const askedAround = { askedAround: tick };
