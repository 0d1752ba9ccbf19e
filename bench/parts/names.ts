/** Names and streets for a town of 100,000 that does not exist: common Dutch given names, and family names put together from parts, so that many look alike as in life. */

export const given = (
	"Jan Maria Johannes Anna Cornelis Johanna Hendrik Elisabeth Willem Cornelia Pieter Catharina Gerrit Wilhelmina Jacob Margaretha Adriaan Hendrika Daan Emma Sem Julia Lucas Mila " +
	"Milan Sophie Levi Sara Finn Zoë Bram Tess Luuk Eva Thijs Nora Jesse Lotte Mees Fenna Noah Saar Mohamed Fatima Ahmed Aïsha Youssef Khadija Hamza Naima Ibrahim Samira Mehmet Ayşe " +
	"Mustafa Emine Ali Zeynep Hasan Elif Piotr Agnieszka Krzysztof Małgorzata Sjoerd Femke Wietske Tjitske Anneke Ineke Marijke Truus Greet Riet Bep Toos Annie Jannie Ellen Ilse Esther " +
	"Monique Ingrid Petra Saskia Wendy Linda Kim Sandra Mark Peter Dennis Jeroen Marcel Ronald Richard Patrick Kevin Ruud Ton Theo Joop Henk Kees Klaas Piet Wim Gerard Frans Harrie " +
	"Chantal Priya Rajesh Shanti Winston Glenda Marlon Sheila Quincy Tamara Dirk Mieke Geert Hanneke Bas Roos Stijn Fleur Ruben Iris Lars Amber Tim Britt Sven Lynn"
).split(" ");
export const stems = (
	"Jans Jansen Janssen Jong Vries Berg Bakker Dijk Visser Smit Smits Meijer Meyer Boer Mulder Groot Bos Vos Peters Hendriks Leeuwen Dekker Brouwer Wit Dijkstra Smeets Graaf Meer " +
	"Linden Kok Jacobs Haan Vermeulen Heuvel Veen Broek Bruijn Bruin Heijden Schouten Beek Willems Vliet Ven Hoekstra Maas Verhoeven Koster Prins Blom Huisman Peeters Kuipers Veenstra " +
	"Kuiper Kramer Brink Wal Postma Scholten Driessen Wiel Gerritsen Evers Sanders Bosch Boom Hoek Timmermans Molenaar Willemsen Bosman Hermans Wolff Groen Bouwman Verbeek Zwart Jonker " +
	"Koning Post Schipper Hofman Yılmaz Kaya Demir Çelik Öztürk Aydın ElIdrissi Bouzid Benali Amrani Haddou Azzouzi Kowalski Nowak Wójcik Ramdin Mohan Soekhoe Pinas Martina Winklaar " +
	"Terpstra Zijlstra Wiersma Bouma Rietveld Zandstra Oosterhuis Westerveld Noordhoek Hagenaars Roelofs Aalbers Coenen Derksen Elzinga Faber Geurts Hulst Kloosterman Lammers Nijland Otten"
).split(" ");
export const endings = ["", "", "", "", "", "", "sma", "man", "huis", "veld", "stra", "mans", "kamp", "hof", "beek"];
export const prefixes = ["", "", "", "", "", "", "", "de ", "van ", "van de ", "van der ", "van den ", "ter "];
export const streets = (
	"Linde Wevers Molen Kerk School Beuken Eiken Dorps Stations Nieuwe Oude Kastanje Berken Hoofd Julianas Wilhelminas Markt Haven Spoor Dijk Veld Brink Esdoorn Populieren Iepen Vogel " +
	"Merel Lijster Zwaluw Tulpen Rozen Dahlia Anjer Zonnebloem Korenbloem Boterbloem Heide Bos Park Singel Noorder Zuider Ooster Wester Smids Bakkers Schippers Turf Veen Polder"
).split(" ");
export const ways = ["straat", "laan", "weg", "plein", "hof", "pad"];

/** A small generator that gives the same numbers for the same seed. */
export const seeded = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};
/** One typing error in a name: a letter left out, doubled, changed or swapped with its neighbour. Never the first letter. */
export const withTypo = (name: string, random: () => number): string => {
	const at = 1 + Math.floor(random() * Math.max(1, name.length - 2));
	const before = name.slice(0, at);
	const [one = "", two = ""] = [name[at], name[at + 1]];
	switch (Math.floor(random() * 4)) {
		case 0:
			return before + name.slice(at + 1);
		case 1:
			return before + one + name.slice(at);
		case 2:
			return before + "aeiounrst"[Math.floor(random() * 9)] + name.slice(at + 1);
		default:
			return before + two + one + name.slice(at + 2);
	}
};
