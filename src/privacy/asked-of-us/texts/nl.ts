export const nl = {
	refusals: {
		"privacy.say-why-not": {
			why: "Wie nee zegt, zegt ook waarom. Dan kan de ander verder.",
			way: "Kies een reden die klaarligt, of schrijf er zelf een.",
		},
	},
	partner: {
		ask: "Vraag ons iets",
		words: "Wat wilt u ons vragen?",
		hint: "Het is een vraag, geen opdracht. De bewoner leest uw vraag en ons antwoord.",
		send: "Stel de vraag",
		asked: (day: string) => `U vroeg ons ${day}`,
		waits: "Een collega antwoordt u.",
		yes: "Ons antwoord: ja.",
		no: "Ons antwoord: nee.",
	},
	worker: {
		asked: (name: string) => `${name} vraagt ons iets`,
		about: "Je mag nee zeggen. Je staat ertussen: je bent er niet voor de organisatie, en ook niet in plaats van de bewoner. De bewoner leest mee.",
		answer: "Wat zeggen wij?",
		answers: { yes: "Ja, dat willen we doen", no: "Nee, dat doen we niet" },
		because: "Waarom niet?",
		words: "In je eigen woorden",
		send: "Geef dit antwoord",
		yes: "Wij zeiden ja.",
		no: "Wij zeiden nee.",
	},
	because: {
		convince: "Wij halen niemand over. Wat iemand besluit, is aan diegene zelf.",
		collect: "Wij halen geen geld op. Over een afspraak die vol te houden is denken we graag mee, met de bewoner erbij.",
		check: "Wij kijken niets na voor een ander. Dan laat niemand ons meer binnen.",
		"report-back": "Wij vertellen niet door wat we horen. U kunt het de bewoner zelf vragen.",
		judge: "Wij oordelen niet over mensen. Wij brengen ze bij elkaar.",
	},
};
export type Messages = typeof nl;
