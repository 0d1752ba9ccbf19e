/** What one can do with a device, with what is taken along on it, and with what was left behind on it. */
import { z } from "zod";
import { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { line } from "#src/kernel/fields.ts";
import { operation } from "#src/kernel/operation.ts";
import { Instant } from "#src/kernel/time.ts";
import { daysAlong, leftBecause } from "./model.ts";

const plain = { audience: "none", offline: false, writes: [] } as const;
const DeviceId = ThingId;
const asSent = z
	.string()
	.max(180_000)
	.regex(/^[A-Za-z0-9+/]+={0,2}$/, "other");

/** A device says that it is there. */
export const knowDevice = operation({
	name: "app.know-device",
	input: z.object({ device: DeviceId, called: line(60) }),
	who: "see-own-sign-in",
	says: "Makes a device of one's own known, so that it can be reported gone.",
	...plain,
});
/** Today's visits, or one matter (ORG-10). Every page of it is fetched, and logged, as a look of its own. */
export const takeAlong = operation({
	name: "app.take-along",
	input: z.object({ device: DeviceId, what: z.union([z.literal("today"), CaseId]), days: z.enum(daysAlong).optional() }),
	who: "see-preparation-card",
	says: "Says which matters go along on a device, and until when.",
	...plain,
});
export const bringBack = operation({
	name: "app.bring-back",
	input: z.object({ device: DeviceId }),
	who: "see-own-sign-in",
	says: "Nothing is on the device any more.",
	...plain,
});
export const reportOwnGone = operation({
	name: "app.report-own-device-gone",
	input: z.object({ device: DeviceId }),
	who: "see-own-sign-in",
	says: "One's own device is gone: every session of its owner ends, it gets no key any more and empties itself at its first contact.",
	...plain,
});
export const reportGone = operation({
	name: "app.report-device-gone",
	input: z.object({ device: DeviceId }),
	who: "end-a-device",
	says: "The device of a colleague is gone.",
	...plain,
});
/** From a device that may no longer send: with or without somebody signed in. That it comes from that device is proven by its key. */
export const leaveBehind = operation({
	name: "app.leave-behind",
	input: z.object({
		device: DeviceId,
		owner: MemberId,
		work: ThingId,
		about: CaseId.optional(),
		operation: z
			.string()
			.regex(/^[a-z-]+\.[a-z-]+$/)
			.max(80),
		why: z.enum(leftBecause),
		madeAt: Instant,
		wrapped: asSent,
		sealed: asSent,
	}),
	who: "see-public-pages",
	says: "Hands over unsent work of a device that may no longer send it.",
	...plain,
});
/** That a device emptied itself. */
export const emptied = operation({
	name: "app.device-emptied",
	input: z.object({ device: DeviceId }),
	who: "see-public-pages",
	says: "A device that was reported gone has emptied itself.",
	...plain,
});
export const handOnLeft = operation({
	name: "app.hand-on-left-work",
	input: z.object({ work: ThingId, to: MemberId }),
	who: "see-left-work",
	says: "Gives left work to a colleague with a part in that matter.",
	...plain,
});
export const putAwayLeft = operation({
	name: "app.put-away-left-work",
	input: z.object({ work: ThingId }),
	who: "see-left-work",
	says: "Puts left work away: it is not needed, or it was written anew.",
	...plain,
});
