/** Losse stukken waarvan de termijn voorbij is, terwijl het contact doorgaat; en een naam die uit andermans verhaal weg moet. 'Je' voor collega's, 'ik' voor de hoofdpersoon. */
import type { WhyKept } from "../../retention/model.ts";

export const nl = {
	refusals: {
		"privacy.say-why-kept": {
			why: "Er staat nog niet waarom dit nodig blijft.",
			way: "Schrijf in een paar woorden op waar je het nog voor nodig hebt. De hoofdpersoon leest dat.",
		},
		"privacy.nothing-goes": { why: "Er gaat hier nu niets weg.", way: "Open de bladzij opnieuw." },
		"privacy.their-own-words": {
			why: "Dit schreef de hoofdpersoon zelf. Daar verandert niemand anders iets aan.",
			way: "Vraag de hoofdpersoon of de naam eruit mag. Die kan het zelf doen of het stuk laten weghalen.",
		},
		"privacy.no-such-passage": {
			why: "Deze woorden staan hier nergens, of alleen in het plan of in wat de hoofdpersoon zelf schreef.",
			way: "Kijk of je ze precies zo schreef als ze er staan. Staat iemand in de kring? Haal diegene daar weg.",
		},
	} as Record<string, { why: string; way: string }>,
	stays: {
		runs: "er is weer contact",
		open: "iemand was er nog mee bezig",
		restricted: "de hoofdpersoon vroeg om er niets mee te doen",
		wished: "iemand wil het houden",
		"other-term": "er geldt nu een andere termijn",
		"one-hand": "de twee die beslisten telden niet als twee",
	} as Record<WhyKept, string>,
	keeper: {
		due: "Sinds {day}: losse stukken van een verhaal dat nog loopt",
		insideOne: "Losse stukken van één verhaal dat nog loopt. De rest blijft. Wat nog in gebruik is, blijft ook.",
		inside: "Losse stukken van {matters} verhalen die nog lopen. De rest blijft. Wat nog in gebruik is, blijft ook.",
		mostOne: "hooguit 1 stuk",
		most: "hooguit {count} stukken",
		stays: "Dit blijft: {why}.",
		staysSome: "{matters} daarvan blijven: {why}.",
		name: "Een naam in één stuk wordt ‘iemand’. De rest van dat stuk blijft.",
		because: "Gebleven: {why}",
		tookBack: "{day}: de hoofdpersoon vroeg dit niet meer",
	},
	matter: {
		running:
			"Zolang er contact is, blijven het plan, de kaarten en wat de hoofdpersoon zelf schreef. Wat wij opschreven gaat stuk voor stuk weg, {years} jaar nadat het is opgeschreven. Je hoort het een week van tevoren.",
		title: "Wat binnenkort weggaat",
		about: "De termijn van deze stukken is voorbij. Ze gaan weg op {day} of later, als twee mensen daar ja op zeggen. Wat nog in gebruik is, blijft.",
		noWords: "Een stuk zonder woorden die jij mag lezen.",
		keep: "Nog een jaar houden",
		keepSend: "Houd dit nog een jaar",
		why: "Waarvoor is het nog nodig?",
		whyHint: "De hoofdpersoon leest dit.",
		told: "Ik keek ernaar en vertelde het",
		toldWords: "Wat zei de hoofdpersoon?",
		look: "Bekijk de stukken",
		name: "Iemand anders wil hier niet in staan",
		nameLead:
			"Staat er een buur of een familielid in dit verhaal, en vraagt diegene om dat niet te doen? Dan komt er ‘iemand’ te staan. Een ander zegt ook ja, zonder het te lezen. Wat er stond, kan daarna niemand meer lezen.",
		passage: "Welke woorden moeten weg?",
		passageHint: "Precies zoals ze er staan, bijvoorbeeld ‘buurman Henk van 12’. In alle stukken die jij mag lezen.",
		nameSend: "Stel voor om er ‘iemand’ van te maken",
	},
	own: {
		running:
			"Zolang er contact is, blijven mijn plan, mijn kaarten en wat ik zelf schreef. Wat anderen over mij opschreven gaat stuk voor stuk weg, {years} jaar nadat het is opgeschreven. Ik hoor dat een week van tevoren.",
		title: "Wat binnenkort weggaat",
		about: "Deze stukken zijn oud genoeg om weg te gaan. Dat gebeurt op {day} of later. Wil ik iets houden? Dan kan dat.",
		noWords: "Een stuk zonder woorden.",
		keep: "Dit wil ik houden",
		look: "Bekijk de stukken",
	},
};
export type Messages = typeof nl;
