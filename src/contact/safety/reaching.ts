/** Whom a telling is for, and by which ways they can be reached. Ways that surely went are left out, so that trying again brings nothing twice. */
import type { Language } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { mailIn, mobileIn } from "#src/platform/messages/index.ts";
import { listMembers } from "#src/team/server.ts";
import type { PushAddress, ToldKind } from "./model.ts";
import { findChoices, listPush, listSent, listTold } from "./store.ts";

export type ToldMember = {
	readonly member: string;
	readonly language: Language;
	readonly kind: ToldKind;
	readonly push: readonly PushAddress[];
	readonly mail: string | undefined;
	readonly text: string | undefined;
};
export const findMembersTold = async (tx: Tx, timer: string, step: number): Promise<readonly ToldMember[]> => {
	const told = (await listTold(tx, timer)).filter((one) => one.step === step);
	const ids = told.map(({ member }) => member);
	const members = new Map((await listMembers(tx, {})).map((one) => [one.id, one]));
	const [choices, pushes] = [await findChoices(tx, ids), await listPush(tx, ids)];
	const went = new Set((await listSent(tx, timer, step)).filter(({ outcome }) => outcome === "sent").map(({ member, way }) => `${member}/${way}`));
	return told.flatMap(({ member, kind }) => {
		const who = members.get(member);
		if (!who) return [];
		const choice = choices.get(member);
		const not = (way: string): boolean => went.has(`${member}/${way}`);
		return [
			{
				member,
				kind,
				language: who.language,
				push: not("push") ? [] : pushes.filter((one) => one.member === member),
				mail: not("mail") ? undefined : mailIn(choice?.mail ?? undefined),
				text: not("text") ? undefined : mobileIn(choice?.textTo ?? who.phone ?? undefined),
			},
		];
	});
};
