/** What a person does, a worker can write down for them: the same act under two names (PRIN-14). */
import { z } from "zod";
import type { CaseId } from "#src/kernel/ids.ts";
import { type Operation, operation } from "#src/kernel/operation.ts";

const about = (input: { readonly case: CaseId }): CaseId => input.case;
const works = ["responsible", "part"] as const;
/** Where a message about stopping can go. */
export const mailAddress = z.email().max(254);

export type Both<Input> = { readonly worker: Operation<Input>; readonly person: Operation<Input> };
/** The same act by the person and, told to them, by a worker. */
export const forBoth = <Input extends { readonly case: CaseId }>(one: {
	name: string;
	input: z.ZodType<Input>;
	writes: readonly string[];
	says: string;
}): Both<Input> => {
	const shared = { input: one.input, writes: one.writes, about, audience: "person", offline: false } as const;
	return {
		worker: operation<Input>({
			...shared,
			name: `privacy.${one.name}`,
			who: "write-about-contact",
			standing: works,
			says: `${one.says} Told by the person, written down by a worker.`,
		}),
		person: operation<Input>({ ...shared, name: `privacy.${one.name}-myself`, who: "read-own-page", standing: ["person"], says: one.says }),
	};
};
