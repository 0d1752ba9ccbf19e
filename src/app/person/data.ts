/** A copy of everything that is the person's to read, as data: the same as on paper, in the same words (PRIN-13). Pure. */
import { dayOf, type Instant, type Language } from "#src/kernel/index.ts";
import type { Person } from "#src/people/index.ts";
import type { Disclosure } from "#src/privacy/index.ts";
import { personWords } from "../texts/person/index.ts";
import type { PaperModel } from "./paper-page.tsx";
import { sharingSentences } from "./sharing-words.ts";
import type { Piece } from "./story.ts";

type Given = { readonly paper: PaperModel; readonly person: Person; readonly language: Language; readonly at: Instant };
/** Whom telling it would endanger is not the person's to read. */
const shared = ({ heldBack: _danger, holder: _holder, ...one }: Disclosure): object => one;

/** Plain data: what is where, in words and days; without numbers of a system. */
export const dataOf = ({ paper, person, language, at }: Given): Readonly<Record<string, unknown>> => {
	const { home, story, shared: sharing, looked, asks } = paper;
	const words = personWords(language, person.addressForm);
	const name = (id: string | null): string => (id !== null && (home.frame.names[id] ?? looked.looked.names[id])) || "";
	const besides = (piece: Pick<Piece, "besides">): readonly object[] =>
		piece.besides.map(({ text, untrue, at: when, how, witness }) => ({ text, untrue, when, how, witness }));
	return {
		made: at,
		person: {
			given: person.given,
			family: person.family,
			called: person.called,
			born: person.born,
			phone: person.phone,
			address: person.addressForm,
			language: person.language,
			interpreter: person.interpreter,
			reading: person.reading,
			prefers: person.prefers,
		},
		helper: home.frame.helper && { name: home.frame.helper.name, phone: home.frame.helper.phone },
		why: home.why && { words: home.why.words, whyMe: home.why.whyMe, by: name(home.why.by), when: home.why.at },
		help: story.story.help.map((one) => ({
			what: one.what,
			how: words.codes[one.how] ?? one.how,
			when: one.at,
			by: name(one.by),
			beside: besides(one),
		})),
		story: story.story.pieces.map((piece) => ({
			when: piece.at,
			what: words.kinds[piece.kind] ?? words.phases[piece.kind.split(".")[0] ?? ""] ?? "",
			by: piece.by.person ? words.story.self : name(piece.by.id),
			words: piece.sharing
				? sharingSentences(piece.sharing, { words, language, today: dayOf(at) })
				: piece.told.map(({ key, words: said }) => ({ what: words.keys[key] ?? key, said })),
			beside: besides(piece),
		})),
		heldBack: story.story.heldBack,
		sharedNow: sharing.now.map(shared),
		sharedBefore: sharing.before.map(shared),
		consent: sharing.letters.map(({ letter: _id, holder: _holder, ...one }) => one),
		reports: sharing.reports.map(({ report: _id, by, ...one }) => ({ ...one, by: name(by) })),
		talks: sharing.talks.map(({ by, ...one }) => ({ ...one, by: name(by) })),
		readingAlong: sharing.readers.map(({ reader, ...one }) => ({ ...one, who: sharing.housemates.find((each) => each.id === reader)?.called ?? "" })),
		looked: looked.looked.looks.map((look) => ({ who: name(look.by), day: look.day, what: words.looked.kinds[look.kind], times: look.times })),
		opened: looked.opened.map((one) => ({ who: name(one.member), when: one.at, reason: one.reason })),
		askedWhy: looked.questions.map((one) => ({
			who: name(one.member),
			day: one.day,
			words: one.words,
			answer: one.answer && { words: one.answer.words, when: one.answer.at },
		})),
		asked: asks.requests.map(({ request: _id, entry: _entry, holder, answer, wants, ...one }) => ({
			...one,
			what: words.asks.wants[wants],
			answeredBy: name(holder),
			answer: answer && { came: words.asks.page.came[answer.came], words: answer.words, when: answer.at, by: name(answer.by) },
		})),
	};
};
