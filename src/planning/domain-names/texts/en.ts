import type { Messages } from "./nl.ts";

export const en: Messages = {
	window: "The sides of a life",
	title: "What we call the sides of a life",
	lead: "Eight names that fit your people. So they stand in every plan. Leave a field empty and the usual name counts.",
	usual: "Usually: {name}",
	save: "So we call it",
	toIt: "Choose what the sides are called",
};
