/** Cards to leaf through before one rings. Never a list to tick (CON-05). */
import type { VNode } from "preact";
import { z } from "zod";
import { mayAtAll, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { AsText, Button, Form, Hidden, LinkButton, LongText, OneButtonForm, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { itWorkedTexts } from "../../it-worked/texts/index.ts";
import { keepAttitudeCard } from "../operations.ts";
import { listOwnCards, type OwnCard } from "../store.ts";
import { attitudeTexts } from "../texts/index.ts";

type Params = Record<string, never>;
type Model = { readonly own: readonly OwnCard[]; readonly mayKeep: boolean };
type Card = { readonly id: string; readonly words: string; readonly ours: boolean };

const cardsOf = (own: readonly OwnCard[], brought: Readonly<Record<string, string>>): readonly Card[] => {
	const written = new Map(own.map((one) => [one.id, one.words]));
	return [
		...Object.entries(brought).flatMap(([id, words]): readonly Card[] => {
			const team = written.get(id);
			return team === null ? [] : [{ id, words: team ?? words, ours: team !== undefined }];
		}),
		...own.flatMap(({ id, words }): readonly Card[] => (id in brought || words === null ? [] : [{ id, words, ours: true }])),
	];
};
const Change = ({ card, sight }: { readonly card: Card; readonly sight: Sight<Params> }): VNode => {
	const said = attitudeTexts(sight.language);
	return (
		<div class="screen-only">
			<AsText language={sight.language} summary={said.keep}>
				<Form form={sight.form(keepAttitudeCard)} language={sight.language} prefix={`kaartje-${card.id}`} keep={false}>
					<Hidden name="card" value={card.id} />
					<LongText name="words" label={said.words} hint={said.wordsHint} rows={3} preset={card.words} />
					<Submit weight="quiet">{said.save}</Submit>
				</Form>
			</AsText>
		</div>
	);
};
export const attitudePage: AnyPage = page<Params, Model>({
	name: "contact.attitude",
	path: "/kaartjes",
	who: "write-about-contact",
	params: z.object({}) as z.ZodType<Params>,
	load: async ({ tx, actor }) => ok({ own: await listOwnCards(tx), mayKeep: mayAtAll(actor.roles, "keep-words") }),
	title: (language) => attitudeTexts(language).title,
	dress: "worker",
	forms: [formTo<Params>(keepAttitudeCard, () => "/kaartjes")],
	view: ({ own, mayKeep }, sight) => {
		const said = attitudeTexts(sight.language);
		const away = own.filter(({ words }) => words === null);
		return (
			<WorkerPage screen={sight.screen} heading={said.title}>
				<p class="lead">{said.lead}</p>
				<ul class="stack stack-wide cut-out">
					{cardsOf(own, said.cards).map((card) => (
						<li key={card.id} class="sheet stack stack-tight">
							<p class="lead">{card.words}</p>
							{card.ours && <p class="small soft">{said.team}</p>}
							{mayKeep && <Change card={card} sight={sight} />}
						</li>
					))}
				</ul>
				<p>
					<LinkButton weight="quiet" icon="heart" href="/moed">
						{itWorkedTexts(sight.language).title}
					</LinkButton>
				</p>
				<div class="screen-only stack">
					{mayKeep && (
						<AsText language={sight.language} summary={said.add}>
							<Form form={sight.form(keepAttitudeCard)} language={sight.language} prefix="kaartje-nieuw" keep={false}>
								<LongText name="words" label={said.words} rows={3} />
								<Submit>{said.save}</Submit>
							</Form>
						</AsText>
					)}
					{mayKeep && away.some(({ id }) => id in said.cards) && (
						<AsText language={sight.language} summary={said.away}>
							<div class="stack">
								{away.flatMap(({ id }) => {
									const words = said.cards[id];
									return words === undefined
										? []
										: [
												<OneButtonForm key={id} form={sight.form(keepAttitudeCard)}>
													<Hidden name="card" value={id} />
													<Hidden name="words" value={words} />
													<p>{words}</p>
													<Button weight="plain">{said.back}</Button>
												</OneButtonForm>,
											];
								})}
							</div>
						</AsText>
					)}
				</div>
			</WorkerPage>
		);
	},
});
