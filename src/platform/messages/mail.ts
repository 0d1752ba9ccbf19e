/** Mail, by any SMTP server. Plain text: what it says may be read on any screen, and nothing in it looks back. */
import { Readable } from "node:stream";
import { createTransport, type Transporter } from "nodemailer";
import type { MailSettings } from "./settings.ts";
import type { OutgoingMessage, Outcome } from "./outcome.ts";

const WAIT_MS = 20_000;
type MailFault = Error & { readonly code?: string; readonly responseCode?: number };

/** From what went wrong to what it means for the one who waits. `begun`: words had gone over the line. Pure. */
export const outcomeOfFault = (fault: MailFault, begun: boolean): Outcome => {
	const code = fault.responseCode;
	// The server itself said no: 5xx for good, 4xx for now. A wrong password is ours to mend.
	if (code !== undefined) return code >= 500 && fault.code !== "EAUTH" ? { kind: "never", why: "refused" } : { kind: "later", why: "not-now" };
	return begun ? { kind: "unsure", why: "lost" } : { kind: "later", why: "no-connection" };
};

const open = new Map<string, Transporter>();
const transportTo = (url: string): Transporter => {
	const known = open.get(url);
	if (known) return known;
	const made = createTransport(url, {});
	open.set(url, made);
	return made;
};
/** Sends one mail. The `Message-ID` is made from the message itself: whoever gets it twice can see that it is one. */
export const sendMail = async ({ url, from }: MailSettings, { id, to, subject, text }: OutgoingMessage): Promise<Outcome> => {
	const domain = /@([^>\s]+)/.exec(from)?.[1] ?? "erbij.invalid";
	let clock: ReturnType<typeof setTimeout> | undefined;
	let begun = false;
	let givenUp = false;
	// Read only once the server asked for the words: so it is known whether anything went.
	const words = new Readable({
		read() {
			// Who waited too long said 'later': then these words must not go after all.
			if (givenUp) return void this.destroy(new Error("given up"));
			begun = true;
			this.push(text);
			this.push(null);
		},
	});
	const waited = new Promise<Outcome>((resolve) => {
		clock = setTimeout(() => {
			givenUp = true;
			resolve(begun ? { kind: "unsure", why: "lost" } : { kind: "later", why: "no-connection" });
		}, WAIT_MS);
	});
	const sent = transportTo(url)
		.sendMail({
			from,
			to,
			subject,
			text: words,
			textEncoding: "quoted-printable",
			messageId: `<${id}@${domain}>`,
			headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
			disableFileAccess: true,
			disableUrlAccess: true,
		})
		.then(
			(): Outcome => ({ kind: "sent" }),
			(fault: MailFault) => outcomeOfFault(fault, begun),
		);
	return Promise.race([sent, waited]).finally(() => clearTimeout(clock));
};
