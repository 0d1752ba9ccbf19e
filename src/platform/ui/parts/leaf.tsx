import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { leafDay } from "#src/platform/texts/dates.ts";

/** A date as a leaf torn from the calendar. */
export const Leaf = ({ day, language }: { readonly day: CalendarDay; readonly language: Language }): VNode => {
	const { weekday, day: number, month } = leafDay(day, language);
	return (
		<time class="leaf" datetime={day}>
			<span>{weekday}</span> <b>{number}</b> <span>{month}</span>
		</time>
	);
};
