/** The matrix of operations, by name: the right, and the standings of which one is needed in that matter. See matrix.ts. */
import type { Needs } from "./matrix.ts";
import { alongOperations } from "./operations/along.ts";
import { contactOperations } from "./operations/contact.ts";
import { houseOperations } from "./operations/house.ts";
import { planOperations } from "./operations/plan.ts";
import { privacyOperations } from "./operations/privacy.ts";
import { signalsOperations } from "./operations/signals.ts";
import { weighingOperations } from "./operations/weighing.ts";

export const operationsMatrix: Readonly<Record<string, Needs>> = {
	...houseOperations,
	...privacyOperations,
	...signalsOperations,
	...weighingOperations,
	...contactOperations,
	...planOperations,
	...alongOperations,
};
