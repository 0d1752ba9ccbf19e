/** Rows that follow from what residents raised. */
import { letIn } from "#src/people/server.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { ItemAnswered, ItemRaised, ItemToSignal } from "./model.ts";
import { rowItem, rowRaised } from "./store.ts";

export const enquiryProjections: readonly string[] = ["enquiry_item"];
export const enquiryProjectors: Projectors = {
	"signalling.item-raised": async (tx, entry) => {
		const body = entry.body as ItemRaised;
		await letIn(tx, entry.case, body.team, "team", ["team"], entry.at);
		await rowRaised(tx, entry.case, body, entry.at);
	},
	"signalling.item-answered": async (tx, entry) => rowItem(tx, (entry.body as ItemAnswered).item, { answeredAt: entry.at }),
	"signalling.item-to-signal": async (tx, entry) => {
		const { item, matter } = entry.body as ItemToSignal;
		await rowItem(tx, item, { matter });
	},
};
