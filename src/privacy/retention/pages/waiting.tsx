/** Proposals as whoever decides sees them: how much really goes now, and what stays and why. No names, no words. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, OneButtonForm, Row, Submit } from "#src/platform/ui/index.ts";
import { itemsTexts } from "../../items/texts/index.ts";
import type { LiveProposal } from "../loading.ts";
import type { Proposal, WhyKept } from "../model.ts";
import { approveDestruction, withdrawDestruction } from "../operations.ts";
import { retentionTexts } from "../texts/index.ts";

export type Looks = Sight<object>;
export const MOST_SHOWN = 100;
export const begun = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

type CountProps = { readonly count: number; readonly sight: Looks };
export const Pieces = ({ count, sight: { language } }: CountProps): VNode => {
	const { page: words } = retentionTexts(language);
	return <>{count === 1 ? words.entriesOne : fill(words.entries, { count: count.toLocaleString(language) })}</>;
};
/** Of a matter that runs: what is in use when the night comes stays. */
export const AtMost = ({ count, sight: { language } }: CountProps): VNode => {
	const { keeper: words } = itemsTexts(language);
	return <>{count === 1 ? words.mostOne : fill(words.most, { count: count.toLocaleString(language) })}</>;
};
/** Why something that was decided on stayed, each reason once. */
export const whyStayed = ({ matters, pieces }: Proposal, language: Language): string | undefined => {
	const said = itemsTexts(language);
	const reasons = [
		...new Set([...matters, ...pieces].flatMap(({ state, because }) => (state === "kept" && because !== null ? [said.stays[because]] : []))),
	];
	return reasons.length === 0 ? undefined : fill(said.keeper.because, { why: reasons.join("; ") });
};
const Inside = ({ one, sight }: { readonly one: LiveProposal; readonly sight: Looks }): VNode => {
	const { language, today } = sight;
	const { page: words, going, rules } = retentionTexts(language);
	const { keeper, stays } = itemsTexts(language);
	const whyNot = (matter: string, because: WhyKept | null | undefined): string | undefined => {
		const why = one.longer.includes(matter) ? "other-term" : because;
		return why === null || why === undefined ? undefined : fill(keeper.stays, { why: stays[why] });
	};
	const items = one.pieces.filter(({ why }) => why === "term");
	const running = new Set(items.map(({ matter }) => matter)).size;
	const staying = new Set(items.filter(({ matter }) => one.longer.includes(matter)).map(({ matter }) => matter)).size;
	const notAll =
		staying === 0 ? undefined : fill(staying === running ? keeper.stays : keeper.staysSome, { matters: staying, why: stays["other-term"] });
	return (
		<ul>
			{one.matters.slice(0, MOST_SHOWN).map(({ matter, due, what, rule, entries }) => {
				const now = one.now.get(matter);
				const not = whyNot(matter, now?.because);
				return (
					<li key={matter}>
						{fill(words.dueOne, { day: shortDay(due, today, language), what: going[what] })} ({rules[rule]},{" "}
						<Pieces count={now?.entries ?? entries} sight={sight} />){not !== undefined && <strong> {not}</strong>}
					</li>
				);
			})}
			{running > 0 && (
				<li>
					{running === 1 ? keeper.insideOne : fill(keeper.inside, { matters: running })} (<AtMost count={items.length} sight={sight} />)
					{notAll !== undefined && <strong> {notAll}</strong>}
				</li>
			)}
			{one.pieces
				.filter(({ why }) => why !== "term")
				.map((piece) => (
					<li key={piece.entry}>{piece.part ? keeper.name : piece.why === "asked" ? words.pieceAsked : words.pieceNames}</li>
				))}
		</ul>
	);
};
export const Waiting = ({
	one,
	names,
	sight,
}: {
	readonly one: LiveProposal;
	readonly names: Readonly<Record<string, string>>;
	readonly sight: Looks;
}): VNode => {
	const { language, today, form, actor } = sight;
	const { page: words } = retentionTexts(language);
	const day = (at: CalendarDay): string => shortDay(at, today, language);
	const name = (id: string | null): string => (id === null ? "" : (names[id] ?? ""));
	const mine = one.proposedBy === actor.id;
	const parts = new Set([
		...one.matters.map(({ matter }) => matter),
		...one.pieces.map(({ why, matter, entry }) => (why === "term" ? matter : entry)),
	]);
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
						{words.inside} ({parts.size})
					</>
				}
			>
				<Inside one={one} sight={sight} />
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
