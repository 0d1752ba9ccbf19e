/** What was told and what nobody did anything with: erased after the term the team agreed on, a week after somebody was told (PRIV-12). */
import { systemActor } from "#src/kernel/actor.ts";
import type { Cast } from "../cast.ts";
import type { Story } from "../play.ts";

const heard = [
	[152, "Op de markt zeiden ze dat er bij het viaduct ’s nachts muziek uit een bestelbus komt.", "Onder het viaduct"],
	[147, "Iemand zag twee keer achter elkaar een stoel midden op het fietspad staan.", "Fietspad langs de Molenvliet"],
	[141, "Bij de flat staat al een week dezelfde boodschappentas in de hal.", "De hal van de Kettingflat"],
	[82, "In de wachtkamer ging het over een tuin die vroeger de mooiste van de laan was.", "Ergens aan de Beukenlaan"],
] as const;

export const unused = [
	(cast: Cast): Story => ({
		name: "wat niemand oppakte",
		tell: async (play) => {
			const { nadia, tom, samira } = cast.workers;
			const [team] = nadia.teams;
			const house = systemActor(nadia.tenant);
			await play.as(nadia)(310, "11:10", "signalling.set-unused-term", { team, weeks: 12, watcher: samira.id });
			await play.as(nadia)(309, "11:20", "signalling.set-estimate", { amount: 7000, source: "een voorbeeld uit de methode", year: 2014 });
			for (const [daysAgo, words, where] of heard.slice(0, 3)) await play.as(tom)(daysAgo, "17:40", "signalling.note-heard", { words, where });
			const [last] = heard.slice(3);
			if (last) await play.as(tom)(last[0], "12:15", "signalling.note-heard", { words: last[1], where: last[2] });
			for (const daysAgo of [33, 25, 2]) await play.as(house)(daysAgo, "02:40", "signalling.tend-unused");
		},
	}),
] as const;
