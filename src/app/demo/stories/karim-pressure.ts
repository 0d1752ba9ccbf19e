/** Westhof announced a step; the pressure was agreed beforehand, got less when Karim moved, and has ended (EXE-09). */
import type { Cast } from "../cast.ts";
import type { Play } from "../play.ts";

export const pressure = async (play: Play, { workers: { nadia }, vos, organisations }: Cast, matter: string): Promise<void> => {
	const me = play.as(nadia, matter);
	await me(22, "09:00", "weighing.write", {
		why: "Westhof wil over vier weken naar de rechter, en Karim belt niet terug.",
		harmTo: ["self", "children"],
		riskOfGoing: "Hij voelt zich opgejaagd, ook door mij.",
		riskOfStaying: "Dan komt er een vonnis, en staan ze op straat.",
		bring: "Een uur tijd, en het nummer van mevrouw Vos. Bellen doet hij zelf.",
		step: 4,
		stepWhy: "Ik ga nu ook als hij niet belt. Niet vaker dan nodig.",
		outcome: "go",
	});
	const { lever } = await me(22, "09:30", "carrying-out.set-lever", {
		organisation: organisations.westhof,
		form: "partner-warns",
		why: "Westhof waarschuwt al. Ik blijf naast Karim staan.",
		eases: "Karim belt zelf met Westhof: drie weken uitstel\nde afspraak is getekend: de zaak gaat van tafel",
		otherwise: "Dan gaat Westhof door naar de rechter.",
		stop: "De afspraak is getekend.",
		within: 3,
	});
	const { easing } = await me(14, "11:50", "carrying-out.note-movement", {
		lever,
		movement: 0,
		what: "Karim belde zelf. Ik hield alleen mijn koffie vast",
	});
	await play.as(vos, matter)(13, "09:15", "carrying-out.confirm-easing", { easing, words: "Drie weken uitstel. Staat in de computer." });
	await me(6, "20:00", "carrying-out.end-lever", { lever, how: "stop-reached", words: "Getekend, met zijn eigen pen." });
	await me(5, "09:00", "weighing.step-down", { step: 3, why: "Hij belt weer zelf." });
};
