/** Answers as the Locatieserver gives them, invented: two villages with the same street. */
const doc = (street: string, number: number, more: Record<string, string>): Record<string, unknown> => ({
	bron: "BAG",
	type: "adres",
	straatnaam: street,
	huisnummer: number,
	nummeraanduiding_id: `99992${String(number).padStart(11, "0")}`,
	buurtcode: "BU99990101",
	weergavenaam: `${street} ${number}`,
	...more,
});
export const recorded = {
	response: {
		numFound: 4,
		start: 0,
		docs: [
			doc("Lindestraat", 14, { postcode: "1234AB", woonplaatsnaam: "Weversdam" }),
			doc("Lindestraat", 14, { postcode: "1299ZX", woonplaatsnaam: "Ooldermeer", huisnummertoevoeging: "2" }),
			doc("Lindelaan", 14, { postcode: "1235CD", woonplaatsnaam: "Weversdam" }),
			{ type: "weg", straatnaam: "Lindestraat" },
		],
	},
};
