/** What comes in by the public pages in other languages than Dutch, and what a machine sent: it waits apart. */
import type { Cast } from "./cast.ts";
import type { DemoHouse } from "./opening.ts";

/** What workers agreed to show to residents: all of them their face and number, most of them also when. */
export const showWorkers = async (demo: DemoHouse, { workers }: Pick<Cast, "workers">): Promise<void> => {
	for (const [name, worker] of Object.entries(workers))
		await demo.does(316, "09:00", worker, "team.show-to-residents", { shows: name === "joost" ? ["face", "phone"] : ["face", "phone", "hours"] });
};
/** People of the district who write as they speak at home. */
export const comeInOtherLanguages = async (demo: DemoHouse, cast: Cast): Promise<void> => {
	await demo.does(3, "20:40", cast.public, "signalling.tell", {
		area: cast.areas.wijk,
		language: "ar",
		sees: "جارتي المسنّة لم تعد تخرج من البيت. كانت تسقي الورد كل صباح، والآن الستائر مغلقة طوال النهار.",
		where: "Kanaalweg 18",
		tried: "طرقت الباب مرتين وتركت لها شوربة.",
		shown: "ask",
		way: "here",
	});
	await demo.does(1, "18:15", cast.public, "signalling.tell", {
		area: cast.areas.wijk,
		language: "tr",
		sees: "Karşı dairedeki genç adam geceleri merdivende uyuyor. Çok üşüyor gibi. Adını bilmiyorum.",
		where: "Vlasstraat, derde trappenhuis",
		shown: "no",
		way: "call",
		reachable: "06 00 88 21 43, akşam altıdan sonra",
	});
	for (const time of ["03:11", "03:12", "03:12"])
		await demo.does(1, time, cast.public, "signalling.tell", {
			sees: "BESTE DEAL op zonnepanelen!!! Bel nu en krijg 40 % korting.",
			website: "https://zon.example",
		});
	await demo.does(1, "03:14", cast.public, "signalling.tell", {
		sees: "Sorry, ik weet niet of dit goed gaat. Mijn broer eet al dagen niet en doet zijn telefoon uit.",
		where: "Garenplein",
		website: "w.dejong@example.org",
		way: "none",
	});
};
