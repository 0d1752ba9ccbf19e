/** How what happens in the circle that decides is told in the story. */
export const nlConferenceStory: Record<string, string> = {
	"conference.accepted": "Iedereen zei ja tegen het plan van de kring",
	"conference.called": "De kring komt bij elkaar",
	"conference.invited": "Wie gevraagd is",
	"conference.plan-brought": "Het plan van de kring",
	"conference.requirement-set": "Wat er hoe dan ook moet",
	"conference.unmet-named": "Wat nog mist",
	"conference.written-together": "Samen opgeschreven",
	"conference.closed-time-began": "De besloten tijd begon",
	"conference.word-agreed": "De kring sprak een woord af",
	"conference.came-inside": "Iemand kwam binnen",
	"conference.word-missed": "Een woord dat niet klopte",
};
