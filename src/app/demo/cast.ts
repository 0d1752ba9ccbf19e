/** Who and where in the demonstration. */
import { randomUUID } from "node:crypto";
import type { Actor } from "#src/kernel/actor.ts";

export type Workers = Record<"nadia" | "samira" | "tom" | "lotte" | "joost", Actor>;
/** Everybody with a sign-in, and the ids of what they belong to. */
export type Cast = {
	readonly public: Actor;
	readonly workers: Workers;
	/** Knows debts from the inside, and goes along. */
	readonly esther: Actor;
	readonly wim: Actor;
	/** Sees to privacy: reads who looked and decides with somebody else what goes. */
	readonly olga: Actor;
	/** From outside: whether the log is kept as it should be. */
	readonly ruben: Actor;
	/** Who tells of arrears for the housing corporation and the energy company, and who reads what was agreed. */
	readonly vos: Actor;
	readonly lichtnet: Actor;
	readonly school: Actor;
	readonly pinas: Actor;
	readonly organisations: Record<"buurtkracht" | "venster" | "gemeente" | "westhof" | "lichtnet" | "school" | "praktijk" | "eigenKring", string>;
	readonly areas: Areas;
};
export type Areas = { readonly wijk: string; readonly dorp: string; readonly buiten: string };

/** Somebody whose life it is, with the page that was given to them. */
export const personOf = (cast: Cast, id: unknown): Actor => ({ ...bare(cast), kind: "person", id: String(id), roles: ["person"] });
/** Somebody who told us, with the code they got. */
export const reporterOf = (cast: Cast, id: unknown): Actor => ({ ...bare(cast), kind: "reporter", id: String(id), roles: ["reporter"] });
/** Somebody who was invited to a conference. */
export const participantOf = (cast: Cast, id: unknown): Actor => ({ ...bare(cast), kind: "participant", id: String(id), roles: ["participant"] });
/** The same somebody at a device, as after coming in with a code: closed time asks the word at every device. */
export const atADevice = (somebody: Actor): Actor => ({ ...somebody, session: randomUUID() });
const bare = ({ public: somebody }: Cast) => ({ tenant: somebody.tenant, teams: [], organisation: null });
