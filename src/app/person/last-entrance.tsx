/** Who came in as this person: told on the page they come to first, so that it never happens unseen. */
import type { VNode } from "preact";
import type { Instant } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type EntranceWay, listEntrances } from "#src/platform/sign-in/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { clockTime, nearMoment } from "#src/platform/texts/dates.ts";
import { type AnySight, wordsOf } from "./frame.tsx";
import type { Frame } from "./load.ts";

export type Came = { readonly id: string; readonly at: Instant; readonly way: EntranceWay; readonly device: string };
export type Around = { readonly frame: Frame; readonly sight: Pick<AnySight, "language" | "today"> };

/** Who came in as this person, the newest first. */
export const cameIn = async (tx: Tx, person: string, most: number): Promise<readonly Came[]> =>
	(await listEntrances(tx, person, most)).map((one) => ({ ...one, at: one.at as Instant }));
export const whenOf = (at: Instant, { frame, sight: { today, language } }: Around): string =>
	fill(wordsOf(frame, language).enter.at, { day: nearMoment(at, today, language), time: clockTime(at, language) });
/** 'Somebody came in with your letter, yesterday at two': on the page one comes to first. */
export const LastEntrance = ({ came, frame, sight }: Around & { readonly came: Came | undefined }): VNode | null => {
	if (came === undefined) return null;
	const { enter } = wordsOf(frame, sight.language);
	return (
		<p class="soft small">
			{fill(enter.last, {
				way: enter.ways[came.way],
				when: whenOf(came.at, { frame, sight }),
				device: came.device === "" ? "" : fill(enter.on, { device: came.device }),
			})}{" "}
			<a href="/mijn/binnenkomen">{enter.lastNot}</a>
		</p>
	);
};
