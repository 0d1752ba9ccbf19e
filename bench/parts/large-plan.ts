/** Karim's plan grown to 200 goals and his circle to 60 people, each through the operation that a hand would use. */
import type { Page } from "playwright-core";
import { type Does, doesAs } from "../../stories/given.ts";
import type { Stage } from "../../stories/stage.ts";

const GOALS = 200;
const PEOPLE = 60;
const nears = ["near", "further", "edge"] as const;
const kinds = ["own", "acquaintance", "volunteer", "other-professional", "own", "acquaintance"] as const;
const states = ["close", "faded", "quarrel", "lost"] as const;
const given = ["Aisha", "Bram", "Cor", "Dirkje", "Emre", "Fenna", "Gijs", "Hanneke", "Ibo", "Jet", "Koos", "Loes", "Mo", "Nel", "Otis"] as const;

export type LargePlan = { readonly matter: string; readonly goals: number; readonly steps: number; readonly people: number };
/** What comes after the worker who is signed in on this page did all of it. */
export const makeLargePlan = async (stage: Stage, worker: Page): Promise<LargePlan> => {
	const acts = await doesAs(stage, worker);
	await worker.goto("/mensen");
	await Promise.all([worker.waitForEvent("load"), worker.getByRole("link", { name: "Karim", exact: true }).first().click()]);
	const matter = new URL(worker.url()).pathname.split("/")[2] ?? "";
	const said = { spoken: "ja", witness: "zijn zus Samira", asked: "ja", askedAround: "ja" };
	const does: Does = (operation, input) => acts(operation, { case: matter, ...said, ...input });
	let steps = 0;
	for (let at = 0; at < GOALS; at += 1) {
		const { thing: goal } = await does("planning.propose-goal", {
			words: `Ik wil in de ${at + 1}e week weer eens iets doen wat ik vroeger graag deed, en dan met iemand erbij die ik zelf kies.`,
		});
		for (const who of at % 2 === 0 ? (["person", "worker"] as const) : (["person"] as const)) {
			await does("planning.add-step", {
				goal,
				words: `Ik bel ${given[at % given.length]} en vraag wanneer het kan`,
				who,
				...(who === "worker" ? { name: "Nadia" } : { can: "with-help", changes: "Dan ben ik een middag van huis." }),
			});
			steps += 1;
		}
		if (at % 10 === 9)
			await does("planning.propose-goal", { words: "Het huis is schoon", owner: "Westhof", about: "het huis", sees: "dit doel", tiedTo: goal });
	}
	for (let at = 0; at < PEOPLE; at += 1) {
		const { thing: tie } = await does("planning.name-tie", {
			name: `${given[at % given.length]} ${at + 1}`,
			kind: kinds[at % kinds.length],
			near: nears[at % 3],
			nearThen: nears[(at + 1) % 3],
			was: states[at % 4],
			is: states[(at + 1) % 4],
			likes: "samen koken",
		});
		await does("planning.decide-tie", { tie, purpose: "mee-eten op zondag", answer: "yes" });
	}
	return { matter, goals: GOALS, steps, people: PEOPLE };
};
