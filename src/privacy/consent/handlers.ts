/** Load, decide, give entries: letters of consent, with the photo of a signature. */
import type { MemberId, ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { closeOpen, keepOpen } from "#src/people/server.ts";
import { cleanImage } from "#src/platform/attachments/image.ts";
import { type Handled, type Handler, handles, handlesBoth, type Outcome, type Projectors } from "#src/platform/operations/handler.ts";
import { privacyIn } from "../fold.ts";
import { findReceiver } from "../partners.ts";
import { on } from "../projecting.ts";
import { saidBy } from "../said-by.ts";
import { sendStops, stoppingFor } from "../stopping/sending.ts";
import { lettersIn } from "./holding.ts";
import * as does from "./operations.ts";
import { decideAsk, decideNo, decideWithdraw, decideYes } from "./rules.ts";

const outcomeOf = (decided: Result<readonly NewEntry[]>, answer: Outcome["answer"] = {}): Result<Outcome> =>
	isOk(decided) ? ok({ entries: decided.value, answer }) : decided;

const ask: Handler<does.AskConsent> = async (work, input) => {
	const receiver = input.organisation === undefined ? undefined : await findReceiver(work.tx, input.organisation);
	if (input.organisation !== undefined && !receiver) return refuse("privacy.no-such-receiver", {}, "organisation");
	const id = work.newId() as ThingId;
	const organisationName = receiver?.name ?? input.organisationName ?? "";
	return outcomeOf(decideAsk(input, { today: work.today, me: (work.tx.actor.id ?? "") as MemberId, id, organisationName }), { letter: id });
};
const note: Handler<does.NoteConsent> = async (work, { photo, ...input }) => {
	const letters = lettersIn(await work.journal.ofCase(work.tx, input.case));
	const clean = photo && cleanImage(photo.bytes);
	if (typeof clean === "string") return refuse(`privacy.photo-${clean}`, {}, "photo");
	const id = clean && (work.newId() as ThingId);
	const decided = decideYes(letters, input, work.today, id);
	if (isOk(decided) && clean && id) await work.journal.attach(work.tx, { id, case: input.case, ...clean });
	return outcomeOf(decided);
};
const give: Handler<does.GiveConsent> = async (work, input) =>
	outcomeOf(decideYes(lettersIn(await work.journal.ofCase(work.tx, input.case)), input, work.today));
const no: Handler<does.RefuseConsent> = async (work, input) =>
	outcomeOf(decideNo(lettersIn(await work.journal.ofCase(work.tx, input.case)), input, work.today, saidBy(work.tx.actor.kind, input)));
const withdraw: Handler<does.WithdrawConsent> = async (work, input) => {
	const entries = await work.journal.ofCase(work.tx, input.case);
	const [letters, state] = [lettersIn(entries), privacyIn(entries)];
	const holder = letters.find((one) => one.letter === input.letter)?.holder;
	const decided = decideWithdraw(letters, state, input, saidBy(work.tx.actor.kind, input), await stoppingFor(work, input.case, holder));
	if (isOk(decided)) await sendStops(work, state, decided.value);
	return outcomeOf(decided);
};

export const handled: readonly Handled[] = [
	handles(does.askConsent, ask),
	handles(does.noteConsent, note),
	handles(does.giveConsent, give),
	...handlesBoth(does.refuseConsent, no),
	...handlesBoth(does.withdrawConsent, withdraw),
];
export const projectors: Projectors = {
	"privacy.consent-asked": on<"privacy.consent-asked">((tx, { case: about, at, body }) =>
		keepOpen(tx, { id: body.letter, case: about, kind: "privacy.consent-asked", holder: body.holder, lookAgain: body.lookAgain, since: at }),
	),
	"privacy.consent-given": on<"privacy.consent-given">((tx, { at, body }) => closeOpen(tx, body.letter, at)),
	"privacy.consent-refused": on<"privacy.consent-refused">((tx, { at, body }) => closeOpen(tx, body.letter, at)),
};
