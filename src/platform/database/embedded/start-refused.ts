/** Why the database cannot be used, in a sentence for the person at the terminal: print `message`, no stack, and stop. */
export class StartRefused extends Error {
	override readonly name = "StartRefused";
}

/** Where the program tells what it does. One line a call, never with a password in it. */
export type Log = (line: string) => void;
