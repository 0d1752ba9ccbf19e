import type { nlForms } from "./nl-forms.ts";

export const enForms: typeof nlForms = {
	visit: {
		title: "Visit", heading: "When will you go?", lead: "The first time comes only once. Prepare it at ease.", day: "Which day?", time: "What time?", place: "Where?", placeHint: "At home, at the door, on a bench, in the café: wherever it goes best.",
		bring: "What do you bring?", bringHint: "Something they can really use at home. We do not go uninvited with empty hands.", why: "Why do you come, in plain words?", whyHint: "So that somebody else may read along.", whyPreset: "Getting to know each other, and seeing whether I can be of use.",
		ifInconvenient: "And if it is inconvenient?", ifInconvenientPreset: "Then I ask when it would suit, and leave my card.", invited: "I was asked to come",
		own: "Who of their own people will be there?", ownHint: "Ask every time. ‘Nobody’ is an answer too.", companions: "Who comes along with you?", companionsHint: "Going together is often better: a colleague, a neighbour, somebody they trust. Everybody stands here, with where they are from. Nobody just comes along.", companion: "Who", organisation: "Of which organisation", role: "As what", third: "One more", thirdHint: "Three on a doorstep is soon crowded.",
		safety: "Safety", safetyHint: "Unknown is not the same as unsafe.", nothingKnown: "Nothing known", facts: "There is a fact", factWhat: "What happened?", factPlace: "Where?", factOn: "When?", factSource: "From whom do you know?", save: "Keep and make the card", back: "Back",
		door: "You might say it like this",
	},
	note: {
		title: "Write something", label: "What was there?", hint: "A few sentences, in plain words. {name} can read it.", more: "Write more", kind: "What was it?", kinds: { visit: "A visit", chat: "Just a chat", call: "A call", message: "A message", "by-chance": "Met by chance" }, place: "Where?", day: "Was it another day?",
		strengths: "What is {name} good at?", strengthsHint: "One thing a line. Something small you saw is fine.", interests: "What makes {name} glad?", gives: "What does {name} give to others?", practical: "What did you arrange?", practicalHint: "A letter explained, a lamp hung, a call together. One thing a line.", practicalHow: "How?", hows: { alone: "I did it", together: "Together", "first-time-together": "Together, for the first time" },
		names: "Which names were dropped?", namesHint: "One name a line. That is how the circle grows.", seenAndHeard: "What did you see and hear?", personSaid: "What did {name} say?", personSaidHint: "In {name}'s own words.", thoughts: "My thoughts", thoughtsHint: "Only you read this.", introducedBy: "Who introduced you?", nextOn: "When will you drop by again?", save: "Keep", openers: "To begin with", gentle: "What went well? What was nice to see? That belongs here too.",
	},
	after: {
		title: "After the visit", lead: "Five questions to end with. You may skip them all.", understood: "Was it clear why I came?", thinks: "What do you think of it?", anythingElse: "Is there anything else?", mayReturn: "May I come back?", ownPeople: "Who of your own people could be there, or think along?", ownPeopleHint: "‘Nobody’ is an answer too.", cardLeft: "I left my card", save: "Keep",
		question: "What does {name} want?", questionAbout: "Their own question goes first. What was reported comes later.", questionLabel: "In their own words", expectation: "What does {name} think will happen?", lookAgain: "When do we look again at what was reported?", questionSave: "Put this question first",
		known: "Introduced", knownAbout: "Only what somebody wants to tell.", given: "First name", family: "Last name", called: "How somebody wants to be called", phone: "Phone", born: "Born", form: "Address as", forms: { u: "formal", je: "informal" }, language: "Language", interpreter: "With an interpreter", reading: "Reading, writing and digital", prefers: "Preferably: where, when, how and with whom", rather: "Rather not given", rathers: { phone: "Phone", born: "Date of birth", family: "Last name" }, told: "They told it themselves now", knownSave: "Keep",
	},
	promise: { title: "Promised?", what: "What was promised?", by: "By whom?", bys: { worker: "By me", person: "By {name}", organisation: "By an organisation" }, on: "By which day?", who: "Which name or organisation?", save: "Keep the promise", why: "Why?", newDay: "New day", end: "Does it go differently?" },
};
