/** The one road by which words for a reporter leave the house: nothing about the other in them, and each with its message. */
import type { ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result } from "#src/kernel/result.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { Answered, Received, ReporterKnown } from "../model.ts";
import { sendOut } from "./handlers.ts";
import { type Loaded, refuseWordsAboutThem, sendsNow, termOf } from "./load.ts";
import type { Acknowledged } from "./model.ts";
import { askedOf, namedEntry, roadOf, withMessages } from "./rules.ts";

type Typed = { readonly whatWeDo?: string | undefined; readonly whatWeAsk?: string | undefined };
/** Checks the words of answers, gives those that leave the house their message and hands in what goes by itself. */
export const goOut = async (
	work: Work,
	loaded: Loaded,
	{ whatWeDo, whatWeAsk }: Typed,
	entries: readonly NewEntry[],
): Promise<Result<readonly NewEntry[]>> => {
	const answered = entries.filter((entry) => entry.kind === "signalling.answered").map((entry) => (entry.body as Answered).signal);
	const readers = loaded.state.signals.filter((one) => answered.includes(one.signal));
	const clean = await refuseWordsAboutThem(work, loaded, readers, { whatWeDo, whatWeAsk });
	if (!isOk(clean)) return clean;
	const out = withMessages(entries, sendsNow(), work.newId);
	await sendOut(work, out.messages);
	const [first] = entries;
	return ok(answered.length === 0 || !first ? out.entries : withEnds(out.entries, await work.journal.ofCase(work.tx, first.case)));
};
/** An answer ends what the one it is for asked or took back, and leaves what another asked as it was. */
const withEnds = (entries: readonly NewEntry[], before: readonly AnyEntry[]): readonly NewEntry[] =>
	entries.map((entry) =>
		entry.kind === "signalling.answered"
			? { ...entry, body: { ...(entry.body as Answered), ends: askedOf((entry.body as Answered).signal, before) } satisfies Answered }
			: entry,
	);

/** What an arrival brings along for who told it: the team's term, the road of the answer, and for the person a name where somebody said yes. */
export const withTeller = async (work: Work, entries: readonly NewEntry[]): Promise<readonly NewEntry[]> => {
	const known = entries.find((entry) => entry.kind === "signalling.reporter-known")?.body as ReporterKnown | undefined;
	if (!known) return entries;
	const out: NewEntry[] = [];
	for (const entry of entries) {
		if (entry.kind !== "signalling.received") {
			out.push(entry);
			continue;
		}
		const body = entry.body as Received;
		const within = await termOf(work, body.team);
		out.push({ ...entry, body: { ...body, within, ...(known.way === "none" ? {} : { hears: roadOf(known) }) } satisfies Received });
	}
	const [first] = out;
	if (first && known.shown === "yes" && known.name !== undefined) out.push(namedEntry(first.case, known.signal, known.reporter, known.name));
	return out;
};

/** 'It arrived', by itself and at once, where that can be sent: the human answer stays owed (SIG-19). */
export const acknowledge = async (work: Work, entries: readonly NewEntry[]): Promise<readonly NewEntry[]> => {
	const received = entries.find((entry) => entry.kind === "signalling.received");
	const body = received?.body as Received | undefined;
	if (!received || !body || body.reporter === undefined || (body.hears !== "mail" && body.hears !== "text") || !sendsNow()[body.hears])
		return entries;
	const message = work.newId() as ThingId;
	await sendOut(work, [message]);
	return [
		...entries,
		{
			kind: "signalling.acknowledged",
			stream: received.stream,
			case: received.case,
			audience: { reach: "team", named: [body.reporter] },
			body: { signal: body.signal, message, how: body.hears } satisfies Acknowledged,
		},
	];
};
