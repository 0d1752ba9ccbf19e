/** Where colleagues keep each other sharp: somebody who rang once more, and once more; and a doorstep with many people on it (LEG-16, CON-02). */
import type { Cast } from "../cast.ts";
import type { Play, Story } from "../play.ts";

const told = async (play: Play, { workers: { joost } }: Cast, daysAgo: number, sees: string, where: string): Promise<string> => {
	const { case: matter } = await play.as(joost)(daysAgo, "11:00", "signalling.take-call", {
		sees,
		where,
		source: "resident",
		channel: "phone",
		way: "none",
		whom: "Wiebe",
	});
	await play.as(joost, matter)(daysAgo, "11:20", "signalling.pick-up", {});
	return String(matter);
};
const onceMore = (cast: Cast): Story => ({
	name: "Wiebe",
	tell: async (play) => {
		const matter = await told(play, cast, 24, "Zijn brievenbus is dichtgeplakt met tape. Van binnen.", "Kanaalweg 91");
		const me = play.as(cast.workers.joost, matter);
		await me(23, "09:00", "weighing.write", {
			why: "Wie zijn eigen brievenbus dichtplakt, heeft genoeg van brieven. Dat kan ik begrijpen, en er komt een vonnis.",
			whyMe: "Ik kan de brief die erin zou gaan tegenhouden.",
			riskOfGoing: "Dan plakt hij de bel ook dicht.",
			riskOfStaying: "Over drie weken staat er iemand met een sleutel.",
			bring: "Een brief die stopt, en een schaar voor de tape",
			step: 3,
			stepWhy: "Niemand vroeg erom. Eén keer aanbellen.",
			outcome: "go",
		});
		await me(22, "15:00", "contact.attempt", { how: "rang", outcome: "not-wanted-now", words: "‘Geen post.’" });
		for (const daysAgo of [18, 12, 6])
			await me(daysAgo, "15:00", "contact.attempt", { how: "rang", outcome: "nobody-home", words: "De tape zit er nog. Er brandde licht." });
	},
});
const crowdedStep = (cast: Cast): Story => ({
	name: "Aukje",
	tell: async (play) => {
		const matter = await told(play, cast, 9, "Er staat een aanhanger vol dozen op de stoep. Zij slaapt erin, denk ik.", "Kanaalweg 95");
		const me = play.as(cast.workers.joost, matter);
		await me(8, "09:00", "weighing.write", {
			why: "Slapen in een aanhanger is koud. Ik wil weten of het een keus is of een uitweg.",
			whyMe: "Ik heb de sleutel van een droge schuur.",
			riskOfGoing: "Ze rijdt weg, en dan weten wij niet waarheen.",
			riskOfStaying: "Het gaat vriezen.",
			bring: "Een droge schuur voor de dozen, en soep",
			step: 3,
			stepWhy: "Eén keer kloppen, op de dissel.",
			outcome: "go",
		});
		await me(3, "10:00", "contact.plan-visit", {
			day: play.ahead(3),
			place: "bij de aanhanger",
			bring: "De sleutel van de schuur, en soep",
			why: "Het gaat vriezen, en er is een plek voor de dozen.",
			companions: [
				{ name: "Mevrouw Vos", organisation: "Westhof", role: "van de huur" },
				{ name: "Peter Aalbers", organisation: "Lichtnet Energie", role: "van het licht" },
			],
			safety: "nothing-known",
		});
	},
});
export const sharp = [onceMore, crowdedStep] as const;
