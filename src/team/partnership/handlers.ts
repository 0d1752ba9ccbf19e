/** Load, decide, keep: agreements with partners and the keys of their systems. */
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { handles, type Handled, type Outcome } from "#src/platform/operations/handler.ts";
import { apiKeyOf, digestOfApiKey } from "#src/platform/sign-in/server.ts";
import { findOrganisation } from "../store.ts";
import { agreePartnership, endKey, makeKey } from "./operations.ts";
import { decideAgreement } from "./rules.ts";
import { endKey as endKeyRow, findKey, findPartnership, insertKey, insertPartnership } from "./store.ts";

const done = (answer: Outcome["answer"] = {}): Result<Outcome> => ok({ entries: [], answer });

export const handled: readonly Handled[] = [
	handles(agreePartnership, async (work, input) => {
		if (!(await findOrganisation(work.tx, input.organisation))) return refuse("kernel.nothing-here");
		const decided = decideAgreement(input, work.today);
		if (!isOk(decided)) return decided;
		await insertPartnership(work.tx, { id: work.newId(), ...decided.value });
		return done();
	}),
	handles(makeKey, async (work, input) => {
		if (!(await findPartnership(work.tx, input.organisation))) return refuse("team.no-agreement-yet");
		const id = work.newId();
		await insertKey(work.tx, { id, organisation: input.organisation, called: input.called, digest: digestOfApiKey(apiKeyOf(work, id)) });
		// Only its number: an answer is kept for whoever sends the same form again, and the key is kept nowhere.
		return done({ key: id });
	}),
	handles(endKey, async (work, input) => {
		const found = await findKey(work.tx, input.key);
		if (!found) return refuse("kernel.nothing-here");
		if (found.endedAt !== null) return refuse("team.key-ended");
		await endKeyRow(work.tx, input.key);
		return done({ organisation: found.organisation });
	}),
];
