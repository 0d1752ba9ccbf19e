/** Load, decide, give entries: who comes along. */
import { type AnyEntry, dayOf, daysBetween, isOk, ok, refuse } from "#src/kernel/index.ts";
import { findCase, findPerson, letIn, letOut } from "#src/people/server.ts";
import { writtenOut } from "#src/people/index.ts";
import { listAddresses } from "#src/people/server.ts";
import { type Handled, handles, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { endCodesOf, makeEntryCode } from "#src/platform/sign-in/server.ts";
import { findMember } from "#src/team/server.ts";
import { findExperience } from "../experience/store.ts";
import type { ContactState } from "../model.ts";
import type { AlongEntry } from "./model.ts";
import * as can from "./operations.ts";
import { companionsIn, decideEnd, decideInvite, toldAlong } from "./rules.ts";
import { projectCompanion, projectCompanionEnded } from "./store.ts";

type Reads = { readonly contactIn: (entries: readonly AnyEntry[]) => ContactState };
const whomOf = async (work: Work, of: string) => {
	const line = await findCase(work.tx, of);
	const person = line?.person ? await findPerson(work.tx, line.person) : undefined;
	const door = line?.address ? (await listAddresses(work.tx, [line.address])).get(line.address) : undefined;
	return { called: person?.called, where: door ? writtenOut(door) : undefined, sayJe: person?.addressForm === "je" };
};
const ending = (by: "us" | "them") => async (work: Work, input: { readonly case: Parameters<typeof decideEnd>[1]; readonly companion: string }) => {
	const all = companionsIn(await work.journal.ofCase(work.tx, input.case));
	const own = by === "us" ? all : all.filter((one) => one.party === work.tx.actor.id);
	const decided = decideEnd(own, input.case, input.companion, by);
	if (!isOk(decided)) return decided;
	const found = all.find((one) => one.companion === input.companion);
	if (found && !found.member) await endCodesOf(work.tx, "participant", found.party);
	return ok({ entries: decided.value, answer: { case: input.case } });
};

export const alongHandled = ({ contactIn }: Reads): readonly Handled[] => [
	handles(can.inviteCompanion, async (work, input) => {
		const me = work.tx.actor.id === null ? undefined : await findMember(work.tx, work.tx.actor.id);
		const colleague = input.member === undefined ? undefined : await findMember(work.tx, input.member);
		if (input.member !== undefined && !colleague?.roles.includes("experience-worker")) return refuse("contact.no-such-colleague", {}, "member");
		const [companion, seat] = [work.newId(), work.newId()];
		const contact = contactIn(await work.journal.ofCase(work.tx, input.case));
		const decided = decideInvite(contact, input, {
			today: work.today,
			companion,
			party: input.member ?? seat,
			whom: await whomOf(work, input.case),
			host: { host: me?.name ?? "", hostPhone: me?.phone ?? undefined },
			colleague: colleague ? { name: colleague.name, paused: (await findExperience(work.tx, colleague.id))?.paused ?? false } : null,
		});
		if (!isOk(decided)) return decided;
		const day = contact.visits.find((one) => one.visit === input.visit)?.day ?? work.today;
		// A way in for this visit alone, for whoever has none.
		if (input.member === undefined)
			await makeEntryCode(work, { kind: "participant", subject: seat, case: input.case, days: daysBetween(dayOf(work.tx.now), day) + 2 });
		return ok({ entries: decided.value, answer: { case: input.case, companion, party: input.member ?? seat } });
	}),
	handles(can.endCompanion, ending("us")),
	handles(can.declineAlong, ending("them")),
	handles(can.tellAlong, async (work, input) => {
		const me = work.tx.actor.id;
		const found = companionsIn(await work.journal.ofCase(work.tx, input.case)).find((one) => one.companion === input.companion && one.party === me);
		if (!found || found.ended) return refuse("contact.nobody-along");
		return ok({ entries: [toldAlong(input.case, input.companion, input.words, found.party)], answer: { case: input.case } });
	}),
];

type Of<Kind extends AlongEntry["kind"]> = Extract<AlongEntry, { kind: Kind }>;
export const alongProjectors: Projectors = {
	"contact.companion-invited": async (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as Of<"contact.companion-invited">;
		await projectCompanion(tx, of, { companion: body.companion, visit: body.visit, party: body.party, day: body.card.day });
		await letIn(tx, of, body.party, "participant", [], at, body.until as typeof at);
	},
	"contact.companion-ended": async (tx, entry: AnyEntry) => {
		const { case: of, body } = entry as Of<"contact.companion-ended">;
		await projectCompanionEnded(tx, body.companion);
		await letOut(tx, of, body.party, "participant");
	},
};
