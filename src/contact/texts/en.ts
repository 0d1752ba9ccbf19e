import { enForms } from "./en-forms.ts";
import { enRefusals } from "./en-refusals.ts";
import type { Messages } from "./nl.ts";

export const en: Messages = {
	...enForms,
	...enRefusals,
	people: {
		title: "People", mine: "People you are there for", mineNone: "There is nobody you are in contact with yet.", mineHint: "Begin with a signal, or walk a round.",
		reaching: "On the way there", others: "Others of the team", othersAbout: "Only the name. Do you want to know more? Ask your colleague, or open the page with a reason.", open: "Open with a reason", with: "with {name}",
		lastSpoke: "last spoke: {day}", notYet: "not spoken yet", unnamed: "Who lives there", find: "Find somebody",
	},
	find: { title: "Find somebody", label: "Name", hint: "A typing error is fine. Searching is kept, like everything you open.", search: "Search", found: "Found", none: "Nobody found in your team.", noneHint: "Try part of the name, or begin with a new signal." },
	card: {
		title: "Before you go", heading: "What you know now", lead: "You need to know no more for the first time. Go with an open mind.", who: "Who am I", name: "Who lives there", unknown: "Not known yet", address: "Where", language: "Language and address",
		u: "formal, until they want otherwise", je: "informal", interpreter: "with an interpreter", why: "Why I come", whyNone: "No visit planned yet.", bring: "What I bring", with: "Who comes along", alone: "I go alone", ownPeople: "Who of their own people comes",
		where: "Where and when", ifInconvenient: "If it is inconvenient", safety: "Safety", nothingKnown: "nothing known", fact: "{what}. {place}, {day}. From {source}.", interests: "What to talk about", crowded: "Three or more on a doorstep is crowded. Could somebody come later?",
		plan: "Plan a visit", weigh: "Shall I go?", drop: "This visit does not go on", wish: "The people at this address would rather have no uninvited visits.", back: "People", prefers: "Preferably",
	},
	attempt: {
		title: "How did it go?", about: "One tap is enough. You may add words.", how: "How did you try?", words: "Anything to add?", wordsHint: "For instance: in the morning, together with Bep, with a violet.", next: "Differently next time?", nextHint: "An idea: {way}. The person chooses the moment.", nextOn: "When do we try again?", introducedBy: "Who introduced you?",
		hows: { rang: "Rang the bell", letter: "A letter", note: "A note through the door", gift: "Brought something", phone: "Called", met: "Spoke outside" },
		outcomes: { "nobody-home": "Nobody home", "talked-at-door": "Talked at the door", "talked-elsewhere": "Talked elsewhere", "came-in": "Came in", "not-convenient": "Not convenient now", "not-wanted-now": "Rather not now" },
		nexts: { "other-time": "at another hour", note: "with a note", gift: "with something small in your hand", "with-somebody": "with somebody they know", elsewhere: "in another place", phone: "calling first", letter: "with a letter" },
	},
	story: {
		title: "The story", about: "First what we did together and what helped.", further: "And further", none: "The story has yet to begin.", how: { alone: "arranged", together: "together", "first-time-together": "together, for the first time" },
		kinds: { visit: "visit", chat: "chat", call: "call", message: "message", "by-chance": "by chance" }, thought: "My thoughts, for me alone", wroteThis: "{name} wrote this beside it", seesDifferently: "{name} sees it differently", untrue: "This is not true, says {name}.",
		tried: "Tried {count} times, in {ways} ways: {list}.", triedOneWay: "Tried {count} times: {list}.", triedOnce: "Tried once: {list}.", lastTime: "The last time: {outcome}.", whyWeRang: "Why we rang your bell",
		hows: { rang: "rang the bell", letter: "with a letter", note: "with a note", gift: "with something in hand", phone: "called", met: "outside, in passing" },
		outcomes: { "nobody-home": "nobody home", "talked-at-door": "we talked at the door", "talked-elsewhere": "we talked elsewhere", "came-in": "we were let in", "not-convenient": "it was not convenient", "not-wanted-now": "rather not now" },
	},
	person: {
		title: "Somebody", portrait: "Portrait of {name}", thereFor: "{member} is there for {name}, since {day}.", lastSpoke: "Last spoke: {day}.", initiative: "The initiative is ours: drop by again {day}.", sayU: "Formal", sayJe: "Informal",
		write: "Write something", call: "Call {name}", visit: "Visit", after: "After the visit", gifts: "What {name} is good at, is fond of and gives", goodAt: "Good at", fondOf: "Fond of", gives: "What {name} gives",
		noGifts: "What is {name} good at? What makes {name} glad?", noGiftsHint: "A talk begins there. Write it down when you know.",
		question: "What {name} wants", expectation: "{name} thinks: {words}", later: "What was reported comes later. We look at it again on {day}.", noQuestion: "No question of their own heard yet.",
		own: "Who of their own people?", waiting: "{name} waits for an answer", answered: "Answered", promises: "Promised", promiseOf: { worker: "we", person: "{name}", organisation: "an organisation" }, kept: "Done", moved: "To another day", withdrawn: "Does not go on", by: "by {day}", sooner: "Write a promise down",
		called: "Somebody called or wrote", callLabel: "What was asked?", callKeep: "Keep to be answered", looked: "Who looked along?", lookedNone: "Nobody else. {name} sees this too.", lookKinds: { looked: "looked", wrote: "wrote something", opened: "opened with a reason", partner: "read what was agreed" }, afterContact: "after the contact", next: "When again?", crowd: "Who else is there", nextVisit: "Next time: {day}{time}, {place}.",
		wish: "Rather no uninvited visits", wishOn: "This house wants no uninvited visits. We keep to that.", wishKeep: "Keep this wish", wishBack: "The wish is no longer there",
	},
	myCard: { title: "Your card", about: "To leave behind. Print it, or show it.", of: "of {organisation}", here: "You can find me here: {words}", reachable: "I am there: {words}", bell: "Do call. For somebody else is fine too.", other: "In Dutch", noPhone: "Add your number to your details." },
};
