/** One thing of the story, with the person's own reading beside it (PRIV-14). */
import type { VNode } from "preact";
import { CalendarDay, dayOf, type FormState, type Language } from "#src/kernel/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { hourInWords, inWords, nearMoment, shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Icon,
	Story,
	ChoiceField,
	type FaceProps,
	Form,
	Hidden,
	LongText,
	ManyField,
	Said,
	StoryItem,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { type Beside, groundWords, privacyTexts } from "#src/privacy/index.ts";
import { domainNames } from "#src/planning/index.ts";
import type { PersonWords } from "../texts/person/index.ts";
import type { Frame } from "./load.ts";
import { sharingSentences } from "./sharing-words.ts";
import type { HelpPiece, Piece, Told } from "./story.ts";

export type Around = { readonly frame: Frame; readonly words: PersonWords; readonly language: Language; readonly today: CalendarDay };
/** The form that puts own words beside an entry; left out on paper. */
export type BesideForm = ((entry: string) => FormState) | undefined;

const besideFoot = (one: Beside, { words: { story }, language, today }: Around): string => {
	const day = shortDay(dayOf(one.at), today, language);
	if (one.how === "own-device") return fill(story.mine, { day });
	return one.witness === undefined ? fill(story.told, { day }) : fill(story.toldWith, { day, name: one.witness });
};
export const Besides = ({ besides, around }: { readonly besides: readonly Beside[]; readonly around: Around }): VNode => (
	<>
		{besides.map((one, at) => (
			<Said key={at} beside foot={besideFoot(one, around)}>
				{one.untrue && (
					<p>
						<strong>{around.words.story.saidUntrue}</strong>
					</p>
				)}
				{one.text !== undefined && <p>{one.text}</p>}
			</Said>
		))}
	</>
);
const WriteBeside = ({
	entry,
	form,
	around: { frame, words, language },
}: {
	readonly entry: string;
	readonly form: FormState;
	readonly around: Around;
}): VNode => {
	const { story } = words;
	return (
		<AsText
			language={language}
			summary={frame.worker ? story.besideTold : story.beside}
			open={form.problems.length > 0 || form.refusal !== undefined}
		>
			<Form form={form} language={language} prefix={`beside-${entry}`} action={`#e-${entry}`} keep={false}>
				<Hidden name="case" value={frame.case} />
				<Hidden name="entry" value={entry} />
				<LongText name="text" label={story.besideWords} rows={3} />
				<ManyField name="untrue" label={story.untrue} choices={[{ value: "ja", words: story.untrue }]} />
				{frame.worker && (
					<ChoiceField
						name="how"
						label={story.how}
						choices={[
							{ value: "spoken", words: story.spoken },
							{ value: "paper", words: story.onPaper },
						]}
						preset="spoken"
					/>
				)}
				{frame.worker && <TextField name="witness" label={story.witness} mark="optional" />}
				<Submit weight="quiet">{story.besideSend}</Submit>
			</Form>
			<p>
				<a href={`${frame.worker ? `/mensen/${frame.case}/vragen` : "/mijn/vragen"}?stuk=${entry}#ask`}>{words.asks.page.pieceLink}</a>
			</p>
		</AsText>
	);
};

/** Codes in words: ours, those of sharing and of the domains; an answer nobody knows is told as it stands where it may be somebody's own. */
const codeWords = ({ key, words: code }: Told, words: PersonWords, language: Language): string | undefined => {
	const { aims, items, consents } = privacyTexts(language);
	const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		aim: aims,
		kind: items,
		item: items,
		consent: consents,
		domain: domainNames(language),
	};
	// On a page of one's own 'the person' is oneself: sentences for that go before those of sharing.
	if (key === "ground" && !(`ground.${code}` in words.codes)) return groundWords(code, language);
	const found = words.codes[`${key}.${code}`] ?? known[key]?.[code] ?? words.codes[code];
	return found ?? (key === "to" || key === "by" ? code : undefined);
};
const spoken = (told: Told, { words, language, today }: Around): string | undefined => {
	if (told.how === "day") {
		// What looks like a day may be somebody's words for one: those stay as they were said.
		const day = CalendarDay.safeParse(told.words);
		return day.success ? shortDay(day.data, today, language) : told.words;
	}
	if (told.key === "time") return hourInWords(told.words, language);
	if (told.how === "code") return codeWords(told, words, language);
	return told.words;
};
const ToldLine = ({ told, around }: { readonly told: Told; readonly around: Around }): VNode | null => {
	const said = spoken(told, around);
	if (said === undefined) return null;
	const label = around.words.keys[told.key];
	if (told.how === "said") return <Said small>{said}</Said>;
	return (
		<p>
			{label !== undefined && <span class="soft">{label}: </span>}
			{said}
		</p>
	);
};

/** Names and things somebody is good at: on one line, not each with its label again. */
const inOneLine = new Set(["names", "strengths", "interests", "gives"]);
const joined = (told: readonly Told[]): readonly Told[] =>
	told.flatMap((one, at): readonly Told[] => {
		if (!inOneLine.has(one.key)) return [one];
		if (told.findIndex(({ key }) => key === one.key) !== at) return [];
		const all = told.flatMap(({ key, words }) => (key === one.key ? [words] : []));
		// What has a comma of its own would run into the next; then each is a sentence.
		return [{ ...one, words: all.join(all.length > 1 && all.some((words) => words.includes(",")) ? ". " : ", ") }];
	});

/** How it went, where and with what answer: one small line. */
const CodesLine = ({ told, around }: { readonly told: readonly Told[]; readonly around: Around }): VNode | null => {
	// That we do it ourselves goes without saying: who wrote it stands above.
	const words = told.filter((one) => one.how === "code" && !(one.key === "by" && one.words === "worker")).flatMap((one) => spoken(one, around) ?? []);
	return words.length === 0 ? null : <p class="soft">{[...new Set(words)].join(", ")}</p>;
};

const nameOf = (by: Piece["by"], { frame, words }: Around): string => (by.person ? words.story.self : (by.id !== null && frame.names[by.id]) || "");
const faceOf = (by: Piece["by"], { frame }: Around): FaceProps => {
	if (by.person) return { name: frame.person.face, side: "person", letter: frame.person.called };
	const name = by.id === null ? "" : (frame.names[by.id] ?? "");
	return { name: by.id === null ? undefined : frame.faces[by.id], side: "helper", letter: name };
};
type PieceProps = { readonly around: Around; readonly form: BesideForm; readonly level?: 3 | 4 };

/** Anything that was written, decided or promised. */
export const PieceView = ({ piece, around, form, level = 3 }: PieceProps & { readonly piece: Piece }): VNode => {
	const { words, today, language } = around;
	const name = nameOf(piece.by, around);
	const when = nearMoment(piece.at, today, language);
	return (
		<StoryItem
			id={`e-${piece.entry}`}
			level={level}
			face={faceOf(piece.by, around)}
			when={name === "" ? when : fill(words.story.by, { when, name })}
			datetime={dayOf(piece.at)}
			title={words.kinds[piece.kind] ?? words.phases[piece.kind.split(".")[0] ?? ""] ?? ""}
		>
			{piece.sharing === undefined ? (
				<>
					{joined(piece.told.filter((told) => told.how !== "code")).map((told, at) => (
						<ToldLine key={at} told={told} around={around} />
					))}
					<CodesLine told={piece.told} around={around} />
				</>
			) : (
				<p>{sharingSentences(piece.sharing, around).join(" ")}</p>
			)}
			<Besides besides={piece.besides} around={around} />
			{form && <WriteBeside entry={piece.entry} form={form(piece.entry)} around={around} />}
		</StoryItem>
	);
};
/** What changed in the plan on one day, folded away on a screen; on paper everything stands open. */
export const PlanDayView = ({ pieces, around, form, level = 3 }: PieceProps & { readonly pieces: readonly Piece[] }): VNode => {
	const { words, today, language, frame } = around;
	const [first] = pieces;
	const all = pieces.map((piece) => <PieceView key={piece.entry} piece={piece} around={around} form={form} level={4} />);
	// That there was a yes to it says little beside what it was.
	const kinds = [...new Set(pieces.map(({ kind }) => kind))].filter((kind, _at, every) => every.length === 1 || kind !== "planning.words-agreed");
	const changes = kinds.map((kind) => (words.kinds[kind] ?? words.phases["planning"] ?? "").replace(/([^.?!])$/, "$1."));
	const open = pieces.some(({ entry, besides }) => {
		const back = form?.(entry);
		return besides.length > 0 || (back !== undefined && (back.problems.length > 0 || back.refusal !== undefined));
	});
	return (
		<StoryItem
			face={{ name: frame.person.face, side: "person", letter: frame.person.called }}
			level={level}
			when={first && nearMoment(first.at, today, language)}
			{...(first === undefined ? {} : { datetime: dayOf(first.at) })}
			title={words.story.planDay}
		>
			{form === undefined ? (
				<Story>{all}</Story>
			) : (
				<>
					<p>{changes.join(" ")}</p>
					<details class="as-text" open={open}>
						<summary>
							<Icon name="down" /> {fill(words.story.planDayAll, { count: inWords(pieces.length, language) })}
						</summary>
						<Story>{all}</Story>
					</details>
				</>
			)}
		</StoryItem>
	);
};
/** Practical help: what was done, and how. */
export const HelpView = ({ help, around, form, level = 3 }: PieceProps & { readonly help: HelpPiece }): VNode => {
	const { words, today, language } = around;
	const how = words.codes[help.how];
	const when = nearMoment(help.at, today, language);
	return (
		<StoryItem
			icon="hands"
			level={level}
			{...(help.alone ? { id: `e-${help.entry}` } : {})}
			when={how === undefined ? when : fill(words.story.by, { when, name: how })}
			datetime={dayOf(help.at)}
			title={help.what}
		>
			<Besides besides={help.besides} around={around} />
			{form && help.alone && <WriteBeside entry={help.entry} form={form(help.entry)} around={around} />}
		</StoryItem>
	);
};
