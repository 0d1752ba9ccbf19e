import type { nlReporter } from "./reporter.nl.ts";

export const enReporter: typeof nlReporter = {
	reply: {
		window: "Our answer to you",
		title: "What you told us",
		told: "You told us this {when}",
		weDo: "What we are doing",
		weAsk: "What we are asking of you",
		noneYet: "You have no answer yet. It will come within two days.",
		answers: "Our answer",
		from: "{name}, {when}",
		addTitle: "Is there anything else you would like to say?",
		addWords: "Has anything been added?",
		addHint: "It does not have to be long.",
		asksLabel: "Or would you like to know something?",
		asks: "I would like to know how things stand",
		send: "Send",
		added: "Added {when}",
		asked: "You asked {when} how things stand.",
		privacy: "We do not tell you what is going on in the other person’s life. That is theirs.",
		nobody: "There is nothing here any more.",
		out: "I am done, sign me out",
	},
};
