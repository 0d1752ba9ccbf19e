import type { TogetherWords } from "./nl.ts";

export const enTogether: TogetherWords = {
	refusals: {
		"signalling.answered-already": {
			why: "A colleague has answered this question already.",
			way: "The page shows the answer. You can take it back there.",
		},
		"signalling.asked-already": { why: "This question is open again.", way: "Answer it on the page, or let it stand for now." },
		"signalling.only-signal": {
			why: "This is the only thing that was told here.",
			way: "There is nothing to take apart. Is the address wrong? Write it down as something new, with the right address.",
		},
		"signalling.not-yours-to-set-apart": {
			why: "You may not see who told this, and they would lose their answer.",
			way: "Ask the colleague who picked this up or keeps an eye on it. They can take it apart.",
		},
		"signalling.touched-already": {
			why: "Something was done with it meanwhile.",
			way: "Let it stand on its own. If need be, note that it is about the same people.",
		},
	},
	question: "Is this the same household?",
	asks: "Something came in before about a door close by: {at}, from {from}, since {when}.",
	why: "Why we ask",
	reasons: {
		"street-spelled-otherwise": "The same house number. The street is spelled a little differently.",
		"postcode-same-street-other": "The same postcode and number. Another street goes with it.",
		"addition-missing": "The same street and number. One of the two has no addition.",
		"addition-otherwise": "The same street and number, with another addition.",
		"same-name": "The same name.",
		"name-spelled-otherwise": "The name sounds the same and is spelled differently.",
		"other-name": "Another name goes with it.",
		"same-street-other-number": "The same street, with another house number.",
		"same-in-register": "The register of addresses says that this is one and the same door.",
		"same-door": "The same door. A colleague said before that two households live there.",
	},
	elsewhere:
		"Something came in at {team} too, about a door close by, since {when}. Is it the same household? Call {name}{phone}. Neither of you sees what the other was told.",
	same: "Yes, the same household",
	sameMore: "They stand together on the list then, with one colleague. You can always take this back.",
	notSame: "No, two households",
	notSameMore: "We will not ask it again about these two.",
	holder: "{name} looks at this, by {day} at the latest.",
	togetherLead:
		"Something else came in about this household: from {from}, since {when}. It is here too, because a colleague said that it is the same household.",
	togetherFollow: "A colleague said that this is the same household as {at}. It goes on there.",
	closedUntil: "You can read what was told as soon as the weighing is written.",
	seeLead: "Go to {at}",
	seeOther: "See this, and the answers that are still to be given",
	apart: "A colleague said: {at} is another household.",
	apartHere: "Something else came in here. A colleague said that it is about another household.",
	seeApart: "See the signal",
	undoSame: "Not sure after all: take them apart again",
	undoApart: "Not sure after all: ask again",
	setApart: "This is about another household",
	setApartMore: "It gets a place of its own on the list. Whoever told it notices nothing. You can take it back as long as nothing was done with it.",
	setApartSaid: "This came in with {at}. A colleague said that it is about another household.",
	putBack: "Put it back again",
	onList: "Is this the same household as the one close by?",
	somewhere: "another address",
};
