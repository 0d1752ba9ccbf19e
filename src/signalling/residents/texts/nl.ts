export const nlResidents = {
	summary: "Wat gaan buren doen?",
	noFile: "Dit komt op de bladzij van de buurt. Over degene om wie het gaat staat daar niets, en er komt geen bladzij over iemand.",
	goesOn: "Van de buurt. Daar kijk je ook terug, één keer.",
	seeIt: "Kijk bij de buurt",
};
export type ResidentMessages = typeof nlResidents;
