/** Working with other organisations: what they tell themselves, who was asked to take over, and the steps the law gives beside the contact (ACC-10). */
import type { Cast } from "../cast.ts";
import type { Story } from "../play.ts";

/** The school tells on its own page, and asks two desks before anybody came: handed over twice, and nobody spoke with anybody yet (SIG-16). */
const greenSweater = (cast: Cast): Story => ({
	name: "de groene trui",
	tell: async (play) => {
		const school = play.as(cast.school);
		const { signal } = await school(6, "15:40", "signalling.tell-as-partner", {
			sees: "Een jongen uit groep vijf draagt elke dag dezelfde groene trui. Hij zegt dat de wasmachine thuis alleen nog zingt.",
			where: "Twijnstraat 9",
			did: "De trui op vrijdag gewassen, in de schoolkeuken.",
			goesOn: "Elke ochtend een boterham, zonder vragen.",
			person: "Juf Marijke",
		});
		await school(4, "15:50", "signalling.ask-another-desk", { signal, organisationName: "Kledingbank De Haak", person: "Corrie" });
		await school(2, "15:45", "signalling.ask-another-desk", { signal, organisationName: "Loket Meedoen", person: "Hans van Dijk", onward: "ja" });
	},
});
/** One organisation that never did anything itself, a colleague who says yes, a table that changed nothing, and a legal route that runs beside it. */
const stairs = (cast: Cast): Story => ({
	name: "het trappenhuis aan de Spilstraat",
	tell: async (play) => {
		const { tom, samira } = cast.workers;
		const { case: matter, signal } = await play.as(tom)(15, "11:10", "signalling.take-call", {
			source: "partner",
			channel: "phone",
			name: "Dokter Pinas",
			reachable: "088 000 70 71",
			way: "call",
			shown: "ask",
			where: "Spilstraat 31",
			sees: "Een vrouw komt steeds vaker met een hoofdpijn die ophoudt zodra ze in de wachtkamer zit.",
		});
		const as = play.as(tom, matter);
		await as(15, "11:30", "signalling.note-hand-over", { signal, from: "De fysiotherapeut", to: "Huisartsenpraktijk Weversplein" });
		await as(14, "09:30", "signalling.answer", {
			signal,
			moment: "receipt",
			whatWeDo: "Ik heb het gelezen en kijk wie er kan gaan.",
			whatWeAsk: "Vraagt u haar of ze weet dat u ons belde?",
			how: "call",
		});
		await as(14, "09:40", "signalling.ask-the-sender", { signal });
		await as(13, "12:20", "signalling.write-what-the-sender-did", {
			signal,
			did: "Twee keer gevraagd hoe het thuis gaat. Ze keek naar de vis.",
			goesOn: "De afspraak op dinsdag, twintig minuten.",
		});
		await as(13, "12:40", "signalling.note-table", { table: "Het overleg in De Spil", on: play.ago(17) });
		await as(12, "10:00", "signalling.hold-on", {
			route: "violence",
			words: "Ik vraag raad aan Veilig Thuis, zonder naam. Daarnaast gaat er gewoon iemand langs.",
		});
		await as(11, "10:30", "signalling.tick-legal-step", {
			route: "violence",
			step: "map",
			said: "Wat de dokter zag, en wat we niet weten. Dat laatste is het langst.",
		});
		await as(11, "11:00", "signalling.tick-legal-step", {
			route: "violence",
			step: "consult",
			said: "Samira dacht mee. Veilig Thuis zei: eerst praten.",
		});
		await as(10, "09:10", "signalling.ask-to-take-over", {
			signal,
			member: samira.id,
			words: "Jij zit vaak lang in wachtkamers. Wil jij dit van me overnemen?",
		});
		const chain = await play.reads(samira, 9, "08:50", matter);
		const asked = chain.findLast((entry) => entry.kind === "signalling.hand-over-asked");
		await play.as(samira, matter)(9, "09:00", "signalling.answer-hand-over", {
			handOver: (asked?.body as { handOver: string } | undefined)?.handOver ?? "",
			answer: "yes",
		});
	},
});
export const partners = [greenSweater, stairs];
