/** How what came after a visit is told in the story. */
export const enDoorStory = {
	kinds: {
		"contact.paper-kept": "Written by hand",
		"contact.companion-invited": "Somebody asked to come along",
		"contact.companion-ended": "Nobody came along after all",
		"contact.told-along": "A few words of who came along",
		"contact.offers-taken": "Taken over from a note",
	} as Record<string, string>,
	keys: {
		theySaid: "What I thought of it",
		role: "As what",
		changes: "A little different",
		saidTo: "To whom it was said",
		worked: "What worked here",
		nextWords: "When it suits me",
		wroteBy: "Who wrote it",
		relation: "What they are to me",
		noTo: "What I said no to",
		thinksUntil: "I think about it until then",
		saidWhy: "How it was said why somebody came",
		asked: "Asked whether it was all right",
		expects: "What I hope for",
		honest: "What was honestly said to that",
	} as Record<string, string>,
	codes: { "wroteBy.person": "I did", "wroteBy.worker": "whoever visited", "wroteBy.together": "together" } as Record<string, string>,
};
