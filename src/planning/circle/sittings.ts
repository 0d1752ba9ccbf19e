/** From the plan's ties to who sits where in the picture, each with the same in words. Pure. */
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { atFirst } from "../circle-rules.ts";
import type { PlanModel } from "../pages/load.ts";
import type { Tie } from "../state.ts";
import { texts } from "../texts/index.ts";
import type { Sitting } from "./places.ts";
import { circleTexts } from "./texts/index.ts";

type Around = Pick<PlanModel, "state" | "dropped" | "person" | "helper">;
const isCalled = (whole: string, called: string): boolean =>
	[whole, whole.split(" ")[0]].some((name) => name?.toLowerCase() === called.toLowerCase());
const lineOf = (state: Tie["is"], near: Tie["near"], kind: Tie["kind"]): Sitting["line"] =>
	state === "new" ? "close" : (state ?? (kind === "own" || near === "near" ? "close" : "none"));
const plain = (words: string): string => words.replace(/[.\s]*$/, "");

/** What stands between them, in words: kind, place, then and now, what they would like. */
export const saysOf = (tie: Tie, language: Language): string => {
	const [t, c] = [texts(language).circle, circleTexts(language)];
	const [then, now] = [tie.then ?? (tie.was && t.states[tie.was]), tie.now ?? (tie.is && t.states[tie.is])];
	const parts = [
		[tie.relation ?? t.oneOf[tie.kind], c.firstPerson[tie.near ?? "further"]].join(", "),
		then && fill(t.was, { words: plain(then) }),
		now && fill(t.is, { words: plain(now) }),
	];
	return parts
		.filter((part) => part !== undefined && part !== "")
		.map((part) => `${part}.`)
		.join(" ");
};
/** Everybody who was named: with a yes in their own place, else at the edge; who works here stands outside the table. */
export const sittingsOf = ({ state, dropped, person: _person, helper }: Around, language: Language): readonly Sitting[] => {
	const { atFirst: named } = atFirst(state, dropped);
	const t = texts(language).circle;
	const known = new Set([...state.ties.map(({ name }) => name.toLowerCase()), ...state.forgottenNames]);
	const ties = state.ties.map((tie): Sitting => {
		const isHelper = helper !== undefined && tie.kind === "helper" && isCalled(helper.name, tie.name);
		const near = tie.near ?? "further";
		const first = named.has(tie.name.toLowerCase()) || tie.nearThen !== undefined || tie.was !== undefined;
		return {
			id: tie.id,
			name: tie.name,
			kind: tie.kind,
			face: isHelper ? helper.face : undefined,
			near,
			nearThen: first ? (tie.nearThen ?? near) : undefined,
			turn: tie.turn,
			line: lineOf(tie.is, near, tie.kind),
			lineThen: lineOf(tie.was, tie.nearThen ?? near, tie.kind),
			says: saysOf(tie, language),
		};
	});
	const loose = dropped
		.filter(({ name }) => !known.has(name.toLowerCase()))
		.map(
			({ name }): Sitting => ({
				name,
				kind: "acquaintance",
				near: "edge",
				nearThen: named.has(name.toLowerCase()) ? "edge" : undefined,
				line: "none",
				lineThen: "none",
				says: t.dropped,
			}),
		);
	const works: readonly Sitting[] =
		helper === undefined || state.ties.some((tie) => isCalled(helper.name, tie.name)) || known.has(helper.name.toLowerCase())
			? []
			: [
					{
						name: helper.name,
						kind: "helper",
						face: helper.face,
						near: "edge",
						nearThen: "edge",
						line: "none",
						lineThen: "none",
						says: t.oneOf.helper,
					},
				];
	return [...ties, ...loose, ...works];
};
