/** `/bewaren`: how long things stay, what is past its term, and what two people decided. No names: whoever keeps the terms reads nothing about people. */
import type { VNode } from "preact";
import { z } from "zod";
import { freshForm, typed } from "#src/kernel/form.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { ok } from "#src/kernel/result.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	ChoiceField,
	DeskPage,
	Form,
	Hidden,
	LinkButton,
	ManyField,
	OneButtonForm,
	Row,
	Rows,
	Section,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import { listDue } from "../handlers.ts";
import { type Due, type Proposal, retentionRules, starts, type Term } from "../model.ts";
import { approveDestruction, proposeDestruction, setTerm, withdrawDestruction } from "../operations.ts";
import { termOn } from "../rules.ts";
import { listOwnTerms, listProposals } from "../store.ts";
import { broughtTerms } from "../terms.ts";
import { retentionTexts } from "../texts/index.ts";

type Model = {
	readonly due: readonly Due[];
	readonly proposals: readonly Proposal[];
	readonly terms: readonly Term[];
	readonly names: Readonly<Record<string, string>>;
};
type Looks = Sight<object>;
const MONTHS_A_YEAR = 12;
const begun = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
/** Whole years as years: nobody thinks of fifteen years as a hundred and eighty months. */
const lengthOf = (months: number, words: { readonly term: string; readonly termYears: string }): string =>
	months % MONTHS_A_YEAR === 0 && months > MONTHS_A_YEAR ? fill(words.termYears, { years: months / MONTHS_A_YEAR }) : fill(words.term, { months });
const MOST_SHOWN = 100;

const Pieces = ({ count, sight: { language } }: { readonly count: number; readonly sight: Looks }): VNode => {
	const { page: words } = retentionTexts(language);
	return <>{count === 1 ? words.entriesOne : fill(words.entries, { count: count.toLocaleString(language) })}</>;
};
const Waiting = ({ one, names, sight }: { readonly one: Proposal; readonly names: Model["names"]; readonly sight: Looks }): VNode => {
	const { language, today, form, actor } = sight;
	const { page: words, going, rules } = retentionTexts(language);
	const day = (at: CalendarDay): string => shortDay(at, today, language);
	const name = (id: string | null): string => (id === null ? "" : (names[id] ?? ""));
	const mine = one.proposedBy === actor.id;
	return (
		<Row
			icon="lock"
			title={
				one.approvedBy === null
					? fill(words.proposed, { name: name(one.proposedBy), day: day(dayOf(one.proposedAt)) })
					: fill(words.approved, { name: name(one.proposedBy), other: name(one.approvedBy), day: day(one.notBefore) })
			}
			why={one.approvedBy === null ? (mine ? words.yours : fill(words.notBefore, { day: day(one.notBefore) })) : undefined}
		>
			<AsText
				language={language}
				summary={
					<>
						{words.inside} ({one.matters.length + one.pieces.length})
					</>
				}
			>
				<ul>
					{one.matters.slice(0, MOST_SHOWN).map((matter) => (
						<li key={matter.matter}>
							{fill(words.dueOne, { day: day(matter.due), what: going[matter.what] })} ({rules[matter.rule]},{" "}
							<Pieces count={matter.entries} sight={sight} />)
						</li>
					))}
					{one.pieces.map((piece) => (
						<li key={piece.entry}>{piece.why === "asked" ? words.pieceAsked : words.pieceNames}</li>
					))}
				</ul>
			</AsText>
			{one.approvedBy === null && !mine && (
				<OneButtonForm form={form(approveDestruction)}>
					<input type="hidden" name="destruction" value={one.id} />
					<Submit>{words.approve}</Submit>
				</OneButtonForm>
			)}
			<OneButtonForm form={form(withdrawDestruction)}>
				<input type="hidden" name="destruction" value={one.id} />
				<Submit weight="quiet">{words.withdraw}</Submit>
			</OneButtonForm>
		</Row>
	);
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
									choices={starts.map((one) => ({ value: one, words: said.starts[one] }))}
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
		return ok({
			due: await listDue(work),
			proposals,
			terms: [...broughtTerms, ...(await listOwnTerms(work.tx))],
			names: Object.fromEntries([...members.values()].map(({ id, name }) => [id, name])),
		});
	},
	forms: [proposeDestruction, approveDestruction, withdrawDestruction, setTerm].map((one) => formTo<object>(one, () => "/bewaren")),
	view: ({ due, proposals, terms, names }, sight) => {
		const { screen, language, today, form } = sight;
		const said = retentionTexts(language);
		const { page: words } = said;
		const waiting = proposals.filter((one) => one.withdrawnAt === null && one.doneAt === null);
		const over = proposals.filter((one) => one.withdrawnAt !== null || one.doneAt !== null);
		const shown = due.slice(0, MOST_SHOWN);
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
					{shown.length === 0 ? (
						<p class="soft">{words.dueNone}</p>
					) : (
						<Form form={form(proposeDestruction)} language={language} keep={false}>
							<p class="soft">{words.dueLead}</p>
							<ManyField
								name="matters"
								label={words.mayGo}
								preset={shown.map(({ matter }) => matter)}
								choices={shown.map((one) => ({
									value: one.matter,
									words: fill(words.dueOne, { day: shortDay(one.due, today, language), what: said.going[one.what] }),
									hint: (
										<>
											{begun(said.rules[one.rule])} · <Pieces count={one.entries} sight={sight} />
										</>
									),
								}))}
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
									title={
										one.doneAt === null
											? fill(words.withdrawn, { day: shortDay(dayOf(one.withdrawnAt ?? one.proposedAt), today, language) })
											: fill(words.doneOne, {
													day: shortDay(dayOf(one.doneAt), today, language),
													gone: [...one.matters, ...one.pieces].filter(({ state }) => state === "gone").length,
													kept: [...one.matters, ...one.pieces].filter(({ state }) => state === "kept").length,
												})
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
