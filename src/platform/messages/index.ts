/** The door of outgoing messages: mail, text message, and where somebody can be reached. */
export { sendMail } from "./mail.ts";
export type { Outcome } from "./outcome.ts";
export { dialled, mailIn, mobileIn } from "./reach.ts";
export { type MessageSettings, readMessageSettings } from "./settings.ts";
export { sendText } from "./text-message.ts";
