/** `/mijn/vragen`: what somebody asks about what is kept of them, and what came of it; a worker at the table writes it down and answers (PRIN-13, PRIN-14, PRIV-15). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, dayOf, EntryId, isOk, ok, type Result } from "#src/kernel/index.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	ChoiceField,
	Form,
	Hidden,
	LinkButton,
	LongText,
	Said,
	Section,
	Story,
	StoryItem,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { isOpen, mayTakeBack, type OwnRequest, requestKinds } from "#src/privacy/index.ts";
import { requestsDoes } from "#src/privacy/server.ts";
import { texts } from "../texts/person/index.ts";
import { type AnySight, OwnPage, wordsOf } from "./frame.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { type Frame, loadForPerson, loadOwn, type Own } from "./load.ts";
import { formAt } from "./story-page.tsx";

export type AsksModel = {
	readonly frame: Frame;
	readonly requests: readonly OwnRequest[];
	/** Titles of the pieces they are about, and of the one somebody comes from. */
	readonly titles: Readonly<Record<string, string>>;
	readonly piece?: string | undefined;
	/** Pieces that went already. */
	readonly gone: readonly string[];
	/** It was let go: what they ask to erase can be proposed to be destroyed. */
	readonly over: boolean;
};
type Params = { readonly stuk?: EntryId | undefined };
type ViewProps = { readonly model: AsksModel; readonly sight: AnySight };
const { request, takeBackRequest, answerRequest } = requestsDoes;

export const asksOf = ({ frame, entries, requests, over }: Own, piece?: string): AsksModel => {
	const kinds = new Map(entries.map((entry) => [String(entry.id), entry.kind]));
	const wanted = [...requests.flatMap(({ entry }) => entry ?? []), ...(piece === undefined ? [] : [piece])];
	return {
		frame,
		requests,
		over,
		gone: entries.flatMap((entry) => (entry.kind === "privacy.piece-erased" ? [(entry.body as { readonly entry: string }).entry] : [])),
		titles: Object.fromEntries(wanted.flatMap((id) => (kinds.has(id) ? [[id, kinds.get(id) ?? ""]] : []))),
		...(piece !== undefined && kinds.has(piece) ? { piece } : {}),
	};
};
const titleOf = (model: AsksModel, id: string, sight: Pick<AnySight, "language">): string => {
	const { kinds, phases } = wordsOf(model.frame, sight.language);
	const kind = model.titles[id] ?? "";
	return kinds[kind] ?? phases[kind.split(".")[0] ?? ""] ?? "";
};

const One = ({ one, model, sight, forms }: ViewProps & { readonly one: OwnRequest; readonly forms: boolean }): VNode => {
	const { frame } = model;
	const { language, today } = sight;
	const { page: words, wants } = wordsOf(frame, language).asks;
	const day = (at: Parameters<typeof dayOf>[0]): string => shortDay(dayOf(at), today, language);
	const when =
		one.how === "own-device"
			? fill(words.asked, { day: day(one.at) })
			: one.witness === undefined
				? fill(words.told, { day: day(one.at) })
				: fill(words.toldWith, { day: day(one.at), name: one.witness });
	return (
		<StoryItem icon="question" id={`v-${one.request}`} title={wants[one.wants]} when={when}>
			{one.entry !== undefined && <p class="soft">{fill(words.about, { title: titleOf(model, one.entry, sight) })}</p>}
			{one.words !== undefined && <Said small>{one.words}</Said>}
			{one.takenBack !== undefined && <p>{fill(words.takenBack, { day: day(one.takenBack) })}</p>}
			{one.answer !== undefined && (
				<>
					<p>
						<strong>{words.came[one.answer.came]}</strong>
					</p>
					<Said
						side="helper"
						small
						foot={fill(words.answered, { name: (one.answer.by && frame.names[one.answer.by]) || "", day: day(one.answer.at) })}
					>
						{one.answer.words}
					</Said>
					{one.answer.notBefore !== undefined && one.takenBack === undefined && !(one.entry !== undefined && model.gone.includes(one.entry)) && (
						<p>{fill(one.entry === undefined ? words.proposed : words.proposedPiece, { day: shortDay(one.answer.notBefore, today, language) })}</p>
					)}
				</>
			)}
			{isOpen(one) && (
				<p>
					<strong>
						{fill(words.answers, { name: frame.names[one.holder] ?? frame.helper?.name ?? "", day: shortDay(one.answerBy, today, language) })}
					</strong>
				</p>
			)}
			{forms && frame.worker && isOpen(one) && (
				<AnswerForm one={one} piece={one.entry === undefined ? undefined : model.titles[one.entry]} over={model.over} frame={frame} sight={sight} />
			)}
			{forms && mayTakeBack(one, one.entry !== undefined && model.gone.includes(one.entry)) && (
				<Form
					form={formAt(sight, frame.worker ? takeBackRequest.worker : takeBackRequest.person, "request", one.request)}
					language={language}
					prefix={`back-${one.request}`}
					action="#open"
					keep={false}
				>
					<Hidden name="case" value={frame.case} />
					<Hidden name="request" value={one.request} />
					<Submit weight="quiet" wide={false}>
						{frame.worker ? words.takeBackTold : words.takeBack}
					</Submit>
				</Form>
			)}
		</StoryItem>
	);
};
/** What is open and what was asked before; on paper without forms. */
export const RequestLists = ({ model, sight, forms }: ViewProps & { readonly forms: boolean }): VNode => {
	const { page: words } = wordsOf(model.frame, sight.language).asks;
	const [open, before] = [model.requests.filter(isOpen), model.requests.filter((one) => !isOpen(one))];
	return (
		<>
			<Section title={words.open} id="open">
				{open.length === 0 ? (
					<p class="soft">{words.none}</p>
				) : (
					<Story>
						{open.map((one) => (
							<One key={one.request} one={one} model={model} sight={sight} forms={forms} />
						))}
					</Story>
				)}
			</Section>
			{before.length > 0 && (
				<Section title={words.before} id="asked-before">
					<Story>
						{before.map((one) => (
							<One key={one.request} one={one} model={model} sight={sight} forms={forms} />
						))}
					</Story>
				</Section>
			)}
		</>
	);
};
/** How long things are kept, in sentences (PRIV-15). */
export const KeptHowLong = ({
	frame,
	sight,
	told = false,
}: {
	readonly frame: Frame;
	readonly sight: Pick<AnySight, "language">;
	/** In a colleague's words, about the person; otherwise it is said to the person. */
	readonly told?: boolean;
}): VNode => {
	const { page: words } = wordsOf(frame, sight.language).asks;
	const [keeps, complain] = told ? [words.keepsTold, words.complainTold] : [words.keeps, words.complain];
	return (
		<Section title={words.keep} id="keep">
			<ul class="measure">
				{keeps.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			<p class="soft measure">{complain}</p>
		</Section>
	);
};
const AskForm = ({ model, sight }: ViewProps): VNode => {
	const { frame, piece } = model;
	const { language, form } = sight;
	const { page: words, wants } = wordsOf(frame, language).asks;
	const kinds = piece === undefined ? requestKinds : requestKinds.filter((kind) => kind !== "copy" && kind !== "restrict");
	return (
		<Form form={form(frame.worker ? request.worker : request.person)} language={language} action="#open" keep={false} label={words.ask} sheet>
			<Hidden name="case" value={frame.case} />
			{piece !== undefined && (
				<>
					<Hidden name="entry" value={piece} />
					<p class="soft">{fill(words.about, { title: titleOf(model, piece, sight) })}</p>
				</>
			)}
			<ChoiceField
				name="wants"
				label={frame.worker ? words.whatTold : words.what}
				choices={kinds.map((kind) => ({ value: kind, words: wants[kind] }))}
				required
			/>
			<LongText name="words" label={words.words} hint={words.wordsHint} rows={3} mark="optional" />
			{frame.worker && (
				<>
					<ChoiceField
						name="how"
						label={words.how}
						choices={[
							{ value: "spoken", words: words.spoken },
							{ value: "paper", words: words.onPaper },
						]}
						preset="spoken"
					/>
					<TextField name="witness" label={words.witness} mark="optional" />
				</>
			)}
			<Submit icon="question">{words.send}</Submit>
		</Form>
	);
};
const AsksView = ({ model, sight }: ViewProps): VNode => {
	const { frame } = model;
	const { page: words } = wordsOf(frame, sight.language).asks;
	const [print, data] = frame.worker ? [`/mensen/${frame.case}/op-papier`, `/mensen/${frame.case}/gegevens`] : ["/mijn/op-papier", "/mijn/gegevens"];
	return (
		<OwnPage
			frame={frame}
			sight={sight}
			here="asks"
			heading={frame.worker ? words.workerHeading : words.heading}
			lead={frame.worker ? words.workerLead : words.lead}
		>
			<RequestLists model={model} sight={sight} forms />
			<Section title={frame.worker ? words.askTold : words.ask} id="ask">
				<AskForm model={model} sight={sight} />
			</Section>
			<Section title={words.copy} id="copy" about={words.copyAbout}>
				<p class="line-up">
					<LinkButton weight="quiet" icon="print" href={print}>
						{words.copyPrint}
					</LinkButton>
					<LinkButton weight="quiet" icon="paper" href={data}>
						{words.copyData}
					</LinkButton>
				</p>
			</Section>
			{!frame.worker && (
				<Section title={words.say} id="say" about={words.sayAbout}>
					<p>
						<LinkButton weight="quiet" icon="reply" href="/mijn#ask">
							{words.sayLink}
						</LinkButton>
					</p>
				</Section>
			)}
			<AsText language={sight.language} summary={words.keep}>
				<KeptHowLong frame={frame} sight={sight} told={frame.worker} />
			</AsText>
		</OwnPage>
	);
};

const loaded = (own: Result<Own>, piece: string | undefined): Result<AsksModel> => (isOk(own) ? ok(asksOf(own.value, piece)) : own);
/** An address that was changed by hand leads to the page without a piece. */
const stuk = EntryId.optional().catch(undefined);
export const ownAsksPage = page<Params, AsksModel>({
	name: "person.asks",
	path: "/mijn/vragen",
	who: "read-own-page",
	params: z.object({ stuk }),
	dress: "worker",
	title: (language) => texts(language).asks.window.asks,
	load: async (visit) => loaded(await loadOwn(visit as unknown as Visit<unknown>), visit.params.stuk),
	forms: [formTo(request.person, () => "/mijn/vragen"), formTo(takeBackRequest.person, () => "/mijn/vragen")],
	view: (model, sight) => <AsksView model={model} sight={sight as unknown as Sight<unknown>} />,
});
type ForParams = Params & { readonly case: CaseId };
const here = (_answer: unknown, params: ForParams): string => `/mensen/${params.case}/vragen`;
/** The same at the table: what is asked is written down with how it was said, and answered with why. */
export const asksForPersonPage = page<ForParams, AsksModel>({
	name: "person.asks-for",
	path: "/mensen/:case/vragen",
	who: "write-about-contact",
	params: z.object({ case: CaseId, stuk }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).asks.window.asks,
	load: async (visit) => loaded(await loadForPerson(visit), visit.params.stuk),
	forms: [formTo(request.worker, here), formTo(takeBackRequest.worker, here), formTo(answerRequest, here)],
	view: (model, sight) => <AsksView model={model} sight={sight as unknown as Sight<unknown>} />,
});
