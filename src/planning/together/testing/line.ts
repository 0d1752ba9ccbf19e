/** The line of a device to a test house: the real operation and the real page. */
import type { Actor } from "#src/kernel/actor.ts";
import type { TestHouse } from "#src/app/testing/house.ts";
import type { Line } from "./cuts.ts";

export const lineTo = (house: TestHouse, caseId: string): Line => {
	const own = (who: Actor): boolean => who.kind === "person";
	return {
		newId: house.newId,
		send: async (who, id, update) => {
			const ran = await house.run(
				who,
				`planning.write-along${own(who) ? "-myself" : ""}`,
				{ case: caseId, ...(update ? { update: Buffer.from(update).toString("base64url") } : {}) },
				id,
			);
			if (ran.kind === "ok") return "taken";
			return ran.kind === "refusal" && ran.code === "planning.writing-gap" ? "gap" : "refused";
		},
		hear: async (who, has) => {
			const road = own(who) ? "/mijn/plan/samen/woorden" : `/mensen/${caseId}/plan/samen/woorden`;
			const { status, html } = await house.get(who, `${road}${has ? `?heeft=${Buffer.from(has).toString("base64url")}` : ""}`);
			if (status !== 200) throw new Error(`${road}: ${status}`);
			const told = JSON.parse(html) as { readonly update: string; readonly has: string };
			return { update: new Uint8Array(Buffer.from(told.update, "base64")), has: new Uint8Array(Buffer.from(told.has, "base64")) };
		},
	};
};
