/** How messages leave the house, as the outside says it. Nothing is needed: without settings a message stands ready to be printed or spoken. */

export type MailSettings = {
	/** `smtps://name:password@mail.example.nl:465` */
	readonly url: string;
	readonly from: string;
};
/** A gateway for text messages: any service that takes an HTTP request. */
export type TextSettings = {
	readonly url: string;
	readonly token: string | undefined;
	/** What the telephone shows as sender. */
	readonly from: string;
	/** The body that is sent; `{to}`, `{text}`, `{from}` and `{id}` are filled in. */
	readonly body: string;
	readonly type: "application/json" | "application/x-www-form-urlencoded";
};
export type MessageSettings = {
	readonly mail: MailSettings | undefined;
	readonly text: TextSettings | undefined;
	/** Where the house is found from outside; stands in messages when it is known. */
	readonly origin: string | undefined;
};

const JSON_BODY = '{"to":"{to}","from":"{from}","text":"{text}","reference":"{id}"}';

/** Reads the settings: `ERBIJ_MAIL_URL`, `ERBIJ_MAIL_FROM`, `ERBIJ_TEXT_URL`, `ERBIJ_TEXT_TOKEN`, `ERBIJ_TEXT_FROM`, `ERBIJ_TEXT_BODY`. */
export const readMessageSettings = (environment: NodeJS.ProcessEnv): MessageSettings => {
	const [mail, from, text] = [environment["ERBIJ_MAIL_URL"], environment["ERBIJ_MAIL_FROM"], environment["ERBIJ_TEXT_URL"]];
	const body = environment["ERBIJ_TEXT_BODY"] || JSON_BODY;
	return {
		mail: mail && from ? { url: mail, from } : undefined,
		text: text
			? {
					url: text,
					token: environment["ERBIJ_TEXT_TOKEN"] || undefined,
					from: environment["ERBIJ_TEXT_FROM"] || "Erbij",
					body,
					type: body.trimStart().startsWith("{") ? "application/json" : "application/x-www-form-urlencoded",
				}
			: undefined,
		origin: environment["ERBIJ_ORIGIN"] || undefined,
	};
};
