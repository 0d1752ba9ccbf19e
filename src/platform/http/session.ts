/** Who comes in with a request. Made by the sign-in module; everything else only asks. */
import type { Actor } from "#src/kernel/actor.ts";
import type { Language } from "#src/kernel/language.ts";

export type Session = {
	readonly actor: Actor;
	readonly name: string;
	readonly face?: string | undefined;
	readonly language?: Language | undefined;
	readonly theme?: "light" | "dark" | undefined;
	/** Somebody asked to end all their ways in and begin anew: they are told on every page. */
	readonly freshStart?: true;
	/** Where 'home' is for whom came in this way. */
	readonly home: string;
};
/** Gives the session a cookie header stands for, if it is still good at this moment. `quietly`: only looks, and does not count as being here. */
export type FindSession = (cookieHeader: string | undefined, quietly?: boolean) => Promise<Session | undefined>;
