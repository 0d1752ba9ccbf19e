import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { daysInWords } from "#src/platform/texts/dates.ts";
import { Row, Tag, Tally, Theirs } from "#src/platform/ui/index.ts";
import type { OpenMatter } from "../model.ts";
import { sourceTexts } from "../sources/texts/index.ts";
import { texts } from "../texts/index.ts";
import { togetherTexts } from "../together/texts/index.ts";

/** A first name for 'nobody spoke with ...': what stands in front, never a number. */
const firstName = (whom: string): string => whom.split(" ")[0] ?? whom;
/** 'Nog niemand sprak met Karim' (SIG-31). */
export const nobodySpokeWords = (whom: string | null, language: Language): string => {
	const words = texts(language).list;
	return whom === null ? words.nobodySpokeDoor : fill(words.nobodySpoke, { whom: firstName(whom) });
};
const MOST_LETTERS = 40;
/** What was announced, in the words of who announced it when they are few: 'Ontruiming'. */
const threatSaid = (said: string | null): string | undefined => {
	const plain = (said ?? "").trim().replace(/[.!]+$/, "");
	return plain === "" || plain.length > MOST_LETTERS ? undefined : plain.charAt(0).toUpperCase() + plain.slice(1);
};
/** How long until a step somebody announced, in words: 'Ontruiming over 12 dagen' (SIG-31). */
export const threatWords = (inDays: number, language: Language, said: string | null = null): string => {
	const words = texts(language).list;
	const threat = threatSaid(said);
	const days = daysInWords(Math.abs(inDays), language);
	const sentence =
		threat === undefined
			? { now: words.unsaidToday, ahead: words.unsaid, gone: words.unsaidGone }
			: { now: words.threatToday, ahead: words.threat, gone: words.threatGone };
	return fill(inDays === 0 ? sentence.now : inDays > 0 ? sentence.ahead : sentence.gone, { threat: threat ?? "", days });
};
export const fromWords = (matter: Pick<OpenMatter, "from" | "source">, language: Language): string => {
	const words = texts(language);
	return matter.from === null ? sourceTexts(language).fromSource[matter.source] : fill(words.list.fromOrg, { name: matter.from });
};

/** One matter on the team's list: own words first, then how long it waits (SIG-01). Nothing about the matter gives it another place than its age. */
export const MatterRow = ({
	matter,
	language,
	name,
	erased,
}: {
	readonly matter: OpenMatter;
	readonly language: Language;
	readonly name: string | undefined;
	/** On which day it goes, in words. */
	readonly erased?: string | undefined;
}): VNode => {
	const words = texts(language).list;
	return (
		<Row title={matter.language ? <Theirs lang={matter.language}>{matter.title}</Theirs> : matter.title} href={`/signalen/${matter.case}`}>
			<div class="stack stack-tight">
				<p class="soft">
					{matter.where !== null && <>{matter.where}. </>}
					{fromWords(matter, language)}
					{matter.signals > 1 && <> {fill(words.more, { count: matter.signals })}.</>}
				</p>
				<Tally days={matter.days} language={language} />
				{(matter.nobodySpoke || matter.threatIn !== null) && (
					<p class="line-up">
						{matter.nobodySpoke && <Tag icon="people">{nobodySpokeWords(matter.whom, language)}</Tag>}
						{matter.threatIn !== null && <Tag icon="calendar">{threatWords(matter.threatIn, language, matter.threat)}</Tag>}
					</p>
				)}
				{matter.asked && (
					<p>
						<Tag icon="people">{togetherTexts(language).onList}</Tag>
					</p>
				)}
				{erased !== undefined && (
					<p>
						<Tag icon="calendar">{erased}</Tag>
					</p>
				)}
				{name !== undefined && <p class="small soft">{fill(matter.pickedUp ? words.by : words.held, { name })}</p>}
			</div>
		</Row>
	);
};
