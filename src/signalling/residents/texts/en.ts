import type { ResidentMessages } from "./nl.ts";

export const enResidents: ResidentMessages = {
	summary: "What are neighbours going to do?",
	noFile: "This goes on the neighbourhood’s page. It says nothing about the person it concerns, and there is no page about anybody.",
	goesOn: "With the neighbourhood now. That is where you look back too, once.",
	seeIt: "See it in the neighbourhood",
};
