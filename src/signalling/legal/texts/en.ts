/** Words of legal routes. */
import type { LegalWords } from "./nl.ts";

export const enLegal: LegalWords = {
	refusals: {
		"signalling.route-not-open": { why: "This route is not open here.", way: "Open it first, with the reason in one sentence." },
		"signalling.no-such-step": { why: "This step does not belong to the route.", way: "Choose a step that stands on the page." },
		"signalling.step-done-already": {
			why: "This step was marked as done already.",
			way: "Was it different after all? Take the tick back and set it again.",
		},
		"signalling.step-not-done": { why: "This step was not marked as done yet.", way: "There is nothing to take back." },
		"signalling.step-still-comes": { why: "That day is still to come.", way: "Tick the step on the day it is done." },
	},
	problems: { country: "Use two letters, for example NL." },
	matter: {
		running: "Runs beside the contact: {route}",
		nextStep: "Not done yet: {step}",
		beside: "The contact simply goes on. The steps may come in any order, and hold nothing up.",
		source: "It stands in: {source}, from {day}.",
		done: "Done {when} by {name}",
		doneNobody: "Done {when}",
		tick: "This is done",
		undo: "Not done after all",
		said: "What came of it?",
		on: "On which day?",
		steps: "The steps",
		onlyTeam: "Only the team reads this.",
		noSteps: "No steps have been kept for this route yet.",
	},
	page: {
		window: "Legal routes",
		heading: "Legal routes",
		lead: "For three things the law gives a route of its own. It runs beside the contact and holds nothing up. What you keep here counts from the day you choose. What began earlier keeps the steps of then.",
		back: "Team",
		before: "Before",
		from: "{country}, from {day}. {source}",
		change: "Write down new steps",
		route: "For which route?",
		country: "Country",
		fromDay: "From which day?",
		sourceField: "Where does it stand?",
		sourceHint: "For example the name of the law or code, with the year.",
		stepsField: "The steps",
		stepsHint: "One step a line, in plain words.",
		keep: "Keep these steps",
	},
};
