/** First trying, with what happens otherwise agreed beforehand (EXE-11). */
export const nlTryOut = {
	tryOut: "Eerst proberen",
	tryOutAbout: "Wat ga ik doen, en hoe kijken we samen? Spreek meteen af wat we anders doen. Dan is er niets om bang voor te zijn.",
	otherwise: "En als het niet lukt?",
	ifOtherwise: "Lukt het niet: {words}",
	soOtherwise: "Nu dus: {words}",
};
