/** Who stands on the page for everybody: what a member agreed to show, else the team (NBH-05, PRIN-19). */
import { dayOf } from "#src/kernel/time.ts";
import type { Area } from "#src/neighbourhood/index.ts";
import { listPlaces, listSaidIn, type SaidIn } from "#src/neighbourhood/server.ts";
import { type PublicCard, publicCardOf } from "#src/team/index.ts";
import { findReceiver, listTeams } from "#src/team/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

/** `said`: the same in other languages, as far as somebody gave it. */
export type Meeting = { readonly when: string; readonly name: string; readonly where: string; readonly said: SaidIn };
export type Reception = {
	readonly worker: PublicCard;
	readonly team: { readonly name: string; readonly phone: string | null };
	readonly meetings: readonly Meeting[];
};
/** The number to call: of the worker, else of the team. */
export const phoneOf = ({ worker, team }: Pick<Reception, "worker" | "team">): string | null => worker.phone ?? team.phone;
export const phoneHref = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, "")}`;

/** Who receives what is told here, and where and when they can be met; undefined while nobody works here yet. */
export const receptionOf = async (tx: Tx, area?: Area): Promise<Reception | undefined> => {
	// The same face all day; tomorrow perhaps another, where nobody was chosen for the neighbourhood.
	const first = await findReceiver(tx, { team: area?.team, prefer: area?.worker, turn: dayOf(tx.now) });
	if (!first) return undefined;
	const team = (await listTeams(tx)).find((one) => one.id === first.team);
	const places = area ? (await listPlaces(tx, area.id)).filter((place) => place.public) : [];
	const said = await listSaidIn(
		tx,
		places.map((place) => place.id),
	);
	return {
		worker: publicCardOf(first),
		team: { name: team?.name ?? "", phone: team?.phone ?? null },
		meetings: places.map((place) => ({ when: place.hours, name: place.name, where: place.where, said: said.get(place.id) ?? {} })),
	};
};
