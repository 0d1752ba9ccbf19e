/** What the neighbourhood does itself, a round along doors, and a team that holds up the mirror. */
import type { Cast } from "../cast.ts";
import type { Story } from "../play.ts";

const playground = (cast: Cast): Story => ({
	name: "de speeltuin om de beurt",
	tell: async (play) => {
		await play.as(cast.workers.nadia)(42, "15:40", "neighbourhood.begin-action", {
			area: cast.areas.wijk,
			what: "De speeltuin achter de Vlasstraat, ouders om de beurt open en dicht",
			asked: "not-needed",
			ourPart: "tools",
			lookBackOn: play.ahead(0),
		});
		await play.as(cast.workers.samira)(6, "11:20", "neighbourhood.begin-action", {
			area: cast.areas.wijk,
			what: "Sneeuw en blad van een stoep in de Kanaalweg",
			lead: "Yusuf",
			asked: "not-yet",
			ourPart: "none",
			lookBackOn: play.ahead(40),
		});
	},
});
const round = (cast: Cast): Story => ({
	name: "de ronde door de Vlasstraat",
	tell: async (play) => {
		const { nadia, samira, tom } = cast.workers;
		const begun = await play.as(nadia)(36, "09:30", "signalling.begin-enquiry", {
			area: cast.areas.wijk,
			kind: "doors",
			gain: "Dezelfde dag een rookmelder aan het plafond, en antwoord op één vraag over de energierekening.",
			offers: [
				{ expected: "Er hangt geen rookmelder", offer: "Tom hangt hem op. De kar met twintig stuks staat in De Spil." },
				{ expected: "De rekening klopt niet", offer: "Een half uur met Samira, aan de eigen tafel, nog deze week." },
				{ expected: "Iemand ziet bijna niemand", offer: "Een plek aan de soeptafel, en de eerste keer samen erheen." },
			],
			followUp: samira.id,
			streets: [
				{ street: "Vlasstraat", ground: "asked" },
				{ street: "Spoelstraat", ground: "concerned" },
			],
			commissioner: "De gemeente",
			view: "In deze straten is weinig samenhang. Bewoners kennen elkaar niet en doen niet mee.",
		});
		const about = begun["enquiry"];
		const raise = async (who: typeof nadia, ago: number, input: Readonly<Record<string, unknown>>): Promise<unknown> =>
			(await play.as(who)(ago, "16:10", "signalling.raise-item", { enquiry: about, ...input }))["item"];
		const lift = await raise(tom, 33, {
			words: "De galerij is ’s avonds donker. Drie lampen, al sinds de zomer.",
			where: "Vlasstraat 51",
			name: "Bep",
			answerBy: play.ago(24),
		});
		await play.as(tom)(26, "11:00", "signalling.answer-item", {
			enquiry: about,
			item: lift,
			whatWeDo: "Westhof was er donderdag. De lampen branden. Bep zag het eerder dan ik.",
		});
		const alone = await raise(samira, 32, {
			words: "Mijn zus kwam altijd op dinsdag. Die is er niet meer. Er mag best eens iemand langskomen.",
			where: "Spoelstraat 77",
			name: "Wies",
			reachable: "’s ochtends thuis",
			yes: "ja",
			answerBy: play.ago(25),
		});
		await play.as(samira)(31, "09:15", "signalling.item-to-signal", { enquiry: about, item: alone });
		await play.as(samira)(29, "14:00", "signalling.answer-item", {
			enquiry: about,
			item: alone,
			whatWeDo: "Ik heb gebeld: ik kom dinsdag zelf, om tien uur.",
		});
		await raise(nadia, 12, {
			words: "Wij willen de boomspiegels zelf doen. Mag dat, of krijgen we dan een brief?",
			where: "Vlasstraat 12",
			owner: nadia.id,
			answerBy: play.ahead(0),
		});
		await raise(tom, 9, {
			words: "De rekening is drie keer zo hoog. Ik durf de verwarming niet meer aan.",
			where: "Vlasstraat 60",
			reachable: "06 00 44 55 66",
			answerBy: play.ahead(5),
		});
		await play.as(nadia)(8, "16:40", "signalling.keep-view", {
			enquiry: about,
			side: "residents",
			words: "Wij kennen elkaar best. We passen op elkaars kinderen en we weten wie er ziek is. We komen alleen niet naar die avonden van jullie.",
		});
		await play.as(samira)(7, "10:20", "signalling.plan-door", { enquiry: about, where: "Vlasstraat 60", day: play.ahead(2) });
	},
});
const older = (cast: Cast): Story => ({
	name: "op de koffie in Ooldermeer",
	tell: async (play) => {
		const { lotte } = cast.workers;
		const begun = await play.as(lotte)(110, "10:00", "signalling.begin-enquiry", {
			area: cast.areas.dorp,
			kind: "activating",
			gain: "Weten waar je recht op hebt, en een ritje naar de markt op woensdag.",
			offers: [{ expected: "Niemand rijdt meer", offer: "De dorpsauto, met Henk aan het stuur." }],
			followUp: lotte.id,
			streets: [{ street: "Kerkpad", ground: "asked" }],
		});
		const about = begun["enquiry"];
		const { item } = await play.as(lotte)(100, "14:30", "signalling.raise-item", {
			enquiry: about,
			words: "Ik wil best, maar niet aan de hand van een dochter.",
			where: "Kerkpad 20",
		});
		await play.as(lotte)(96, "09:00", "signalling.answer-item", { enquiry: about, item, whatWeDo: "Henk haalt u op. Uw dochter hoort het van u." });
		await play.as(lotte)(90, "16:00", "signalling.end-enquiry", { enquiry: about });
	},
});
const mirror = (cast: Cast): Story => ({
	name: "het team kijkt in de spiegel",
	tell: async (play) => {
		const { nadia, samira, tom } = cast.workers;
		const answers = async (ago: number, test: unknown, all: readonly (readonly [number, string, string, string])[]): Promise<void> => {
			for (const [at, [floor, answer, improvement, name]] of all.entries())
				await play.as(at % 2 === 0 ? samira : tom)(ago, `10:${String(10 + at * 7)}`, "signalling.answer-floor", {
					test,
					floor,
					answer,
					improvement,
					name,
				});
		};
		const first = await play.as(nadia)(190, "10:00", "signalling.begin-self-test");
		await answers(190, first["test"], [
			[0, "Wie op vrijdag iets vertelde, hoorde het maandag of niet.", "Iemand kijkt op zaterdag even.", "Wie dienst heeft"],
			[2, "Het nummer op de folder ging naar een keuzemenu.", "Het eigen nummer van Nadia erop.", "Nadia"],
			[5, "We zaten aan een tafel in De Spil, met onze jas aan.", "Op woensdag naar de markt, met een boodschappentas.", "Tom en Samira"],
		]);
		const again = await play.as(nadia)(17, "10:00", "signalling.begin-self-test");
		await answers(17, again["test"], [
			[
				0,
				"Op zaterdag kijkt er nu iemand. Twee mensen wachtten toch te lang, omdat we dachten dat een ander belde.",
				"De naam erbij zetten als je het leest.",
				"Iedereen",
			],
			[
				5,
				"De bloemenman zegt ons gedag. Drie verhalen kwamen van de markt voordat er een brief kwam.",
				"Lotte vraagt hetzelfde in de bibliobus.",
				"Lotte",
			],
		]);
	},
});

export const together: readonly ((cast: Cast) => Story)[] = [playground, round, older, mirror];
