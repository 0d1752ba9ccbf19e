/** Winston: people round him who keep an eye out a little, as he wants it. A daughter, a neighbour, the kiosk by the bridge, and a colleague who only comes when called. */
import { type Cast, participantOf, personOf } from "../cast.ts";
import type { Does, Play } from "../play.ts";

type Around = { readonly matter: unknown; readonly me: Does; readonly person: unknown; readonly shanti: unknown };
const said = { how: "spoken" };

export const supportOfWinston = async (play: Play, cast: Cast, { matter, me, person, shanti }: Around): Promise<void> => {
	const { tom } = cast.workers;
	const self = play.as(personOf(cast, person), matter);
	const asks = async (daysAgo: number, time: string, input: Readonly<Record<string, unknown>>): Promise<string> =>
		String((await me(daysAgo, time, "lasting.ask-in-support", { ...input, ...said }))["thing"]);
	await me(40, "10:00", "lasting.begin-support", { words: "Dat iemand het merkt als ik bij de brug blijf staan.", lookAgain: play.ago(9), ...said });
	const daughter = await asks(40, "10:05", { tie: shanti, does: "Belt als het stil is", reachable: "06 00 33 34 35", way: "told", theirYes: "ja" });
	const kiosk = await asks(40, "10:10", {
		name: "Rob van de kiosk",
		kind: "other-professional",
		does: "Ziet hem elke ochtend langskomen",
		reachable: "in de kiosk bij de brug, tot twaalf uur",
	});
	const bep = await asks(40, "10:15", { name: "Bep van nummer 44", kind: "acquaintance", does: "Loopt mee als het regent", theirYes: "ja" });
	const upstairs = await asks(40, "10:20", { name: "De bovenbuurman", kind: "acquaintance", theirYes: "ja" });
	await asks(40, "10:25", { colleague: tom.id, role: "back-up" });
	const rob = play.as(participantOf(cast, kiosk), matter);
	await rob(39, "08:30", "lasting.say-in-support", { what: "yes" });
	await play.as(tom, matter)(39, "09:00", "lasting.say-in-support", { what: "yes" });
	const agree = async (daysAgo: number, time: string, member: string, form: string, when: string, does: string, tell?: string): Promise<string> =>
		String((await me(daysAgo, time, "lasting.arrange-in-support", { member, form, when, does, tell, theirYes: "ja", ...said }))["thing"]);
	await agree(38, "10:00", daughter, "rhythm", "zondag", "samen pom eten");
	await agree(38, "10:05", bep, "coupled", "het regent", "met de paraplu meelopen tot de brug");
	await agree(38, "10:10", kiosk, "if-then", "ik om elf uur nog niet ben langsgelopen", "even naar de brug lopen", daughter);
	const sign = await agree(38, "10:15", kiosk, "sign", "Ik loop buiten zonder jas of stok", "Mij binnen vragen voor koffie", daughter);
	await agree(38, "10:20", daughter, "sign", "Ik neem twee dagen de telefoon niet op", "Langskomen", "face");
	const lift = await agree(38, "10:25", upstairs, "rhythm", "week", "de vuilnis meenemen");
	await self(30, "19:00", "lasting.drop-from-support-myself", { arrangement: lift });
	const { thing: gap } = await self(29, "19:00", "lasting.take-out-of-support-myself", { member: upstairs });
	await me(28, "10:00", "lasting.answer-support", { thing: gap, words: "Winston brengt de vuilnis zelf weg. Dat wil hij zo." });
	const { thing: seen } = await rob(20, "10:40", "lasting.see-sign", { sign, saw: "Stond bij de brug, zonder jas. Hij zit nu bij mij met koffie." });
	await me(20, "11:30", "lasting.answer-support", { thing: seen, words: "Samen naar huis gelopen. Zijn jas hing bij Shanti." });
	await me(9, "10:00", "lasting.look-at-support", {
		words: "Het past. Shanti wil ook op woensdag bellen. Rob: ik doe het graag.",
		lookAgain: play.ahead(80),
		...said,
	});
};
