/** What the person's page shows of what lasts: the card, also after letting go, and the talk about letting go. */
import type { VNode } from "preact";
import { CaseId } from "#src/kernel/ids.ts";
import { ok, type Result } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Sight, Visit } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { LinkButton, Section } from "#src/platform/ui/index.ts";
import { loadLasting } from "../handlers.ts";
import type { Lasting } from "../model.ts";
import { texts } from "../texts/index.ts";

/** A part of the page of a person; app puts the page together. */
type PersonPanel<Model> = {
	readonly name: string;
	readonly order: number;
	readonly load: (visit: Visit<unknown>, caseId: string) => Promise<Result<Model>>;
	readonly view: (model: Model, sight: Sight<unknown>) => VNode | null;
};
type Model = { readonly case: string; readonly state: Lasting };
type Draw = PersonPanel<Model>["view"];

const card: Draw = ({ case: of, state }, { language, today }) => {
	const said = texts(language).panel;
	return (
		<Section id="crisiskaart" title={said.card}>
			{state.card && <p class="soft">{said.still(shortDay(dayOf(state.card.confirmedAt), today, language))}</p>}
			<p>
				<LinkButton weight="quiet" icon="paper" href={`/mensen/${of}/crisiskaart`}>
					{state.card ? said.toCard : said.writeCard}
				</LinkButton>
			</p>
		</Section>
	);
};
/** Let go of: said near the top, with the way back. */
const gone: Draw = ({ case: of, state }, { language, today }) => {
	const { panel: said, letGo } = texts(language);
	return state.letGo ? (
		<Section id="losgelaten" title={letGo.done(shortDay(dayOf(state.letGo.at), today, language))}>
			<p class="line-up">
				<LinkButton icon="reply" href={`/mensen/${of}/terug`}>
					{said.toBack}
				</LinkButton>
				<LinkButton weight="plain" icon="door" href={`/mensen/${of}/loslaten`}>
					{said.letGo}
				</LinkButton>
			</p>
		</Section>
	) : null;
};
const lettingGo: Draw = ({ case: of, state }, { language }) => {
	const { panel: said, letGo } = texts(language);
	if (state.letGo) return null;
	return (
		<Section id="loslaten" title={said.letGo}>
			{state.openTalk && <p class="soft">{letGo.openTalk}</p>}
			<p class="line-up">
				<LinkButton weight="quiet" icon="door" href={`/mensen/${of}/loslaten`}>
					{said.toLetGo}
				</LinkButton>
			</p>
		</Section>
	);
};
const panel = (name: string, order: number, view: Draw): PersonPanel<Model> => ({
	name: `lasting.${name}`,
	order,
	load: async (visit, caseId) => ok({ case: caseId, state: await loadLasting(visit, CaseId.parse(caseId)) }),
	view,
});
export const personPanels: readonly PersonPanel<Model>[] = [panel("let-go", 3, gone), panel("card", 70, card), panel("letting-go", 80, lettingGo)];
