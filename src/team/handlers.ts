/** Load, decide, keep. */
import type { Role } from "#src/kernel/policy.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { holdStill } from "#src/platform/database/hold.ts";
import { handles, type Handled, type Outcome } from "#src/platform/operations/handler.ts";
import { choosePassword, deleteSessionsOf, endCodesOf, SETUP } from "#src/platform/sign-in/server.ts";
import { handled as freshStartHandled, invite } from "./fresh-start/handlers.ts";
import * as does from "./operations.ts";
import { handled as partnershipHandled } from "./partnership/handlers.ts";
import { tellTaking } from "./taking-over/job.ts";
import { takingIn } from "./taking-over/rules.ts";
import { handled as wordsHandled } from "./words/handlers.ts";
import { decideBegin, decideChange, standsInTeam } from "./rules.ts";
import {
	findMember,
	findOrganisation,
	findTenant,
	insertMember,
	insertOrganisation,
	insertTeam,
	insertTenant,
	joinTeam,
	leaveTeams,
	listKeepers,
	listTeams,
	updateDetails,
	updateLanguage,
	updatePlace,
	updateShown,
	updateTheme,
} from "./store.ts";

const done = (answer: Outcome["answer"] = {}): Result<Outcome> => ok({ entries: [], answer });

export const handled: readonly Handled[] = [
	handles(does.begin, async (work, input) => {
		const { tx } = work;
		await holdStill(tx, "set-up");
		const decided = decideBegin({ exists: (await findTenant(tx)) !== undefined, code: input.code, printed: work.codeFor(SETUP, tx.actor.tenant) });
		if (!isOk(decided)) return decided;
		const [organisation, team, member] = [work.newId(), work.newId(), work.newId()];
		await insertTenant(tx, input.team);
		await insertOrganisation(tx, { id: organisation, name: input.organisation, kind: "welfare" });
		await insertTeam(tx, { id: team, name: input.team, areaName: input.area });
		await insertMember(tx, { id: member, name: input.name, phone: input.phone, organisation, roles: ["keeper", "generalist"], teams: [team] });
		const weak = await choosePassword(tx, member, input.signInName, input.password);
		return weak ? refuse(`team.${weak.code}`, {}, weak.field === "name" ? "signInName" : "password") : done({ member });
	}),
	handles(does.addMember, async (work, input) => {
		if (!(await findOrganisation(work.tx, input.organisation))) return refuse("team.no-such-organisation", {}, "organisation");
		const member = work.newId();
		const own = work.tx.actor.teams.length > 0 ? work.tx.actor.teams : (await listTeams(work.tx)).slice(0, 1).map(({ id }) => id);
		await insertMember(work.tx, { ...input, id: member, teams: standsInTeam(input.roles as Role[]) ? own : [] });
		await invite(work, member);
		return done({ member });
	}),
	handles(does.changeMember, async (work, input) => {
		const { tx } = work;
		const present = await findMember(tx, input.member);
		if (!present) return refuse("kernel.nothing-here");
		if (!(await findOrganisation(tx, input.organisation))) return refuse("team.no-such-organisation", {}, "organisation");
		const decided = decideChange(await listKeepers(tx), {
			member: input.member,
			roles: input.roles as Role[],
			active: input.active,
			held: present.roles,
			by: tx.actor.id,
		});
		if (!isOk(decided)) return decided;
		// Told where they were reached until now: whoever changes that does not so keep it from them.
		for (const what of takingIn(tx.actor.id, input.member, present, { ...input, roles: input.roles as Role[] }))
			await tellTaking(work, input.member, what, present);
		await updateDetails(tx, input.member, input);
		await updatePlace(tx, input.member, input);
		if (!standsInTeam(input.roles as Role[])) await leaveTeams(tx, input.member);
		// Whoever stands in a team stays in that one, whoever changes what is known of them.
		else if (present.teams.length === 0) for (const team of tx.actor.teams) await joinTeam(tx, input.member, team);
		if (!input.active) {
			await deleteSessionsOf(tx, input.member);
			await endCodesOf(tx, "member", input.member);
		}
		return done({ member: input.member });
	}),
	...freshStartHandled,
	handles(does.addOrganisation, async (work, input) => {
		const organisation = work.newId();
		await insertOrganisation(work.tx, { id: organisation, name: input.name, kind: input.kind ?? "other", phone: input.phone });
		return done({ organisation });
	}),
	handles(does.changeOwnDetails, async ({ tx }, input) => {
		await updateDetails(tx, tx.actor.id ?? "", input);
		return done();
	}),
	handles(does.showToResidents, async ({ tx }, { shows }) => {
		await updateShown(tx, tx.actor.id ?? "", shows as readonly string[]);
		return done();
	}),
	handles(does.chooseLanguage, async ({ tx }, { language }) => {
		await updateLanguage(tx, tx.actor.id ?? "", language);
		return done();
	}),
	handles(does.chooseTheme, async ({ tx }, { theme }) => {
		await updateTheme(tx, tx.actor.id ?? "", theme === "device" ? null : theme);
		return done();
	}),
	...partnershipHandled,
	...wordsHandled,
];
