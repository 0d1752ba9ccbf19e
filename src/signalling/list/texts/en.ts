import type { nlList } from "./nl.ts";

/** Words for finding one's way in the team's list. */
export const enList: typeof nlList = {
	views: { niemand: "With nobody", datum: "With a day", opgepakt: "Picked up", wissen: "To be erased" },
	viewsLabel: "Which signals",
	viewTitle: {
		niemand: "Nobody has picked this up yet",
		datum: "A step has been announced here",
		opgepakt: "Picked up, not weighed yet",
		wissen: "Nobody did anything with this",
	},
	viewAbout: {
		niemand: "Who has waited longest comes first.",
		datum: "The day that comes first is at the top.",
		opgepakt: "Who has waited longest comes first.",
		wissen: "These will be erased on the day beside them. Do something with them, or let whoever told it hear how it ended.",
	},
	viewNone: {
		niemand: "Everything has been picked up",
		datum: "No step has been announced",
		opgepakt: "Nothing is picked up without having been weighed",
		wissen: "Nothing is going to be erased",
	},
	noneHere: "Not with this choice. Choose another area or another floor.",
	filter: "Choose an area or a floor",
	area: "Area",
	areaAll: "All areas",
	floor: "Floor",
	floorAll: "All floors",
	show: "Show",
	showAll: "Show everything",
	next: "Next {count}",
	back: "Back to the start",
	erasedOn: "Will be erased on {day}",
	building: "Through which floor did signals come in?",
};
