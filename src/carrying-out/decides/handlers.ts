import { isOk, ok } from "#src/kernel/index.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import { sayPowers } from "./operations.ts";
import { decidePowers } from "./rules.ts";

export const handled: readonly Handled[] = [
	handles(sayPowers, async (_work, input) => {
		const decided = decidePowers(input);
		return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
	}),
];
