/** Load, decide, give entries: legal routes beside the contact. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { ThingId } from "#src/kernel/ids.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { closeOpen, keepOpen, listOpenThings } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type Handled, handles, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { LegalRoute } from "../model.ts";
import { foldSignalling } from "../rules.ts";
import type { LegalSetting, LegalStepTicked, OpenRoute } from "./model.ts";
import { keepRoute, tickStep } from "./operations.ts";
import { givenRoutes } from "./routes.ts";
import { dayOpened, decideTick, openRoutes, settingOn } from "./rules.ts";
import { insertLegalSetting, listLegalSettings } from "./store.ts";

/** Where this house works; a route of another country is kept beside it. */
export const COUNTRY = "NL";
/** The steps of each open route: those of the day it was opened. */
export const settingsFor = async ({ tx }: Pick<Work, "tx">, routes: readonly OpenRoute[]): Promise<ReadonlyMap<LegalRoute, LegalSetting>> => {
	const kept = routes.length === 0 ? [] : await listLegalSettings(tx);
	return new Map(
		routes.flatMap((one): [LegalRoute, LegalSetting][] => {
			const found = settingOn(kept, givenRoutes, one.route, COUNTRY, dayOpened(one));
			return found ? [[one.route, found]] : [];
		}),
	);
};

export const handled: readonly Handled[] = [
	handles(tickStep, async (work, input) => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		const [first] = foldSignalling(entries).signals;
		if (!first) return refuse("kernel.nothing-here");
		const routes = openRoutes(entries);
		const decided = decideTick(routes, await settingsFor(work, routes), input, { signal: first.signal, today: work.today });
		return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
	}),
	handles(keepRoute, async (work, input) => {
		const steps = input.steps.map((words, at) => ({ code: `step-${at + 1}`, words }));
		await insertLegalSetting(work.tx, {
			id: work.newId(),
			route: input.route,
			country: (input.country ?? COUNTRY).toUpperCase(),
			from: input.from,
			source: input.source,
			steps,
		});
		return ok({ entries: [], answer: { kept: true } });
	}),
];

const stepTicked = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const body = entry.body as LegalStepTicked;
	const open = await listOpenThings(tx, { case: entry.case, kinds: ["signalling.legal-route"] });
	if (body.last) for (const thing of open) await closeOpen(tx, thing.id, entry.at);
	// A tick taken back: somebody looks again tomorrow, whoever holds the matter.
	if (!body.undone || open.length > 0) return;
	const [held] = await listOpenThings(tx, { case: entry.case });
	await keepOpen(tx, {
		id: entry.id as string as ThingId,
		case: entry.case,
		kind: "signalling.legal-route",
		holder: held?.holder ?? entry.by.id,
		lookAgain: body.on,
		since: entry.at,
	});
};
export const projectors: Projectors = { "signalling.legal-step": stepTicked };
