/** More households, as many as one likes: small stories with names and doors from lists, the same for the same seed. */
import type { Actor } from "#src/kernel/actor.ts";
import { type Cast, personOf } from "./cast.ts";
import { type Chance, openChance } from "./chance.ts";
import { openStreets, type Somebody } from "./names.ts";
import type { Does, Play, Story } from "./play.ts";
import { type SmallStory, smallStories } from "./small-stories.ts";
import { type Teller, tellers } from "./tellers.ts";

/** How far a household has come. */
type Until = "noticed" | "picked-up" | "settled" | "watching" | "reaching-out" | "in-contact" | "own-plan" | "doing" | "let-go" | "back";
const shares: readonly (readonly [Until, number])[] = [
	["noticed", 9],
	["picked-up", 5],
	["settled", 8],
	["watching", 7],
	["reaching-out", 12],
	["in-contact", 24],
	["own-plan", 9],
	["doing", 16],
	["let-go", 8],
	["back", 2],
];
/** Everything that chance decides, decided before anybody moves: so it is the same in whatever order they go. */
type Drawn = {
	readonly who: Somebody;
	readonly small: SmallStory;
	readonly until: Until;
	readonly worker: keyof Cast["workers"];
	readonly teller: Teller;
	readonly sees: string;
	readonly note: string;
	readonly said: string;
	readonly age: number;
	readonly form: "u" | "je";
	readonly ahead: number;
	readonly time: string;
	readonly tries: number;
	readonly lookBack: boolean;
};
const draw = (chance: Chance, next: () => Somebody): Drawn => {
	const who = next();
	const small = chance.pick(smallStories);
	const until = chance.weigh(shares);
	return {
		who,
		small,
		until,
		worker: who.where === "wijk" ? chance.pick(["nadia", "samira", "tom", "joost"] as const) : chance.pick(["lotte", "lotte", "joost"] as const),
		teller: chance.pick<Teller>(tellers[who.where]),
		sees: chance.pick(small.sees),
		note: chance.pick(small.note),
		said: chance.pick(small.said),
		age: until === "noticed" ? chance.between(0, 14) : until === "picked-up" ? chance.between(1, 6) : chance.between(40, 290),
		form: chance.pick(["u", "u", "je"] as const),
		ahead: chance.between(1, 15),
		time: chance.pick(["09:20", "10:30", "11:10", "13:40", "14:30", "15:15", "16:05"]),
		tries: chance.between(1, 3),
		lookBack: chance.between(0, 2) === 0,
	};
};

type Along = { readonly play: Play; readonly cast: Cast; readonly drawn: Drawn; readonly actor: Actor; readonly me: Does; readonly matter: unknown };
const tries = [
	{ how: "rang", outcome: "nobody-home", words: "toen er licht brandde" },
	{ how: "note", outcome: "left-behind", words: "met een kaartje en mijn nummer" },
	{ how: "gift", outcome: "left-behind", words: "met een bakje aardbeien" },
] as const;

const weigh = async ({ me, play, drawn, actor }: Along): Promise<void> => {
	const { small, age, until, ahead } = drawn;
	const watching = until === "watching";
	await me(age - 2, "09:30", "weighing.write", {
		why: watching ? "Er is al iemand die elke dag kijkt. Ik hoef er niet tussen te komen." : small.why,
		step: watching ? 1 : 2,
		outcome: watching ? "not-now" : "go",
		...(watching
			? { watcher: actor.id, wouldChange: "Als degene die kijkt zich meer zorgen maakt.", lookAgainOn: play.ahead(ahead) }
			: { bring: small.bring, riskOfGoing: "Dat het voelt als bemoeien.", riskOfStaying: "Dat niemand het vraagt." }),
	});
};
const reach = async ({ me, drawn, play }: Along): Promise<void> => {
	for (const [at, tried] of tries.slice(0, drawn.tries).entries())
		await me(drawn.age - 4 - at * 6, drawn.time, "contact.attempt", {
			...tried,
			nextOn: play.ahead(drawn.ahead),
		});
};
const meet = async ({ me, drawn, play }: Along): Promise<unknown> => {
	const { small, age, who } = drawn;
	await me(age - 8, drawn.time, "contact.note", {
		kind: "visit",
		personSaid: drawn.said,
		practical: [small.practical],
		practicalHow: "together",
		strengths: [small.good],
		interests: [small.likes],
		names: [small.around[0]],
	});
	const { person } = await me(age - 8, "17:00", "contact.know-person", {
		given: who.given,
		family: who.family,
		called: who.given,
		addressForm: drawn.form,
		toldMeThemselves: "ja",
	});
	await me(age - 22, drawn.time, "contact.note", {
		kind: "visit",
		text: drawn.note,
		nextOn: play.ahead(drawn.until === "let-go" ? 60 + drawn.ahead : drawn.ahead),
	});
	return person;
};
const plan = async ({ me, drawn, play, cast, matter }: Along, person: unknown): Promise<void> => {
	const { small, age, who, until, ahead } = drawn;
	const said = { spoken: "ja", witness: small.around[0] };
	await me(age - 25, "14:00", "planning.name-tie", {
		name: small.around[0],
		kind: "own",
		relation: small.around[1],
		near: "near",
		is: "close",
		...said,
	});
	await me(age - 26, "14:00", "planning.write-what-matters", { words: small.matters, ...said });
	const { thing: goal } = await me(age - 26, "14:10", "planning.propose-goal", { words: small.goal, ...said });
	await me(age - 26, "14:20", "planning.set-steering", { domain: small.domain, form: "together", ...said });
	const { thing: step } = await me(age - 27, "14:00", "planning.add-step", {
		goal,
		words: small.step,
		who: "person",
		can: "with-help",
		helper: small.around[0],
		...said,
	});
	if (until !== "doing") return;
	await me(age - 34, "15:00", "planning.celebrate-step", { step, words: small.done });
	if (!drawn.lookBack) return;
	await me(age - 36, "15:00", "carrying-out.look-back", {
		how: "spoken",
		present: small.around[0],
		wentWell: small.done,
		agrees: `${who.given}: zo is het goed`,
		next: play.ahead(ahead),
	});
	await me(age - 37, "15:00", "privacy.give-page");
	await play.as(personOf(cast, person), matter)(age - 37, "20:00", "planning.write-domain-myself", {
		domain: small.domain,
		part: "well",
		words: small.done,
	});
};
const letGo = async ({ me, drawn }: Along): Promise<void> => {
	const { small, age } = drawn;
	await me(age - 36, "11:00", "lasting.let-go", {
		why: "Het gaat goed zo.",
		bed: "Ja",
		bath: "Ja",
		bread: "Ja",
		stays: small.around[0],
		ifWrong: "Dan bel ik.",
		thinks: "Is goed. Je mag altijd binnenlopen.",
		how: "spoken",
		asked: "ja",
	});
	if (drawn.until === "back") await me(3, "10:10", "lasting.come-back", { words: "Kwam naar me toe op de markt: mag ik je nog eens iets vragen?" });
};

const tell = async (play: Play, cast: Cast, drawn: Drawn): Promise<void> => {
	const { who, small, until, teller, age } = drawn;
	const actor = cast.workers[drawn.worker];
	const named = teller.known ? { ...teller.known, way: "call", shown: "ask", tried: small.tried } : {};
	const { case: matter, signal } = await play.as(actor)(age, drawn.time, "signalling.take-call", {
		source: teller.source,
		channel: teller.channel,
		...named,
		sees: drawn.sees,
		where: who.address,
	});
	if (until === "noticed") return;
	const me = play.as(actor, matter);
	const along: Along = { play, cast, drawn, actor, me, matter };
	await me(age - 1, "09:00", "signalling.pick-up", {
		whoGoes: "worker",
		whatWeDo: "Ik ga een keer langs en laat u weten dat ik er was.",
		whatWeAsk: "Blijf groeten. Dat helpt.",
	});
	if (until === "picked-up") return;
	if (until === "settled") {
		await me(age - 3, drawn.time, "signalling.settle", {
			how: "on-the-spot",
			reason: "Aangebeld en gevraagd. Er was hulp van familie, en koffie.",
			whatWeDo: "Ik ben langs geweest en het is goed zo.",
			whatWeAsk: "Dank u. En blijf groeten.",
		});
		return;
	}
	await weigh(along);
	if (until === "watching") return;
	if (until === "reaching-out") return reach(along);
	const person = await meet(along);
	if (teller.known)
		await me(age - 23, "09:10", "signalling.answer", {
			signal,
			moment: "end",
			whatWeDo: "We kennen elkaar nu. De rest is niet van mij om te vertellen.",
			whatWeAsk: "Blijf groeten.",
		});
	if (until === "own-plan" || until === "doing") await plan(along, person);
	if (until === "let-go" || until === "back") await letGo(along);
};

/** So many more households. */
export const moreStories = (cast: Cast, seed: number, households: number): readonly Story[] => {
	const chance = openChance(seed);
	const next = openStreets(chance);
	return Array.from({ length: households }, () => {
		const drawn = draw(chance, next);
		return { name: `${drawn.who.given} ${drawn.who.family}`, tell: (play: Play) => tell(play, cast, drawn) };
	});
};
