/** How somebody sees it, kept as what it is: another view, a reason why it did not work out, something that pleases or does not. There is no value that says what somebody is (SIG-11, SIG-13, SIG-14). */

/** Why a meeting that was agreed on did not come about: overview, skill, shame, fear, the hour or the place, or us. 'Unmotivated' does not exist (SIG-11). */
export const missedBecause = ["overview", "skill", "shame", "fear", "time-or-place", "our-side", "other", "unknown"] as const;
export type MissedBecause = (typeof missedBecause)[number];
/** What somebody has to say about us: an answer is owed to both (SIG-14). */
export const moods = ["pleased", "displeased"] as const;
export type Mood = (typeof moods)[number];
/** Instead of 'resistance': how they see it, what they want instead, and how we deal with it when we do not agree (SIG-13, SIG-14). */
export type TheirView = {
	readonly seesDifferently?: string | undefined;
	readonly wantsInstead?: string | undefined;
	readonly ifWeDisagree?: string | undefined;
};
