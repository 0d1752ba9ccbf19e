/** Where a device asks how it stands: with somebody signed in for its key and what may stay, without anybody only whether it is gone. Made for scripts. */
import { z } from "zod";
import { ThingId } from "#src/kernel/ids.ts";
import { ok } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import { PlainPage } from "#src/platform/ui/index.ts";
import { secretFor } from "../handlers.ts";
import { findDevice, findGeneration, isGoneDevice, unknownOf, withPart } from "../store.ts";
import { texts } from "../texts/index.ts";

const MOST_ASKED = 100;
export type DeviceStands = {
	readonly gone: boolean;
	readonly known: boolean;
	/** Whom it answers: whoever is signed in. */
	readonly of: string;
	/** Nothing once it is gone. */
	readonly secret: string | null;
	/** Another number than before: this house was put back from a backup. */
	readonly generation: number;
	/** Of the matters that are on it those that may stay. */
	readonly stay: readonly string[];
	readonly unknown: readonly string[];
	readonly now: Instant;
};
const askedIds = z
	.string()
	.max(MOST_ASKED * 37)
	.optional()
	.transform((given) => (given ?? "").split(",").filter((one) => ThingId.safeParse(one).success));

export const devicePage: AnyPage = page<
	{ readonly device: string; readonly acts: readonly string[]; readonly matters: readonly string[] },
	DeviceStands
>({
	name: "app.device",
	path: "/toestel/:device",
	who: "see-own-sign-in",
	params: z.object({ device: ThingId, acts: askedIds, matters: askedIds }),
	load: async (visit) => {
		const { tx, params, actor } = visit;
		const device = await findDevice(tx, params.device, actor.id);
		const gone = device?.gone === true;
		const [generation, stay, unknown] = await Promise.all([findGeneration(tx), withPart(tx, params.matters), unknownOf(tx, params.acts)]);
		return ok({
			gone,
			known: device !== undefined,
			of: actor.id ?? "",
			secret: gone ? null : secretFor(visit, params.device, actor.id ?? ""),
			generation,
			stay: gone ? [] : stay,
			unknown,
			now: tx.now,
		});
	},
	title: (language) => texts(language).device.title,
	dress: "public",
	view: ({ gone }, { screen, language }) => (
		<PlainPage screen={screen} home="/vandaag">
			<p class="lead">{gone ? texts(language).device.gone : texts(language).device.fine}</p>
			<p class="soft">{texts(language).device.lead}</p>
		</PlainPage>
	),
});
/** Without anybody signed in: whether it may keep what it has. Says nothing of whose it is. */
export const deviceGonePage: AnyPage = page<{ readonly device: string }, { readonly gone: boolean }>({
	name: "app.device-gone",
	path: "/toestel/:device/stand",
	who: "see-public-pages",
	params: z.object({ device: ThingId }),
	load: async ({ tx, params }) => ok({ gone: await isGoneDevice(tx, params.device) }),
	title: (language) => texts(language).device.title,
	dress: "public",
	view: ({ gone }, { screen, language }) => (
		<PlainPage screen={screen}>
			<p class="lead">{gone ? texts(language).device.gone : texts(language).device.fine}</p>
		</PlainPage>
	),
});
