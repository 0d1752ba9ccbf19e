/** Keeps the marks up to date; reads nothing but the entry and its own rows. */
import { bringsNothing } from "#src/weighing/index.ts";
import { type ContactEntry, isContact } from "#src/contact/index.ts";
import type { AnyEntry, JournalEntry } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import { CROWD } from "./rules.ts";
import { clearMarks, hasMark, setMark } from "./store.ts";

type Of<Kind extends ContactEntry["kind"]> = Extract<ContactEntry, { kind: Kind }>;
const as = <Kind extends ContactEntry["kind"]>(entry: AnyEntry): Of<Kind> => entry as JournalEntry as Of<Kind>;
const departureOf = (entry: AnyEntry): { readonly departure: string; readonly said?: string } =>
	entry.body as { readonly departure: string; readonly said?: string };
const all = ["no", "approach", "no-offer", "crowded", "untalked"] as const;

const attempted = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const { case: of, at, body } = as<"contact.attempted">(entry);
	if (body.visit !== undefined) await clearMarks(tx, of, ["no-offer", "crowded"], body.visit);
	if (isContact(body.outcome)) return clearMarks(tx, of, ["no", "approach"]);
	if (await hasMark(tx, of, "no")) await setMark(tx, of, "approach", body.visit ?? body.attempt, at);
	else if (body.outcome === "not-wanted-now") await setMark(tx, of, "no", body.attempt, at);
};
export const projectors: Projectors = {
	"contact.visit-planned": async (tx, entry) => {
		const { case: of, at, body } = as<"contact.visit-planned">(entry);
		if (body.uninvited && bringsNothing(body.bring)) await setMark(tx, of, "no-offer", body.visit, at);
		if (body.companions.length + 1 >= CROWD) await setMark(tx, of, "crowded", body.visit, at);
		if (await hasMark(tx, of, "no")) await setMark(tx, of, "approach", body.visit, at);
	},
	"contact.visit-dropped": (tx, entry) =>
		clearMarks(tx, entry.case, ["no-offer", "crowded", "approach"], as<"contact.visit-dropped">(entry).body.visit),
	"contact.attempted": attempted,
	"contact.noted": async (tx, entry) => {
		const { case: of, body } = as<"contact.noted">(entry);
		if (body.visit !== undefined) await clearMarks(tx, of, ["no-offer", "crowded"], body.visit);
	},
	"contact.made": (tx, entry) => clearMarks(tx, entry.case, ["no", "approach"]),
	"weighing.departed": async (tx, entry) => {
		const { departure, said } = departureOf(entry);
		if (said === undefined) await setMark(tx, entry.case, "untalked", departure, entry.at);
	},
	"weighing.departure-talked": (tx, entry) => clearMarks(tx, entry.case, ["untalked"], departureOf(entry).departure),
	"weighing.departure-ended": (tx, entry) => clearMarks(tx, entry.case, ["untalked"], departureOf(entry).departure),
	"signalling.settled": (tx, entry) => clearMarks(tx, entry.case, all),
	"lasting.let-go": (tx, entry) => clearMarks(tx, entry.case, all),
};
