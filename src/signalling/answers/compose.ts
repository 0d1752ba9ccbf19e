/** The words of a message that leaves the house: neutral to whoever sees it lying there, and nothing of the other in it (PRIV-10). Pure. */
import type { PublicLanguage } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import type { AnswerGiven } from "../model.ts";
import { outTexts } from "../public/texts/out.ts";

export type Signature = {
	readonly name: string | null;
	readonly phone: string | null;
	readonly team: string | null;
	readonly origin: string | undefined;
};
type Said = Pick<AnswerGiven, "whatWeDo" | "whatWeAsk">;
export type Composed = { readonly subject: string; readonly text: string };

const howToGoOn = ({ name, phone, origin }: Signature, language: PublicLanguage): readonly string[] => {
	const words = outTexts(language);
	const [first] = (name ?? "").split(" ");
	return [
		...(phone === null ? [] : [first ? fill(words.call, { name: first, phone }) : fill(words.callUs, { phone })]),
		...(origin === undefined ? [] : [fill(words.page, { address: `${origin}/code` })]),
	];
};
/** The answer in two parts (SIG-33). */
export const composeMail = (said: Said, by: Signature, language: PublicLanguage = "nl"): Composed => {
	const words = outTexts(language);
	const parts = [
		words.hello,
		`${words.weDo}\n${said.whatWeDo}`,
		...(said.whatWeAsk ? [`${words.weAsk}\n${said.whatWeAsk}`] : []),
		howToGoOn(by, language).join("\n"),
		[words.greeting, by.name, by.team].filter(Boolean).join("\n"),
	];
	return { subject: words.subject, text: `${parts.filter(Boolean).join("\n\n")}\n` };
};
/** The same as a text message: short, in one piece. */
export const composeText = (said: Said, by: Signature, language: PublicLanguage = "nl"): Composed => {
	const words = outTexts(language);
	const ask = said.whatWeAsk ? ` ${words.weAskShort} ${said.whatWeAsk}` : "";
	return { subject: words.subject, text: [`${said.whatWeDo}${ask}`, ...howToGoOn(by, language), by.name ?? ""].filter(Boolean).join("\n") };
};
/** Goes out by itself: it arrived. No word of what was told, and no promise that a machine made (SIG-19). */
export const composeReceived = (days: number, by: Signature, how: "mail" | "text", language: PublicLanguage = "nl"): Composed => {
	const words = outTexts(language);
	const arrived = fill(days === 1 ? words.receivedOne : words.received, { days });
	const text = [how === "mail" ? words.hello : "", arrived, howToGoOn(by, language).join("\n"), how === "mail" ? words.automatic : ""].filter(
		Boolean,
	);
	return { subject: words.subjectReceived, text: how === "mail" ? `${text.join("\n\n")}\n` : text.join("\n") };
};
