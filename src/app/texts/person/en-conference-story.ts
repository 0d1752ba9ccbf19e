/** How what happens in the circle that decides is told in the story. */
export const enConferenceStory: Record<string, string> = {
	"conference.accepted": "Everyone said yes to the circle’s plan",
	"conference.called": "The circle is coming together",
	"conference.invited": "Who has been invited",
	"conference.plan-brought": "The circle’s plan",
	"conference.requirement-set": "What has to be, whatever happens",
	"conference.unmet-named": "What is still missing",
	"conference.written-together": "Written together",
	"conference.closed-time-began": "Private family time began",
	"conference.word-agreed": "The circle agreed a word",
	"conference.came-inside": "Somebody came inside",
	"conference.word-missed": "A word that was not right",
};
