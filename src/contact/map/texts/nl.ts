/** Words for the map of today. */
export const nlMap = {
	title: "Kaart van vandaag",
	lead: "In deze volgorde fiets of loop je het minst. Afgesproken uren blijven staan.",
	sketch: "Schets van de deuren van vandaag, in volgorde",
	how: "Ongeveer {foot} minuten lopen, of {bike} minuten fietsen.",
	none: "Vandaag ga je nergens langs.",
	unknown: "Waar deze deuren zijn, weet de kaart niet. Ze staan op volgorde van tijd.",
	list: "De deuren",
	north: "N",
	calendar: "Zet je afspraken in je eigen agenda",
};
export type MapWords = typeof nlMap;
