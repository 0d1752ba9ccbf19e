/** Daan at the table: the first time there were too many of them, and it did not go on; now he makes the agenda, and one speaks for the rest. */
import type { Calendar } from "../clock.ts";
import type { Does } from "../play.ts";

type Days = Pick<Calendar, "ago" | "coming">;
export const tooManyForDaan = async (days: Days, me: Does): Promise<void> => {
	const { thing: talk } = await me(33, "09:00", "planning.call-talk", { on: days.ago(32), time: "9:00", place: "het gemeentehuis, zaal 1" });
	for (const [name, organisation] of [
		["Kees", "Uitkering"],
		["Mieke", "Jeugdzorg"],
		["Ruud", "Schuldhulp"],
		["Ans", "School"],
		["Peter", "Jeugdzorg"],
	] as const)
		await me(33, "09:05", "planning.take-talk-seat", { talk, name, side: "trade", organisation });
	await me(32, "09:00", "planning.change-talk", { talk, there: "no" });
	await me(32, "09:10", "planning.end-talk", { talk, how: "dropped", words: "Zes tegen een, dat wilde Daan niet. We beginnen opnieuw." });
};
export const talkOfDaan = async (days: Days, me: Does, self: Does, keeper: Does): Promise<void> => {
	const { thing: talk } = await me(12, "11:30", "planning.call-talk", { on: days.coming(5, 2), time: "10:00" });
	await me(12, "11:32", "planning.change-talk", { talk, place: "De Spil, kamer 2" });
	await me(12, "11:35", "planning.put-to-council", {
		words: "De ene regel vraagt een auto om te mogen werken. De andere vraagt de auto te verkopen voordat schuldhulp begint. Wat gaat voor?",
	});
	const { thing: asked } = await me(12, "11:40", "planning.put-to-council", {
		words: "Waarom telt werk in het eigen dorp niet mee als werkervaring?",
	});
	await self(12, "20:00", "planning.add-talk-point-myself", { talk, words: "Milan uit school halen, elke dag." });
	await self(12, "20:01", "planning.add-talk-point-myself", { talk, words: "Telt de kringloop in het dorp mee?" });
	const { thing: later } = await self(12, "20:02", "planning.add-talk-point-myself", { talk, words: "De rekening van de garage" });
	await self(12, "20:03", "planning.drop-talk-point-myself", { talk, point: later });
	await self(12, "20:05", "planning.take-talk-seat-myself", { talk, name: "Esther", side: "own" });
	await me(11, "14:45", "planning.take-talk-seat", {
		talk,
		name: "Kees",
		side: "trade",
		organisation: "Uitkering",
		speaksFor: ["Jeugdzorg", "Schuldhulp"],
	});
	const { thing: ruud } = await me(11, "14:46", "planning.take-talk-seat", { talk, name: "Ruud", side: "trade", organisation: "Schuldhulp" });
	await me(11, "14:50", "planning.leave-talk-seat", { talk, seat: ruud });
	await keeper(11, "15:30", "planning.answer-for-council", {
		question: asked,
		words: "De wethouder: vanaf januari telt werk bij een kringloop mee, ook in een dorp.",
	});
};
