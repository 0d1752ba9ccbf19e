import type { ThingId } from "#src/kernel/ids.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { closeOpen, findCase, keepOpen } from "#src/people/server.ts";
import { type Handled, handles, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { findReceiver, listReaders } from "../partners.ts";
import { on } from "../projecting.ts";
import { ANSWER_WITHIN, written } from "../rules.ts";
import { listSharedWith } from "../store.ts";
import type { AskedOfUs, AskedOfUsEntry } from "./model.ts";
import * as can from "./operations.ts";
import { askedOfUsIn, decideAnswerForUs } from "./rules.ts";

export const askedOfUsHandled: readonly Handled[] = [
	handles(can.askOfUs, async (work, input) => {
		const { organisation } = work.tx.actor;
		const line =
			organisation === null ? undefined : (await listSharedWith(work.tx, organisation, work.today)).find(({ id }) => id === input.disclosure);
		if (!line || organisation === null) return refuse("privacy.nothing-shared");
		work.tx.note({ case: line.case });
		const holder = (await findCase(work.tx, line.case))?.responsible;
		if (!holder) return refuse("privacy.nobody-yet");
		const body = {
			asked: work.newId() as ThingId,
			disclosure: input.disclosure,
			words: input.words,
			organisationName: (await findReceiver(work.tx, organisation))?.name ?? "",
			holder,
			lookAgain: addDays(work.today, ANSWER_WITHIN),
		};
		const named = [organisation, ...(await listReaders(work.tx, organisation))];
		return ok({ entries: [written(line.case, "privacy.asked-of-us", body, { reach: "person", named })], answer: {} });
	}),
	handles(can.answerForUs, async (work, input) => {
		const decided = decideAnswerForUs(askedOfUsIn(await work.journal.ofCase(work.tx, input.case)), input);
		if (!isOk(decided)) return decided;
		const { asked, answer, words } = input;
		const body = { asked, answer, because: answer === "yes" ? undefined : input.because, words };
		const audience = { reach: "person", named: decided.value.readers } as const;
		return ok({ entries: [written(input.case, "privacy.answered-for-us", body, audience)], answer: { case: input.case } });
	}),
];
/** What is open is that they hear from us, not what they asked: an answer is all that is owed. */
export const askedOfUsProjectors: Projectors = {
	"privacy.asked-of-us": on<"privacy.asked-of-us">((tx, { case: about, at, body }) =>
		keepOpen(tx, { id: body.asked, case: about, kind: "privacy.asked-of-us", holder: body.holder, lookAgain: body.lookAgain, since: at }),
	),
	"privacy.answered-for-us": on<"privacy.answered-for-us">((tx, { at, body }) => closeOpen(tx, body.asked, at)),
};
/** What this organisation asked of us in these matters, with our answers: by line of what is shared. */
export const loadAskedOfUs = async (work: Work, cases: readonly string[]): Promise<readonly AskedOfUs[]> => {
	if (cases.length === 0) return [];
	const found = await work.journal.ofCases(work.tx, [...new Set(cases)], ["privacy.asked-of-us", "privacy.answered-for-us"]);
	return [...found.values()].flatMap((entries) => askedOfUsIn(entriesOf<AskedOfUsEntry>(entries, "privacy")));
};
