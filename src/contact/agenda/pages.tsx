/** One's own calendar: a secret address to make and to end, and what stands behind it (PRIV-12). */
import { type ICalCalendarMethod, ical } from "./ical.ts";
import { z } from "zod";
import { ok, refuse, ThingId } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { Button, Notice, OneButtonForm, WorkerPage } from "#src/platform/ui/index.ts";
import { secretOf } from "./handlers.ts";
import { endFeed, makeFeed } from "./operations.ts";
import { findOwnFeed, listOfFeed } from "./store.ts";
import { agendaTexts } from "./texts.ts";

type Params = { readonly nieuw?: ThingId | undefined };
type Model = { readonly has: boolean; readonly secret: string | null };
export const agendaPage: AnyPage = page<Params, Model>({
	name: "contact.agenda",
	path: "/jij/agenda",
	who: "write-about-contact",
	params: z.object({ nieuw: ThingId.optional().catch(undefined) }),
	load: async (visit) => {
		const own = await findOwnFeed(visit.tx);
		const secret = visit.params.nieuw === undefined ? undefined : secretOf(visit, visit.params.nieuw);
		const isNow = secret !== undefined && own !== undefined && visit.digestOf(secret).equals(own.digest);
		return ok({ has: own !== undefined, secret: isNow ? secret : null });
	},
	title: (language) => agendaTexts(language).title,
	dress: "worker",
	forms: [formTo<Params>(makeFeed, (answer) => `/jij/agenda?nieuw=${String(answer["feed"])}`), formTo<Params>(endFeed, () => "/jij/agenda")],
	view: ({ has, secret }, sight) => {
		const words = agendaTexts(sight.language);
		return (
			<WorkerPage screen={sight.screen} heading={words.title}>
				<p class="lead">{words.lead}</p>
				{secret !== null && (
					<Notice icon="key" title={words.once}>
						<p>
							<code class="own-lines">{`${sight.screen.origin}/agenda/${secret}`}</code>
						</p>
						<p>{words.onceMore}</p>
					</Notice>
				)}
				{has && secret === null && <p>{words.has}</p>}
				<OneButtonForm form={sight.form(makeFeed)}>
					<Button>{has ? words.again : words.make}</Button>
				</OneButtonForm>
				{has && (
					<OneButtonForm form={sight.form(endFeed)}>
						<Button weight="plain">{words.end}</Button>
					</OneButtonForm>
				)}
			</WorkerPage>
		);
	},
});

type Feed = { readonly method: ICalCalendarMethod; readonly busy: NonNullable<Awaited<ReturnType<typeof listOfFeed>>> };
/** What a calendar fetches: that there is something, and when. */
export const feedPage: AnyPage = page<{ readonly secret: string }, Feed>({
	name: "contact.feed",
	path: "/agenda/:secret",
	who: "see-public-pages",
	params: z.object({ secret: z.string().regex(/^[2-9a-z]{24}$/) }),
	load: async (visit) => {
		const busy = await listOfFeed(visit.tx, visit.digestOf(visit.params.secret), visit.today);
		return busy ? ok({ method: "PUBLISH" as ICalCalendarMethod, busy }) : refuse("kernel.nothing-here");
	},
	title: (language) => agendaTexts(language).title,
	dress: "public",
	file: ({ busy }, language) => ({
		name: "agenda.ics",
		type: "text/calendar; charset=utf-8",
		text: ical(busy, agendaTexts(language)),
	}),
	view: () => <></>,
});
