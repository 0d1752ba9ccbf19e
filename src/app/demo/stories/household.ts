/** Three reports about two households on one stair: asked, said wrongly, taken back, brought together; and one that came in at a door by itself and was about the people above it. */
import type { Cast } from "../cast.ts";
import type { Story } from "../play.ts";

export const household = [
	(cast: Cast): Story => ({
		name: "één huishouden, twee keer geschreven",
		tell: async (play) => {
			const { nadia, tom, samira } = cast.workers;
			const { case: first } = await play.as(tom)(8, "10:20", "signalling.take-call", {
				source: "key-figure",
				channel: "in-person",
				where: "Lijsterhof 12",
				sees: "De huismeester draagt al weken de boodschappen naar boven. Hij vraagt niets, en er wordt niets gezegd.",
			});
			const { case: second } = await play.as(nadia)(6, "16:05", "signalling.note-heard", {
				words: "In het buurthuis: op de Lysterhof, bij twaalf, gaat om elf uur ’s avonds de stofzuiger aan.",
				where: "Lysterhoff 12",
			});
			const asked = (await play.reads(samira, 5, "09:10", second)).find((entry) => entry.kind === "signalling.maybe-same");
			const question = (asked?.body as { readonly question?: string } | undefined)?.question;
			await play.as(samira, second)(5, "09:15", "signalling.say-not-same", { question });
			await play.as(samira, second)(4, "14:30", "signalling.take-answer-back", { question });
			await play.as(nadia, second)(4, "14:40", "signalling.say-same", { question });

			const above = await play.as(tom)(3, "11:30", "signalling.take-call", {
				source: "resident",
				channel: "phone",
				where: "Lijsterhof 12",
				sees: "Het gaat om de mensen erboven: de kinderen slapen in de auto als er bezoek is.",
			});
			await play.as(tom, first)(3, "11:50", "signalling.set-apart", { signal: above["signal"] });
		},
	}),
] as const;
