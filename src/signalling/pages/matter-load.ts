/** What one matter shows to whom. Content of other signals is not even loaded into the page before a weighing stands (SIG-18). */
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import type { PublicLanguage } from "#src/kernel/language.ts";
import { daysBetween } from "#src/kernel/time.ts";
import { findAddress } from "#src/people/server.ts";
import { writtenOut } from "#src/people/index.ts";
import { membersById } from "#src/team/server.ts";
import { listAreas, listSocialMap } from "#src/neighbourhood/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/entry-codes.ts";
import { type Readers, readersOf } from "../public/readers.ts";
import { ageOf, matterOf, titleOfSignal } from "../matters.ts";
import type { LegalRoute, SettleWay, WhoGoes } from "../model.ts";
import { type Owed, owedTo } from "../owed.ts";
import { type SeenSignal, seenSignals } from "../rules.ts";
import { listSignals } from "../store.ts";
import { texts } from "../texts/index.ts";

import { sendsNow } from "../answers/load.ts";
import type { Sends } from "../answers/rules.ts";
import { type LegalModel, loadLegalPart } from "../legal/pages/matter-part.tsx";
import { loadTogether, type TogetherModel } from "../together/load.ts";
import { findLocationOf } from "../register/store.ts";
import { loadPartnersPart, type PartnersModel } from "../partners/matter.ts";

export type Name = { readonly name: string; readonly face: string | null };
export type MatterModel = {
	readonly case: CaseId;
	readonly title: string;
	readonly language: PublicLanguage | null;
	readonly whom: string | null;
	readonly at: string | null;
	/** What the register of addresses says of it: otherwise than it was written, or not at all. */
	readonly register: { readonly known: boolean; readonly at: string } | null;
	readonly days: number;
	readonly nobodySpoke: boolean;
	readonly threatIn: number | null;
	readonly threat: string | null;
	readonly signals: readonly SeenSignal[];
	readonly partners: PartnersModel;
	readonly together: TogetherModel;
	readonly legal: LegalModel;
	/** Answers still owed per signal, also of those that are not open yet. */
	readonly owed: readonly Owed[];
	readonly codes: Readonly<Record<string, string>>;
	readonly names: Readonly<Record<string, Name>>;
	/** What the house sends by itself. */
	readonly sends: Sends;
	/** Who can read what was written in another language. */
	readonly readers: Readers;
	readonly holder: string | null;
	readonly pickedUpBy: string | null;
	readonly pickedUpAt: string | null;
	readonly whoGoes: WhoGoes | null;
	readonly settled: { readonly how: SettleWay; readonly reason: string; readonly at: string; readonly neighbours: string | null } | null;
	readonly canSettle: boolean;
	readonly legalRoute: LegalRoute | null;
	readonly weighed: boolean;
	readonly socialMap: readonly { readonly what: string; readonly where: string; readonly hours: string }[];
};

export const loadMatter = async (work: Visit<{ case: CaseId }>): Promise<Result<MatterModel>> => {
	const found = await matterOf(work, work.params.case);
	const first = found?.state.signals[0];
	if (!found || !first) return refuse("kernel.nothing-here");
	const { line, state } = found;
	const weighed = line.weighedAt !== null;
	const together = await loadTogether(work, line);
	const signals = seenSignals(state, weighed, together.closed);
	const address = line.address === null ? undefined : await findAddress(work.tx, line.address);
	const looked = line.address === null ? undefined : await findLocationOf(work.tx, line.address);
	const rows = await listSignals(work.tx, [line.case]);
	const threats = rows.flatMap((row) => (row.threat_on === null ? [] : [row.threat_on])).sort();
	const area = line.area ?? (await listAreas(work.tx)).find((one) => one.team === line.team)?.id;
	const given = state.signals.flatMap((one) => [...one.given.map((answer) => answer.by), one.found?.by ?? null]);
	const members = await membersById(work.tx, [first.holder, line.responsible, state.pickedUpBy, ...given]);
	const codes: Record<string, string> = {};
	// Whoever may know who told it may also read them their code.
	for (const one of signals) {
		if (!one.open || !one.signal.who || one.signal.who.way !== "here") continue;
		const code = await findOpenCode(work, "reporter", one.signal.who.reporter);
		if (code) codes[one.signal.signal] = code.code;
	}
	return ok({
		case: line.case,
		partners: await loadPartnersPart(work, line, signals),
		legal: await loadLegalPart(work, line.case),
		together,
		// What follows a matter whose weighing is not written says only from what kind of source it is.
		title: together.closed ? texts(work.language).matter.window : titleOfSignal(first, work.language),
		language: together.closed ? null : (first.language ?? null),
		whom: together.closed ? null : (first.whom ?? null),
		at: address ? writtenOut(address) : null,
		register: looked ? { known: looked.known, at: looked.known ? writtenOut(looked) : "" } : null,
		days: ageOf(line, work.today),
		nobodySpoke: line.firstContactAt === null && rows.some((row) => row.organisation_id !== null),
		threatIn: threats[0] === undefined ? null : daysBetween(work.today, threats[0]),
		threat: threats[0] !== undefined && !together.closed && first.creditor?.threatOn === threats[0] ? (first.creditor.threat ?? null) : null,
		signals,
		owed: state.signals.flatMap((one) => owedTo(one, state.pickedUpBy !== null)),
		codes,
		names: Object.fromEntries([...members].map(([id, one]) => [id, { name: one.name, face: one.face }])),
		readers: await readersOf(
			work.tx,
			state.signals.flatMap((one) => one.language ?? []),
		),
		sends: sendsNow(),
		holder: line.responsible ?? first.holder,
		pickedUpBy: line.responsible ?? state.pickedUpBy,
		pickedUpAt: state.pickedUpAt,
		whoGoes: state.whoGoes,
		settled: state.settled && {
			how: state.settled.how,
			reason: state.settled.reason,
			at: state.settled.at,
			neighbours: state.settled.neighbours?.road ?? null,
		},
		canSettle: state.settled === null && ["noticed", "picked-up", "watching"].includes(line.station),
		legalRoute: state.legalRoute,
		weighed,
		socialMap:
			area === undefined || line.responsible !== null
				? []
				: (await listSocialMap(work.tx, area)).slice(0, 5).map(({ what, where, hours }) => ({ what, where, hours })),
	});
};
