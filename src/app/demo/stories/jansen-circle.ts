/** Mevrouw Jansen: who joins her circle and what they would like, her cards, and a bag of clothes for somebody she does not know. */
import { type Cast, participantOf } from "../cast.ts";
import type { Play } from "../play.ts";

type Does = (
	daysAgo: number,
	time: string,
	operation: string,
	input?: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;
type Around = { readonly matter: unknown; readonly me: Does; readonly self: Does; readonly sanne: unknown; readonly yvonne: unknown };

export const circleOfJansen = async (play: Play, cast: Cast, { matter, me, self, sanne, yvonne }: Around): Promise<void> => {
	const said = { spoken: "ja", witness: "Yvonne" };
	await self(17, "10:00", "planning.place-tie-myself", { tie: sanne, near: "near", turn: "40" });
	const { seat } = await self(17, "10:05", "planning.invite-tie-myself", { tie: sanne, how: "link" });
	const hers = play.as(participantOf(cast, seat), String(matter));
	await hers(17, "19:00", "planning.say-in-circle", { what: "join" });
	await hers(17, "19:05", "planning.say-in-circle", { what: "would-like", words: "op zondag een stuk taart halen, en dan even blijven" });
	await me(16, "11:00", "planning.name-stand-in", { tie: sanne, standIn: "Yvonne belt dan even aan" });
	await me(16, "11:05", "planning.invite-tie", { tie: yvonne, how: "told", ...said });
	await me(16, "11:06", "planning.hear-tie", { tie: yvonne, what: "would-like", words: "elke donderdag om de vijver lopen" });
	await me(16, "11:07", "planning.ask-still", { tie: sanne });
	await hers(15, "19:00", "planning.say-in-circle", { what: "fine" });
	const strengths = [
		["talent", "Taart bakken voor een hele straat", "now"],
		["strength", "Lampen repareren", "now"],
		["source", "Het kanaal, vroeg in de ochtend", "now"],
		["talent", "Sorteren op het postkantoor, de snelste van de ploeg", "then"],
	] as const;
	for (const [question, words, place] of strengths)
		await self(15, "20:00", "planning.fill-card-myself", { card: "strengths", question, words, place, company: "alone" });
	const { thing: line } = await me(14, "14:00", "planning.fill-card", {
		card: "strengths",
		question: "source",
		words: "Iemand die belt zonder reden",
		place: "then",
		namedBy: "Truida",
		company: "together",
	});
	await self(14, "20:00", "planning.take-into-plan-myself", { line, as: "matters", words: "Dat iemand belt zonder reden." });
	const moments = [
		["1961", "Geboren boven de bakkerij", "ordinary"],
		["1979", "Bij het postkantoor", "light"],
		["2019", "Hans ging dood", "heavy"],
		["nu", "Taart op het aanrecht", "light"],
	] as const;
	for (const [when, words, place] of moments)
		await self(13, "20:00", "planning.fill-card-myself", { card: "life", question: "moment", words, when, place });
	const { thing: wrong } = await self(13, "20:20", "planning.fill-card-myself", { card: "load", question: "weighs", words: "De stapel post" });
	await self(13, "20:25", "planning.take-card-line-myself", { line: wrong });
	await me(12, "14:00", "planning.note-gift", { words: "Repareert lampen voor de buren", to: "wie erom vraagt" });
};
