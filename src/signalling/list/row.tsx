import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { daysInWords } from "#src/platform/texts/dates.ts";
import { Row, Tag, Tally, Theirs } from "#src/platform/ui/index.ts";
import type { OpenMatter } from "../model.ts";
import { sourceTexts } from "../sources/texts/index.ts";
import { texts } from "../texts/index.ts";

/** A first name for 'nobody spoke with ...': what stands in front, never a number. */
const firstName = (whom: string): string => whom.split(" ")[0] ?? whom;
/** 'Nog niemand sprak met Karim' (SIG-31). */
export const nobodySpokeWords = (whom: string | null, language: Language): string => {
	const words = texts(language).list;
	return whom === null ? words.nobodySpokeDoor : fill(words.nobodySpoke, { whom: firstName(whom) });
};
const MOST_LETTERS = 40;
/** What was announced, in the words of who announced it when they are few: 'Ontruiming'. */
const threatSaid = (said: string | null, otherwise: string): string => {
	const plain = (said ?? "").trim().replace(/[.!]+$/, "");
	return plain === "" || plain.length > MOST_LETTERS ? otherwise : plain.charAt(0).toUpperCase() + plain.slice(1);
};
/** How long until a step somebody announced, in words: 'Ontruiming over 12 dagen' (SIG-31). */
export const threatWords = (inDays: number, language: Language, said: string | null = null): string => {
	const list = texts(language).list;
	const words = { ...list, threatWord: threatSaid(said, list.threatWord) };
	if (inDays === 0) return fill(words.threatToday, { threat: words.threatWord });
	return fill(inDays > 0 ? words.threat : words.threatGone, { threat: words.threatWord, days: daysInWords(Math.abs(inDays), language) });
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
