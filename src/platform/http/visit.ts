/** One visit to a page: the right, the standing, the load - and the look in the log, in one transaction. */
import type { Actor } from "#src/kernel/actor.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { isOk, type Refusal } from "#src/kernel/result.ts";
import { workOf } from "#src/platform/operations/runner.ts";
import type { Answer } from "#src/platform/operations/handler.ts";
import { findCommand, standingsIn } from "#src/platform/operations/store.ts";
import type { AnyPage, Page } from "./page.ts";
import type { Guest, Server } from "./server.ts";

export type Visited =
	| { readonly kind: "seen"; readonly params: unknown; readonly model: unknown; readonly sentBefore?: Answer | undefined }
	| { readonly kind: "refused"; readonly refusal: Refusal }
	| { readonly kind: "not-yours" }
	| { readonly kind: "nothing-here" };

/** Goes to a page for a guest. `raw` are the parameters of road and query as they came. */
export const visit = async (server: Server, guest: Guest, at: AnyPage, raw: Record<string, string>, pinned?: string): Promise<Visited> => {
	const page = at as unknown as Page<unknown, unknown>;
	const actor = guest.actor;
	if (!actor) return { kind: "nothing-here" };
	const parsed = page.params.safeParse(raw);
	if (!parsed.success) return { kind: "nothing-here" };
	const params = parsed.data;
	const about = page.about?.(params);
	const { house } = server;
	return house.door(actor satisfies Actor, { event: page.event ?? "look", what: page.name, case: about }, async (tx): Promise<Visited> => {
		if (!mayAtAll(actor.roles, page.who)) {
			tx.note({ event: "refuse", outcome: "kernel.not-yours-to-do" });
			return { kind: "not-yours" };
		}
		const work = workOf(house, tx, server.newId());
		if (about !== undefined && page.standing) {
			// Almost every page of a matter reads its journal: asked along with the standing. What nobody may read does not come.
			for (const asked of [house.journal.ofCase(tx, about), ...(page.ahead?.(work, params) ?? [])]) asked.catch(() => undefined);
			const stands = await standingsIn(tx, about);
			if (!page.standing.some((wanted) => stands.includes(wanted))) {
				tx.note({ event: "refuse", outcome: "kernel.no-part-in-this" });
				return { kind: "nothing-here" };
			}
		}
		const sentBefore = pinned !== undefined && page.pins ? ((await findCommand(tx, pinned, page.pins.operation))?.answer ?? undefined) : undefined;
		const loaded = await page.load({
			...work,
			params,
			actor,
			language: guest.language,
			...(sentBefore === undefined ? {} : { sentBefore }),
		});
		if (isOk(loaded)) return { kind: "seen", params, model: loaded.value, sentBefore };
		tx.note({ event: "refuse", outcome: loaded.code });
		return loaded.code === "kernel.nothing-here" ? { kind: "nothing-here" } : { kind: "refused", refusal: loaded };
	});
};
