/** Like lines of one day as one (NEN 7513 lets that be): a page that was opened twelve times is one row. Pure. */
import { type CalendarDay, dayOf, timeOf } from "#src/kernel/time.ts";
import type { NenLine } from "#src/platform/access-log/nen7513.ts";

export type MergedLine = {
	readonly day: CalendarDay;
	/** The first and the last moment of them on the wall clock. */
	readonly from: string;
	readonly until: string;
	readonly times: number;
	readonly line: NenLine;
};
export const matterOf = (line: NenLine): string | undefined => line.participantObjects.find(({ kind }) => kind === "matter")?.id;
/** Who did what about whom, with what outcome, on which day; newest first, as they came. */
export const mergeDays = (lines: readonly NenLine[]): readonly MergedLine[] => {
	const found = new Map<string, MergedLine>();
	for (const line of lines) {
		const day = dayOf(line.eventDateTime);
		const key = [day, line.userID, line.eventTypeCode, line.emergency, matterOf(line), line.eventOutcomeIndicator].join("/");
		const at = timeOf(line.eventDateTime);
		const earlier = found.get(key);
		found.set(
			key,
			earlier
				? { ...earlier, from: at < earlier.from ? at : earlier.from, until: at > earlier.until ? at : earlier.until, times: earlier.times + 1 }
				: { day, from: at, until: at, times: 1, line },
		);
	}
	return [...found.values()];
};
