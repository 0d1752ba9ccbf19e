/** Where somebody was asked along: the card of that visit and nothing else, a no without a reason, a few words afterwards (XPW-01, XPW-03, XPW-04). */
import type { ComponentChildren, VNode } from "preact";
import { z } from "zod";
import { type CalendarDay, type CaseId, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { hourInWords, longDay } from "#src/platform/texts/dates.ts";
import { AsText, Button, CitizenPage, type Fact, Facts, Form, Hidden, LongText, OneButtonForm, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import type { CardAlong } from "../model.ts";
import { declineAlong, tellAlong } from "../operations.ts";
import { companionsIn } from "../rules.ts";
import { listAskedAlong } from "../store.ts";
import { alongTexts } from "../texts/index.ts";

type Params = Record<string, never>;
type Mine = { readonly case: CaseId; readonly companion: string; readonly card: CardAlong };
type Sees = Sight<Params>;

const factsOf = (card: CardAlong, sight: Sees): readonly Fact[] => {
	const words = alongTexts(sight.language);
	const said = words.card;
	const facts: readonly (Fact | false)[] = [
		card.called !== undefined && { what: said.who, is: card.called },
		card.where !== undefined && { what: said.where, is: card.where },
		{
			what: said.when,
			is: `${longDay(card.day as CalendarDay, sight.language)}${card.time ? ` ${hourInWords(card.time, sight.language)}` : ""}, ${card.place}`,
		},
		{ what: said.why, is: card.why },
		card.bring !== undefined && { what: said.bring, is: card.bring },
		{ what: said.say, is: card.sayJe ? words.sayJe : words.sayU },
		{ what: said.with, is: [card.host, card.hostPhone].filter(Boolean).join(", ") },
		card.ifInconvenient !== undefined && { what: said.inconvenient, is: card.ifInconvenient },
	];
	return facts.filter((fact): fact is Fact => Boolean(fact));
};
const Around = ({ sight, children }: { readonly sight: Sees; readonly children: ComponentChildren }): VNode => {
	const heading = alongTexts(sight.language).mine;
	return sight.actor.kind === "member" ? (
		<WorkerPage screen={sight.screen} heading={heading}>
			{children}
		</WorkerPage>
	) : (
		<CitizenPage screen={sight.screen} home="/mee" heading={heading}>
			{children}
		</CitizenPage>
	);
};
/** Sent with the matter it is about: this page is about more than one. */
const withCase = (values: Record<string, unknown>): Record<string, unknown> => values;
export const alongPage: AnyPage = page<Params, readonly Mine[]>({
	name: "contact.mine-along",
	path: "/mee",
	who: "go-along-on-a-visit",
	params: z.object({}) as z.ZodType<Params>,
	load: async (visit) => {
		const mine: Mine[] = [];
		for (const asked of await listAskedAlong(visit.tx, visit.today)) {
			const entries = await visit.journal.ofCases(visit.tx, [asked.case], ["contact.companion-invited", "contact.companion-ended"]);
			const found = companionsIn(entries.get(asked.case) ?? []).find((one) => one.companion === asked.companion && !one.ended);
			if (found) mine.push({ case: asked.case, companion: asked.companion, card: found.card });
		}
		return ok(mine);
	},
	title: (language) => alongTexts(language).mine,
	dress: "worker",
	forms: [formTo<Params>(declineAlong, () => "/mee", withCase), formTo<Params>(tellAlong, () => "/mee", withCase)],
	view: (mine, sight) => {
		const words = alongTexts(sight.language);
		return (
			<Around sight={sight}>
				{mine.length === 0 ? <p>{words.mineNone}</p> : <p class="lead">{words.mineLead}</p>}
				{mine.map((one) => (
					<section key={one.companion} class="sheet stack" aria-label={longDay(one.card.day as CalendarDay, sight.language)}>
						<Facts facts={factsOf(one.card, sight)} />
						<AsText language={sight.language} summary={words.words}>
							<Form form={sight.form(tellAlong)} language={sight.language} prefix={`achteraf-${one.companion}`} keep={false}>
								<Hidden name="case" value={one.case} />
								<Hidden name="companion" value={one.companion} />
								<LongText name="words" label={words.words} hint={words.wordsHint} rows={3} draft={false} />
								<Submit weight="quiet">{words.tell}</Submit>
							</Form>
						</AsText>
						<OneButtonForm form={sight.form(declineAlong)} keep={false}>
							<Hidden name="case" value={one.case} />
							<Hidden name="companion" value={one.companion} />
							<Button weight="plain">{words.rather}</Button>
						</OneButtonForm>
					</section>
				))}
			</Around>
		);
	},
});
