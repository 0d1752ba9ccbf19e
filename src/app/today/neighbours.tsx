/** What I look back on in the neighbourhood, and what residents still hear from me: each with its day (NBH-04, SIG-26). */
import type { VNode } from "preact";
import type { CalendarDay } from "#src/kernel/time.ts";
import { actionTexts, type ResidentsAction } from "#src/neighbourhood/index.ts";
import { listActionsDue, listAreas } from "#src/neighbourhood/server.ts";
import { enquiryTexts } from "#src/signalling/index.ts";
import { listItemsDue } from "#src/signalling/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { Row, Rows } from "#src/platform/ui/index.ts";

export type NeighbourThings = {
	readonly actions: readonly (Pick<ResidentsAction, "id" | "what" | "kind" | "lookBackOn"> & { readonly slug: string })[];
	readonly items: readonly { readonly id: string; readonly enquiry: string; readonly answerBy: CalendarDay }[];
};
/** Of this member, today or earlier. */
export const loadNeighbours = async (work: Work, me: string, today: CalendarDay): Promise<NeighbourThings> => {
	const actions = await listActionsDue(work.tx, me, today);
	const slugs = new Map(actions.length === 0 ? [] : (await listAreas(work.tx)).map((area) => [area.id as string, area.slug]));
	return {
		actions: actions.map(({ id, what, kind, lookBackOn, area }) => ({ id, what, kind, lookBackOn, slug: slugs.get(area) ?? "" })),
		items: await listItemsDue(work.tx, me, today),
	};
};

export const Neighbours = ({ things, sight }: { readonly things: NeighbourThings; readonly sight: Sight<object> }): VNode | null => {
	const { language, today } = sight;
	if (things.actions.length === 0 && things.items.length === 0) return null;
	const [doing, round] = [actionTexts(language), enquiryTexts(language).today];
	return (
		<section class="stack" aria-labelledby="buren">
			<h2 id="buren">{doing.section.today}</h2>
			<Rows>
				{things.actions.map((one) => (
					<Row
						key={one.id}
						title={one.what !== "" ? one.what : one.kind === "connection" ? doing.page.someConnection : doing.page.someTogether}
						href={`/buurt/${one.slug}/samen/${one.id}#terug`}
						icon="leaf"
						why={doing.section.todayWhy(nearDay(one.lookBackOn, today, language))}
					/>
				))}
				{things.items.map((one) => (
					<Row
						key={one.id}
						title={round.row}
						href={`/rondes/${one.enquiry}#gezegd`}
						icon="reply"
						why={round.why(nearDay(one.answerBy, today, language))}
					/>
				))}
			</Rows>
		</section>
	);
};
