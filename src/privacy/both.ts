/** What a person asks or decides about what is kept, a worker can write down as told. */
import { z } from "zod";
import { bothIn } from "#src/kernel/both.ts";

/** Where a message about stopping can go. */
export const mailAddress = z.email().max(254);
/** The same act by the person and, told to them, by a worker. */
export const forBoth = bothIn({
	phase: "privacy",
	offline: false,
	worker: { who: "write-about-contact", saysMore: "Told by the person, written down by a worker." },
	person: { who: "read-own-page", saysMore: "" },
});
