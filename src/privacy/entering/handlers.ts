/** Load, decide, keep: the ways in to a person's own page. */
import { ok, refuse } from "#src/kernel/result.ts";
import { addMs } from "#src/kernel/time.ts";
import { findCase, staysIn } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type Handled, type Handler, handles } from "#src/platform/operations/handler.ts";
import { endCodesOf, endWay, endWaysOf, forgetSecret, listEntrances, makeEntryCode, secretSince } from "#src/platform/sign-in/server.ts";
import { written } from "../rules.ts";
import * as does from "./operations.ts";

/** How long a letter or a card opens the person's page. */
const PAGE_DAYS = 365;

/** Whether the person came in before: then a next letter is theirs to ask for. */
export const cameInBefore = async (tx: Tx, person: string): Promise<boolean> =>
	(await listEntrances(tx, person, 1)).length > 0 || (await secretSince(tx, person)) !== undefined;

const givePage: Handler<does.GivePage> = async (work, { case: about, way = "letter", asked, forgot }) => {
	const { tx } = work;
	const person = (await findCase(tx, about))?.person;
	if (!person) return refuse("privacy.person-not-known");
	if (!(await staysIn(tx, about))) return refuse("privacy.here-for-today");
	if (!asked && (forgot || (await cameInBefore(tx, person)))) return refuse("privacy.theirs-to-ask", {}, "asked");
	await endCodesOf(tx, "person", person, way);
	if (forgot) await forgetSecret(tx, person);
	await makeEntryCode(work, { kind: "person", subject: person, case: about, days: PAGE_DAYS, way });
	const until = addMs(tx.now, PAGE_DAYS * 86_400_000);
	const body = {
		person,
		until,
		...(way === "card" ? { way } : {}),
		...(asked ? { asked } : {}),
		...(forgot ? { act: "word-forgotten" as const } : {}),
	};
	return ok({ entries: [written(about, "privacy.page-given", body)], answer: {} });
};
const withdrawPage: Handler<does.WithdrawPage> = async (work, { case: about }) => {
	const person = (await findCase(work.tx, about))?.person;
	if (!person) return refuse("privacy.person-not-known");
	await endCodesOf(work.tx, "person", person);
	return ok({ entries: [written(about, "privacy.page-withdrawn", { person })], answer: {} });
};
const endOwnWay: Handler<does.EndOwnWay> = async (work, { case: about, way, passkey }) => {
	const { tx } = work;
	// Their own, whatever matter they point at.
	const person = tx.actor.id ?? "";
	if ((await findCase(tx, about))?.person !== person) return refuse("kernel.no-part-in-this");
	if (way === "all") await endWaysOf(tx, person);
	else await endWay(tx, person, way, passkey);
	const onPaper = way === "letter" || way === "card" || way === "all";
	return ok({ entries: onPaper ? [written(about, "privacy.page-withdrawn", { person, ...(way === "all" ? {} : { way }) })] : [], answer: {} });
};

export const handled: readonly Handled[] = [
	handles(does.givePage, givePage),
	handles(does.withdrawPage, withdrawPage),
	handles(does.endOwnWay, endOwnWay),
];
