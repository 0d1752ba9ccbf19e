/** What stands beside the plan's own texts, as it is handled: what works, who is party, what stands with goals, sums, names of sides. */
import type { Handled } from "#src/platform/operations/handler.ts";
import * as aims from "./aims/operations.ts";
import * as aimRules from "./aims/rules.ts";
import { namesHandled } from "./domain-names/names.ts";
import { decidedByBoth } from "./handling.ts";
import { paperBackHandled } from "./paper-back/handlers.ts";
import * as parties from "./parties/operations.ts";
import * as partyRules from "./parties/rules.ts";
import { reckon } from "./reckoning/operations.ts";
import { decideReckon } from "./reckoning/rules.ts";
import * as skills from "./skills/operations.ts";
import * as skillRules from "./skills/rules.ts";

export const moreHandled: readonly Handled[] = [
	...decidedByBoth(skills.tellSkill, skillRules.decideSkill),
	...decidedByBoth(skills.arrange, skillRules.decideArrange),
	...decidedByBoth(skills.endArrangement, skillRules.decideEndArrangement),
	...decidedByBoth(aims.pointGoal, aimRules.decidePoint),
	...decidedByBoth(aims.beLeft, aimRules.decideLeft),
	...decidedByBoth(aims.getToMove, aimRules.decideMove),
	...decidedByBoth(aims.tellPressing, aimRules.decidePressing),
	...decidedByBoth(aims.endPressing, aimRules.decideEndPressing),
	...decidedByBoth(parties.setParty, partyRules.decideParty),
	...decidedByBoth(parties.consentToDeed, partyRules.decideConsent),
	...decidedByBoth(reckon, decideReckon),
	...namesHandled,
	...paperBackHandled,
];
