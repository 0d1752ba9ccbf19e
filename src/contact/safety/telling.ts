/** Brings a telling out of the house by every way at once: alerts on devices, mail, text message. Who and where is read after signing in; here stands neither. */
import { type MessageSettings, type Outcome, sendMail, sendText } from "#src/platform/messages/index.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { idFrom } from "#src/platform/jobs/id-from.ts";
import type { SentRow } from "./store.ts";
import { sendPush, vapidKeys } from "./push.ts";
import type { ToldMember } from "./reaching.ts";
import { safetyTexts } from "./texts/index.ts";

export type Around = { readonly timer: string; readonly step: number; readonly settings: MessageSettings; readonly codeFor: Work["codeFor"] };
/** What goes out: the house's name and a way in. No name, no place, no reason (PRIV-11). */
export const wordsFor = (one: Pick<ToldMember, "kind" | "language">, timer: string, origin: string | undefined) => {
	const said = safetyTexts(one.language).out;
	const road = `/alarm/${timer}`;
	return {
		title: said.title,
		text: said[one.kind],
		long: [said[one.kind], ...(origin ? [`${origin}${road}`] : [said.openIt])].join("\n\n"),
		to: road,
	};
};
type Way = SentRow["way"];
const bestOf = (outcomes: readonly Outcome[]): Outcome["kind"] =>
	(["sent", "unsure", "later"] as const).find((kind) => outcomes.some((one) => one.kind === kind)) ?? "never";

/** Every way of everybody, beside each other: a mail server that does not answer holds up no text message. */
export const bringAll = async (
	told: readonly ToldMember[],
	{ timer, step, settings, codeFor }: Around,
): Promise<{ readonly sent: readonly SentRow[]; readonly gone: readonly string[] }> => {
	const gone: string[] = [];
	const subject = settings.origin?.startsWith("https:") ? settings.origin : "mailto:erbij@erbij.invalid";
	const keys = { ...vapidKeys(codeFor), subject };
	const ways = told.flatMap((one): readonly { readonly member: string; readonly way: Way; readonly went: Promise<Outcome["kind"]> }[] => {
		const { member, push } = one;
		const { title, text, long, to } = wordsFor(one, timer, settings.origin);
		const message = { id: idFrom(`${timer}/${step}/${member}`), subject: title, text: long };
		const pushed = async (): Promise<Outcome["kind"]> => {
			const outcomes = await Promise.all(
				push.map(async (device) => {
					const outcome = await sendPush(device, { title, text, to }, keys);
					if (outcome.kind === "never") gone.push(device.id);
					return outcome;
				}),
			);
			return bestOf(outcomes);
		};
		const by = async (going: Promise<Outcome>): Promise<Outcome["kind"]> =>
			(await going.catch((): Outcome => ({ kind: "later", why: "no-connection" }))).kind;
		return [
			...(push.length > 0 ? [{ member, way: "push" as const, went: pushed() }] : []),
			...(one.mail !== undefined && settings.mail
				? [{ member, way: "mail" as const, went: by(sendMail(settings.mail, { ...message, to: one.mail })) }]
				: []),
			...(one.text !== undefined && settings.text
				? [{ member, way: "text" as const, went: by(sendText(settings.text, { ...message, to: one.text })) }]
				: []),
		];
	});
	const sent = await Promise.all(ways.map(async ({ member, way, went }) => ({ member, way, outcome: await went })));
	return { sent, gone };
};
