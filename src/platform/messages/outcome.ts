/** What can come of sending. The difference between 'later' and 'unsure' keeps a message from being sent twice. */

/**
 * `sent`: taken over by the next one on the road. `later`: surely not sent, may be tried again. `never`: surely not sent, and trying again does not help.
 * `unsure`: it may have gone, so it is not tried again by itself; a human being is told.
 */
export type Outcome =
	| { readonly kind: "sent" }
	| { readonly kind: "later"; readonly why: string }
	| { readonly kind: "never"; readonly why: string }
	| { readonly kind: "unsure"; readonly why: string };
export type OutgoingMessage = {
	/** Recognises the message on the whole road, so that a second one can be thrown away. */
	readonly id: string;
	readonly to: string;
	/** Of a mail; neutral, without anybody's name. */
	readonly subject: string;
	readonly text: string;
};
