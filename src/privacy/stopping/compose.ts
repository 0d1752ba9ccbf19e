/** The words of the mail to a receiver: to act on, and nothing in it about whom (PRIV-10). Pure. */
import { fill } from "#src/platform/texts/catalogue.ts";
import { stoppingTexts } from "./texts/index.ts";

export type Signed = { readonly name: string; readonly phone: string | null; readonly team: string };
/** `day`: when it was shared, in words. */
export const composeStop = (day: string, { name, phone, team }: Signed): { readonly subject: string; readonly text: string } => {
	const words = stoppingTexts("nl").mail;
	const who = phone === null ? fill(words.whoNoPhone, { name }) : fill(words.who, { name, phone });
	return {
		subject: fill(words.subject, { team }),
		text: `${[words.hello, fill(words.what, { day }), words.ask, who, [words.greeting, name, team].filter(Boolean).join("\n")].join("\n\n")}\n`,
	};
};
