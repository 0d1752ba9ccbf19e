/** What was tried and how it was answered, inside the weighing: before one decides to stop, to do it differently, or to wait (LEG-22). */
import { type CalendarDay, dayOf } from "#src/kernel/index.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Row, Rows } from "#src/platform/ui/index.ts";
import { contactIn } from "../handlers.ts";
import type { AttemptOutcome, Way } from "../model.ts";
import { texts } from "../texts/index.ts";

type Try = { readonly on: CalendarDay; readonly how: Way; readonly outcome: AttemptOutcome; readonly words: string | null };
/** As many as one takes in at a glance; the rest is folded away. */
const AT_ONCE = 3;

export const tried: PersonPart<{ readonly tries: readonly Try[] }> = {
	name: "contact.tried",
	at: "heart",
	order: 10,
	read: ({ folded }) => {
		const { attempts } = folded(contactIn);
		return attempts.length === 0
			? null
			: { tries: attempts.map(({ at, how, outcome, words }) => ({ on: dayOf(at), how, outcome, words: words ?? null })).toReversed() };
	},
	view: ({ tries }, { language, today }) => {
		const said = texts(language);
		const rows = (some: readonly Try[]) => (
			<Rows>
				{some.map((one, at) => (
					<Row
						key={`${one.on}-${at}`}
						title={`${said.attempt.hows[one.how]}: ${said.attempt.outcomes[one.outcome].toLowerCase()}`}
						why={shortDay(one.on, today, language)}
					>
						{one.words !== null && <p>{one.words}</p>}
					</Row>
				))}
			</Rows>
		);
		return (
			<section class="stack" aria-labelledby="geprobeerd">
				<h2 id="geprobeerd">{said.tried.title}</h2>
				{rows(tries.slice(0, AT_ONCE))}
				{tries.length > AT_ONCE && (
					<AsText language={language} summary={said.tried.more}>
						{rows(tries.slice(AT_ONCE))}
					</AsText>
				)}
			</section>
		);
	},
};
export const weighParts: readonly PersonPart[] = [tried as unknown as PersonPart];
