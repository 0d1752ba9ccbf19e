import type { AttitudeWords } from "./nl.ts";

/** Small cards to browse before one goes. */
export const enAttitude: AttitudeWords = {
	title: "Cards for on the way",
	lead: "To leaf through before you ring. Nothing to tick, nothing to fill in.",
	cards: {
		guest: "You are a guest. Wait until somebody asks you in, and sit where they show you.",
		shoes: "Shoes at the door? Take yours off. Mind that your socks are whole.",
		drink: "When you are given coffee, drink coffee. Whoever pours makes you the guest.",
		beside: "Sit beside somebody, not opposite. Looking out of the window together makes talking easier.",
		ordinary: "Begin with ordinary things: the dog, the weather, the photo on the wall. The rest will come, or next time.",
		"see-first": "See something good first, and say so. Honest, and small.",
		aloud: "Think aloud. 'I wondered whether I would be welcome.' Then they know what goes on in you.",
		common: "What do you share? A village, a football club, a dislike of forms.",
		known: "Do not ask what you know already. Say what you know, and from whom.",
		silence: "A silence is no gap. Count to ten before you fill it.",
		leave: "Leave before it gets long. Whoever takes leave themselves may come back.",
		promise: "Promise one small thing, and do it today.",
	},
	keep: "Change this card",
	words: "The words",
	wordsHint: "Leave it empty and the card goes away for your team.",
	save: "Keep for our team",
	add: "A card of your own",
	team: "of our team",
	away: "Put away",
	back: "Put back",
};
