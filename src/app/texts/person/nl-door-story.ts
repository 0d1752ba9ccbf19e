/** How what came after a visit is told in the story. */
export const nlDoorStory = {
	kinds: {
		"contact.paper-kept": "Met de hand geschreven",
		"contact.companion-invited": "Iemand gevraagd om mee te komen",
		"contact.companion-ended": "Er kwam toch niemand mee",
		"contact.told-along": "Een paar woorden van wie er meekwam",
		"contact.offers-taken": "Overgenomen uit een notitie",
	} as Record<string, string>,
	keys: {
		theySaid: "Wat ik ervan vond",
		role: "Als wat",
		changes: "Een klein beetje anders",
		saidTo: "Tegen wie dat gezegd is",
		worked: "Wat hier werkte",
		nextWords: "Wanneer het mij uitkomt",
		wroteBy: "Wie het schreef",
		relation: "Wie dat voor mij is",
		noTo: "Waar ik nee tegen zei",
		thinksUntil: "Tot dan denk ik erover na",
		saidWhy: "Zo werd gezegd waarom er iemand kwam",
		asked: "Gevraagd of het goed was",
		expects: "Waar ik op hoop",
		honest: "Wat daar eerlijk op gezegd is",
	} as Record<string, string>,
	codes: { "wroteBy.person": "ikzelf", "wroteBy.worker": "wie er op bezoek was", "wroteBy.together": "samen" } as Record<string, string>,
};
