/** Reading a support system: what is whose. Pure. */
import type { Arranged, Support, Told } from "./model.ts";

/** The agreements, without the signs. */
export const agreementsOf = (state: Support, member?: string): readonly Arranged[] =>
	state.arrangements.filter((one) => one.form !== "sign" && (member === undefined || one.member === member));
/** The plan of signs. */
export const signsOf = (state: Support): readonly Arranged[] => state.arrangements.filter((one) => one.form === "sign");
/** What one of them has: what they do, and what others tell them. Nothing of anybody else (SUS-10). */
export const partOf = (state: Support, member: string): { readonly does: readonly Arranged[]; readonly hears: readonly Arranged[] } => ({
	does: state.arrangements.filter((one) => one.member === member),
	hears: state.arrangements.filter((one) => one.tell?.member === member && one.member !== member),
});
/** Where whoever is there for the person is told, that is whoever is there now: a colleague may have taken it over since. */
export const withFace = (state: Support, face: Told | undefined): Support => ({
	...state,
	arrangements: state.arrangements.map((one) => (one.tell && one.tell.member === undefined && face ? { ...one, tell: face } : one)),
});
