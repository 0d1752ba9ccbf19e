import type { VNode } from "preact";
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { findArea, listAreas, listPlaces } from "#src/neighbourhood/server.ts";
import { isUuid } from "#src/kernel/ids.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { CitizenPage, Face, Icon, LinkButton, Notice, Story, StoryItem } from "#src/platform/ui/index.ts";
import { holdersSomewhere, listHolders } from "../holders.ts";
import { tell } from "../operations.ts";
import { texts } from "../texts/index.ts";
import { TellForm } from "./tell-form.tsx";

type Meeting = { readonly when: string; readonly name: string; readonly where: string };
type Worker = { readonly name: string; readonly face: string | null; readonly phone: string | null; readonly reachable: string | null };
type Model = {
	readonly worker: Worker | null;
	readonly area: { readonly id: string; readonly name: string } | null;
	readonly meetings: readonly Meeting[];
	/** Other neighbourhoods: each has a page with its own face and places. */
	readonly areas: readonly { readonly slug: string; readonly name: string }[];
};
export const phoneHref = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, "")}`;

const WhoIsHere = ({
	worker,
	meetings,
	language,
}: {
	readonly worker: Worker;
	readonly meetings: readonly Meeting[];
	readonly language: Language;
}): VNode => {
	const words = texts(language).tell;
	const first = worker.name.split(" ")[0] ?? worker.name;
	return (
		<section class="stack" aria-labelledby="wie">
			<div class="worker">
				<Face name={worker.face ?? undefined} letter={worker.name} side="helper" size="big" />
				<div>
					<h2 id="wie">{fill(words.this, { name: first })}</h2>
					<p>{fill(words.works, { name: first })}</p>
				</div>
			</div>
			{worker.phone !== null && (
				<LinkButton href={phoneHref(worker.phone)} icon="phone" wide weight="quiet">
					{fill(words.call, { name: first, phone: worker.phone.replaceAll(" ", "\u00a0") })}
				</LinkButton>
			)}
			{worker.reachable !== null && <p class="soft">{worker.reachable}</p>}
			{meetings.length > 0 && (
				<div>
					<h3>{words.orMeet}</h3>
					<ul class="meet">
						{meetings.map((meeting) => (
							<li key={meeting.name + meeting.when}>
								<span>{meeting.when}</span>
								<span>
									<strong>{meeting.name}</strong>
									{meeting.where !== "" && (
										<>
											<br />
											{meeting.where}
										</>
									)}
								</span>
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
};
const After = ({ language }: { readonly language: Language }): VNode => {
	const words = texts(language).tell;
	return (
		<section class="stack" aria-labelledby="daarna">
			<h2 id="daarna">{words.after}</h2>
			<Story>
				<StoryItem icon="reply" when={words.soonWhen} title={words.soon}>
					{words.soonMore}
				</StoryItem>
				<StoryItem icon="door" when={words.pickedWhen} title={words.picked}>
					{words.pickedMore}
				</StoryItem>
				<StoryItem icon="hands" when={words.endWhen} title={words.end}>
					{words.endMore}
				</StoryItem>
			</Story>
		</section>
	);
};
const Foot = ({ language }: { readonly language: Language }): VNode => {
	const words = texts(language);
	return (
		<>
			<p>
				{words.tell.haveCode} <a href="/code">{words.tell.useCode}</a>
			</p>
			<p>{words.tell.paper}</p>
		</>
	);
};
const view = (model: Model, { screen, language, form }: Sight<unknown>): VNode => {
	const words = texts(language).tell;
	return (
		<CitizenPage screen={screen} heading={false} foot={<Foot language={language} />} {...(model.area === null ? {} : { area: model.area.name })}>
			<section class="stack">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				<p class="icon-line">
					<Icon name="mend" />
					<span>
						{words.danger}{" "}
						<a href="tel:112">
							<strong>{words.call112}</strong>
						</a>
						.
					</span>
				</p>
			</section>
			{model.worker !== null && <WhoIsHere worker={model.worker} meetings={model.meetings} language={language} />}
			{model.areas.length > 0 && (
				<section class="stack" aria-labelledby="buurten">
					<h2 id="buurten">{words.areas}</h2>
					<p class="line-up">
						{model.areas.map(({ slug, name }) => (
							<LinkButton key={slug} href={`/melden/${slug}`} weight="quiet">
								{name}
							</LinkButton>
						))}
					</p>
				</section>
			)}
			{model.worker === null ? (
				// Nobody would read it: then nobody is asked to write it down.
				<Notice icon="info" title={words.notYet}>
					{words.notYetMore}
				</Notice>
			) : (
				<>
					<TellForm form={form(tell)} language={language} area={model.area?.id} name={model.worker.name.split(" ")[0]} />
					<After language={language} />
					<section class="stack" aria-labelledby="zelf">
						<h2 id="zelf">{words.self}</h2>
						<p>{words.selfMore}</p>
					</section>
				</>
			)}
		</CitizenPage>
	);
};
const shared = {
	who: "tell-a-worry",
	dress: "public",
	title: (language: Language) => texts(language).tell.window,
	view,
	forms: [formTo(tell, ({ receipt }) => `/melden/ontvangen?bericht=${String(receipt)}`)],
} as const;

const cardOf = ({ name, face, phone, reachable }: Worker): Worker => ({ name, face, phone, reachable });
/** Maakt u zich zorgen? One door for every worry, with a face and a phone number (SIG-16, PRIN-19). */
export const tellPage = page({
	...shared,
	name: "signalling.tell",
	path: "/melden",
	params: z.object({}),
	load: async (work) => {
		const [holder] = await holdersSomewhere(work.tx);
		const areas = holder ? (await listAreas(work.tx)).map(({ slug, name }) => ({ slug, name })) : [];
		return ok<Model>({ worker: holder ? cardOf(holder.card) : null, area: null, meetings: [], areas });
	},
});
/** The same, for one neighbourhood: who works there, and where and when one can meet them. */
export const tellHerePage = page({
	...shared,
	name: "signalling.tell-here",
	path: "/melden/:area",
	params: z.object({ area: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
	load: async (work) => {
		const wanted = work.params.area;
		const area = await findArea(work.tx, isUuid(wanted) ? { id: wanted } : { slug: wanted });
		if (!area) return refuse("kernel.nothing-here");
		const holders = await listHolders(work.tx, [area.team]);
		const holder = holders.find((one) => one.id === area.worker) ?? holders[0];
		const meetings = (await listPlaces(work.tx, area.id))
			.filter((place) => place.public)
			.map((place) => ({ when: place.hours, name: place.name, where: place.where }));
		return ok<Model>({ worker: holder ? cardOf(holder.card) : null, area: { id: area.id, name: area.name }, meetings, areas: [] });
	},
});
