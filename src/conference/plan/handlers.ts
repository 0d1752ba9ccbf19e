/** Load, decide, append: the plan of the circle. */
import { isOk, refuse } from "#src/kernel/result.ts";
import { cleanImage } from "#src/platform/attachments/image.ts";
import { type Handled, handles, outcome } from "#src/platform/operations/handler.ts";
import { conferenceOf } from "../reading.ts";
import { forCircle } from "../rules.ts";
import { standOf } from "../store.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";

/** 'Anja: op donderdag samen eten' - who stands before the colon. */
const partOf = (text: string): { who: string; part: string; needed: true } => {
	const [who = "", ...part] = text.split(":");
	return { who: who.trim(), part: part.join(":").trim(), needed: true };
};

export const planHandled: readonly Handled[] = [
	handles(does.bringPlan, async (work, { conference, photo, ...input }) => {
		const clean = photo && cleanImage(photo.bytes);
		if (typeof clean === "string") return refuse(`conference.photo-${clean}`, {}, "photo");
		const state = await conferenceOf(work, conference);
		// Another word about it keeps the picture of the sheet, unless there is a newer one.
		const kept = clean ? work.newId() : state.plan?.photo;
		const made = rules.decideBringPlan(state, work.tx.actor, {
			sentences: input.sentences,
			parts: [...(input.parts ?? []).map(partOf), ...(input.notNeeded ?? []).map((who) => ({ who, part: "", needed: false }))],
			followUp: input.followUp ?? "",
			...(input.followUpBy === undefined ? {} : { followUpBy: input.followUpBy }),
			...(kept === undefined ? {} : { photo: kept }),
		});
		if (isOk(made) && clean && kept)
			await work.journal.attach(work.tx, { id: kept, case: conference, ...clean, named: forCircle(state).named ?? [] });
		return outcome(made, { conference });
	}),
	handles(does.allotPart, async (work, { conference, needed, ...given }) =>
		outcome(rules.decidePart(await conferenceOf(work, conference), work.tx.actor, { ...given, needed: needed === "yes" }), { conference }),
	),
	handles(does.givePlan, async (work, { conference, to }) => {
		const state = await conferenceOf(work, conference);
		const sheet = state.plan?.photo === undefined ? undefined : await work.journal.attached(work.tx, conference, state.plan.photo);
		const copy = sheet && work.newId();
		const made = rules.decideGivingPlan(state, work.tx.actor, to, copy);
		if (isOk(made) && sheet && copy)
			await work.journal.attach(work.tx, { id: copy, case: conference, ...sheet, named: forCircle(state, to).named ?? [] });
		return outcome(made, { conference });
	}),
	handles(does.hearPart, async (work, { conference }) =>
		outcome(rules.decideHearing(await conferenceOf(work, conference), work.tx.actor), { conference }),
	),
	handles(does.answerPlan, async (work, { conference, requirement, answer, why }) => {
		const state = await conferenceOf(work, conference);
		const waitsFor = (await standOf(work.tx, conference))?.waitsFor ?? [];
		return outcome(rules.decideAnswer(state, work.tx.actor, { requirement, met: answer === "met", why }, waitsFor), { conference });
	}),
];
