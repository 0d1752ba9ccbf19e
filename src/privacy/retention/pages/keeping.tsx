/** `/bewaren`: how long things stay, what is past its term, and what two people decided. No names: whoever keeps the terms reads nothing about people. */
import type { VNode } from "preact";
import { z } from "zod";
import { freshForm, typed } from "#src/kernel/form.ts";
import { dayOf } from "#src/kernel/time.ts";
import { ok } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, ChoiceField, DeskPage, Form, Hidden, LinkButton, ManyField, Row, Rows, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import { listItemsDue } from "../../items/handlers.ts";
import type { ItemsDue } from "../../items/model.ts";
import { itemsTexts } from "../../items/texts/index.ts";
import { listDue } from "../handlers.ts";
import { type LiveProposal, liveOf, termsNow } from "../loading.ts";
import { type Due, type Proposal, retentionRules, startsOf, type Term } from "../model.ts";
import { approveDestruction, proposeDestruction, setTerm, withdrawDestruction } from "../operations.ts";
import { termOn } from "../rules.ts";
import { listProposals } from "../store.ts";
import { retentionTexts } from "../texts/index.ts";
import { AtMost, begun, type Looks, MOST_SHOWN, Pieces, Waiting, whyStayed } from "./waiting.tsx";

type Model = {
	readonly due: readonly Due[];
	/** Single items of matters that still run. */
	readonly items: readonly ItemsDue[];
	readonly waiting: readonly LiveProposal[];
	readonly over: readonly Proposal[];
	readonly terms: readonly Term[];
	readonly names: Readonly<Record<string, string>>;
};
const MONTHS_A_YEAR = 12;
/** Whole years as years: nobody thinks of fifteen years as a hundred and eighty months. */
const lengthOf = (months: number, words: { readonly term: string; readonly termYears: string }): string =>
	months % MONTHS_A_YEAR === 0 && months > MONTHS_A_YEAR ? fill(words.termYears, { years: months / MONTHS_A_YEAR }) : fill(words.term, { months });

/** What went and what stayed; of nothing no number is said. */
const doneInWords = (
	{ matters, pieces }: Proposal,
	words: { readonly doneOne: string; readonly doneAll: string; readonly doneKept: string },
	day: string,
): string => {
	const [gone, kept] = (["gone", "kept"] as const).map((wanted) => [...matters, ...pieces].filter(({ state }) => state === wanted).length);
	return fill(gone === 0 ? words.doneKept : kept === 0 ? words.doneAll : words.doneOne, { day, gone: gone ?? 0, kept: kept ?? 0 });
};

const Terms = ({ terms, sight }: { readonly terms: readonly Term[]; readonly sight: Looks }): VNode => {
	const { language, today, form } = sight;
	const said = retentionTexts(language);
	const { page: words } = said;
	const came = form(setTerm);
	return (
		<Rows>
			{retentionRules.map((rule) => {
				const term = termOn(terms, rule, today);
				const mine = typed(came, "rule") === rule;
				const known = term ? { months: String(term.months), starts: term.starts } : {};
				// What came back belongs to one of them; the others stand as they were.
				const other =
					typed(came, "rule") === "" ? form(setTerm, known) : freshForm(setTerm.name, form({ name: `${setTerm.name} ${rule}` }).id, known);
				return (
					<Row
						key={rule}
						icon="clock"
						title={begun(said.rules[rule])}
						why={
							term &&
							`${begun(lengthOf(term.months, words))}, ${said.starts[term.starts]}. ${[(term.why || words.ownTerm).replace(/\.$/, ""), fill(words.since, { day: shortDay(term.from, today, language) })].join(", ")}.`
						}
					>
						<AsText language={language} summary={words.change} open={mine}>
							<Form form={mine ? came : other} language={language} prefix={`term-${rule}`} keep={false} sheet>
								<Hidden name="rule" value={rule} />
								<TextField name="months" label={words.months} required inputMode="numeric" />
								<ChoiceField
									name="starts"
									label={words.startsLabel}
									required
									{...(term ? { preset: term.starts } : {})}
									choices={startsOf(rule).map((one) => ({ value: one, words: said.starts[one] }))}
								/>
								<TextField name="why" label={words.why} hint={words.whyHint} required />
								<Submit weight="quiet">{words.keep}</Submit>
							</Form>
						</AsText>
					</Row>
				);
			})}
		</Rows>
	);
};
export const keepingPage = page<object, Model>({
	name: "privacy.keeping",
	path: "/bewaren",
	who: "keep-retention",
	dress: "worker",
	params: z.object({}),
	title: (language) => retentionTexts(language).page.window,
	load: async (work) => {
		const proposals = await listProposals(work.tx);
		const members = await membersById(
			work.tx,
			proposals.flatMap((one) => [one.proposedBy, ...(one.approvedBy === null ? [] : [one.approvedBy])]),
		);
		const terms = await termsNow(work);
		const runs = (one: Proposal): boolean => one.withdrawnAt === null && one.doneAt === null;
		return ok({
			due: await listDue(work),
			items: await listItemsDue(work, terms),
			waiting: await liveOf(work, proposals.filter(runs), terms),
			over: proposals.filter((one) => !runs(one)),
			terms,
			names: Object.fromEntries([...members.values()].map(({ id, name }) => [id, name])),
		});
	},
	forms: [proposeDestruction, approveDestruction, withdrawDestruction, setTerm].map((one) => formTo<object>(one, () => "/bewaren")),
	view: ({ due, items, waiting, over, terms, names }, sight) => {
		const { screen, language, today, form } = sight;
		const said = retentionTexts(language);
		const { page: words } = said;
		const ofItems = itemsTexts(language);
		const shown = due.slice(0, MOST_SHOWN);
		const running = items.slice(0, MOST_SHOWN);
		return (
			<DeskPage screen={screen} current="team" heading={words.heading} lead={words.lead} back={{ href: "/team", words: words.back }}>
				<Section title={words.waits} id="wacht">
					{waiting.length === 0 ? (
						<p class="soft">{words.waitsNone}</p>
					) : (
						<Rows>
							{waiting.map((one) => (
								<Waiting key={one.id} one={one} names={names} sight={sight} />
							))}
						</Rows>
					)}
				</Section>
				<Section title={words.due} id="aan-de-beurt">
					{shown.length + running.length === 0 ? (
						<p class="soft">{words.dueNone}</p>
					) : (
						<Form form={form(proposeDestruction)} language={language} keep={false}>
							<p class="soft">{words.dueLead}</p>
							<ManyField
								name="matters"
								label={words.mayGo}
								preset={[...shown, ...running].map(({ matter }) => matter)}
								choices={[
									...shown.map((one) => ({
										value: one.matter,
										words: fill(words.dueOne, { day: shortDay(one.due, today, language), what: said.going[one.what] }),
										hint: (
											<>
												{begun(said.rules[one.rule])} · <Pieces count={one.entries} sight={sight} />
											</>
										),
									})),
									...running.map((one) => ({
										value: one.matter,
										words: fill(ofItems.keeper.due, { day: shortDay(one.due, today, language) }),
										hint: (
											<>
												{begun(said.rules[one.rule])} · <AtMost count={one.items.length} sight={sight} />
											</>
										),
									})),
								]}
							/>
							<Submit>{words.propose}</Submit>
						</Form>
					)}
				</Section>
				<Section title={words.terms} id="termijnen" about={words.termsLead}>
					<Terms terms={terms} sight={sight} />
					<p class="soft">{words.signals}</p>
					<LinkButton weight="quiet" href="/team#bewaren">
						{words.signalsLink}
					</LinkButton>
					<p class="soft">{words.log}</p>
				</Section>
				<Section title={words.done} id="ging">
					{over.length === 0 ? (
						<p class="soft">{words.doneNone}</p>
					) : (
						<Rows>
							{over.map((one) => (
								<Row
									key={one.id}
									icon="paper"
									why={whyStayed(one, language)}
									title={
										one.doneAt === null
											? fill(one.tookBack ? ofItems.keeper.tookBack : words.withdrawn, {
													day: shortDay(dayOf(one.withdrawnAt ?? one.proposedAt), today, language),
												})
											: doneInWords(one, words, shortDay(dayOf(one.doneAt), today, language))
									}
								/>
							))}
						</Rows>
					)}
				</Section>
			</DeskPage>
		);
	},
});
