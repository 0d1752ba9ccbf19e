/** Wie gewist wil worden, kan ook bij een ander genoemd zijn. */
export const nl = {
	refusals: {} as Record<string, { why: string; way: string }>,
	window: "Genoemd bij een ander",
	heading: "Genoemd bij een ander",
	back: "Hoe lang dit blijft",
	lead: "Wie gewist wil worden, kan ook genoemd zijn in het verhaal van een ander. Wat daar staat is van die ander. Kies alleen wat echt over deze mens gaat.",
	notAll: "Je ziet hier alleen wat jij zelf mag lezen. Vraag je collega’s om bij hun mensen ook te kijken.",
	none: "In wat jij mag lezen staat deze mens nergens anders genoemd.",
	unknown: "We weten geen naam van deze mens. Dan kunnen we niet zoeken.",
	with: "Bij {name}",
	withNobody: "Bij iemand van wie we de naam niet weten",
	choose: "Wat mag er weg?",
	sure: "Dit gaat over deze mens",
	perhaps: "Misschien: dezelfde naam staat erin",
	send: "Stel voor om dit weg te halen",
	after:
		"Een ander moet ook ja zeggen, zonder het te lezen. Daarna duurt het nog een week. Van wie het verhaal is, die leest dat er een stuk weg is.",
	done: "Het voorstel ligt er.",
	link: "Wie gewist wil worden: genoemd bij een ander?",
};
export type Messages = typeof nl;
