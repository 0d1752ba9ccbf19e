/** What the person's page shows of the way: when they look again, what is taken over, and a crisis that is on. */
import type { VNode } from "preact";
import { CaseId } from "#src/kernel/ids.ts";
import { ok, type Result } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { domainNames } from "#src/planning/index.ts";
import type { Sight, Visit } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Leaf, LinkButton, Notice, Rows, Section } from "#src/platform/ui/index.ts";
import { crisisNow, lastLookBack, openTakeOvers } from "../fold.ts";
import type { CarryingOut } from "../model.ts";
import { loadCarryingOut } from "../handlers.ts";
import { texts } from "../texts/index.ts";
import { Plain } from "./parts.tsx";

/** A part of the page of a person; app puts the page together. */
type PersonPanel<Model> = {
	readonly name: string;
	readonly order: number;
	readonly load: (visit: Visit<unknown>, caseId: string) => Promise<Result<Model>>;
	readonly view: (model: Model, sight: Sight<unknown>) => VNode | null;
};
type Model = { readonly case: string; readonly state: CarryingOut };
type Draw = PersonPanel<Model>["view"];

const crisis: Draw = ({ case: of, state }, { language, today }) => {
	const now = crisisNow(state);
	const said = texts(language).along;
	if (!now) return null;
	return (
		<Section id="crisis" title={said.crisis}>
			<Notice icon="hands" title={now.what}>
				<p>{said.crisisSince(shortDay(dayOf(now.at), today, language))}</p>
				<p>
					<LinkButton href={`/mensen/${of}/crisiskaart`} icon="paper">
						{said.card}
					</LinkButton>
				</p>
			</Notice>
		</Section>
	);
};
const next: Draw = ({ case: of, state }, { language, today }): VNode => {
	const said = texts(language).panel;
	const last = lastLookBack(state);
	return (
		<Section id="weer-kijken" title={said.next}>
			{last?.next ? (
				<p class="line-up">
					<Leaf day={last.next.on} language={language} /> <span>{said.nextOn(shortDay(last.next.on, today, language))}</span>
				</p>
			) : (
				<p class="soft">{said.noNext}</p>
			)}
			{last && <p class="soft">{said.last(shortDay(dayOf(last.at), today, language))}</p>}
			<p class="line-up">
				<LinkButton weight="quiet" icon="look" href={`/mensen/${of}/terugkijken`}>
					{said.go}
				</LinkButton>
				<LinkButton weight="quiet" icon="thread" href={`/mensen/${of}/onderweg`}>
					{said.along}
				</LinkButton>
				<LinkButton weight="plain" icon="hand-over" href={`/mensen/${of}/overnemen`}>
					{said.takeOver}
				</LinkButton>
			</p>
		</Section>
	);
};
const takenOver: Draw = ({ case: of, state }, { language, today }) => {
	const said = texts(language).panel;
	const open = openTakeOvers(state);
	if (open.length === 0) return null;
	return (
		<Section id="overgenomen" title={said.takenOver}>
			<Rows>
				{open.map((one) => (
					<Plain key={one.takeOver}>
						{said.takenOverLine(domainNames(language)[one.domain], shortDay(one.periods.at(-1)?.backOn ?? one.from, today, language))}
					</Plain>
				))}
			</Rows>
			<p>
				<LinkButton weight="quiet" icon="hand-over" href={`/mensen/${of}/overnemen`}>
					{said.toTakeOver}
				</LinkButton>
			</p>
		</Section>
	);
};
const panel = (name: string, order: number, view: Draw): PersonPanel<Model> => ({
	name: `carrying-out.${name}`,
	order,
	load: async (visit, caseId) => ok({ case: caseId, state: await loadCarryingOut(visit, CaseId.parse(caseId)) }),
	view,
});
export const personPanels: readonly PersonPanel<Model>[] = [
	panel("crisis", 5, crisis),
	panel("take-overs", 35, takenOver),
	panel("look-again", 60, next),
];
