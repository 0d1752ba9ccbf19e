import type { VNode } from "preact";
import { z } from "zod";
import { isUuid } from "#src/kernel/ids.ts";
import type { Language, PublicLanguage } from "#src/kernel/language.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Answer } from "#src/platform/operations/handler.ts";
import { findArea, listAreas } from "#src/neighbourhood/server.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { CitizenPage, Icon, LinkButton, Notice, Story, StoryItem, Theirs } from "#src/platform/ui/index.ts";
import { tell } from "../../operations.ts";
import { isFresh } from "../../rules.ts";
import { type Reception, receptionOf } from "../cards.ts";
import { otherReport } from "../same-words.ts";
import { publicTexts } from "../texts/index.ts";
import { TELL_FORM, TellForm } from "./tell-form.tsx";
import { WhatWeDo, WhoIsHere } from "./who.tsx";

type Model = {
	/** The way to the receipt of what was sent from this browser before. */
	readonly arrived: string | null;
	/** Null while nobody works here who could read it. */
	readonly reception: Reception | null;
	readonly area: { readonly id: string; readonly name: string } | null;
	/** Other neighbourhoods: each has a page with its own face and places. */
	readonly areas: readonly { readonly slug: string; readonly name: string }[];
};
type Spoken = { readonly spoken: PublicLanguage };

const After = ({ spoken }: Spoken): VNode => {
	const words = publicTexts(spoken).tell;
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
const Foot = ({ spoken }: Spoken): VNode => {
	const words = publicTexts(spoken).tell;
	return (
		<>
			<p>
				{words.haveCode} <a href="/code">{words.useCode}</a>
			</p>
			<p>{words.paper}</p>
		</>
	);
};
const Opening = ({ spoken }: Spoken): VNode => {
	const words = publicTexts(spoken).tell;
	return (
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
	);
};
const view = ({ arrived, reception, area, areas }: Model, { screen, spoken, form }: Sight<unknown>): VNode => {
	const words = publicTexts(spoken).tell;
	return (
		<CitizenPage
			screen={screen}
			heading={false}
			foot={<Foot spoken={spoken} />}
			{...(reception === null ? {} : { typing: TELL_FORM })}
			{...(area === null ? {} : { area: area.name })}
		>
			{arrived !== null && (
				<Notice icon="check" title={words.arrived} focus>
					<p>{words.arrivedMore}</p>
					<p>
						<a href={arrived}>{words.arrivedGo}</a>
					</p>
				</Notice>
			)}
			<Opening spoken={spoken} />
			{reception !== null && <WhoIsHere reception={reception} spoken={spoken} />}
			{area !== null && <WhatWeDo spoken={spoken} />}
			{areas.length > 0 && (
				<section class="stack" aria-labelledby="buurten">
					<h2 id="buurten">{words.areas}</h2>
					<p class="soft">{words.areasMore}</p>
					<p class="line-up">
						{areas.map(({ slug, name }) => (
							<LinkButton key={slug} href={`/melden/${slug}`} weight="quiet">
								<Theirs lang="nl">{name}</Theirs>
							</LinkButton>
						))}
					</p>
				</section>
			)}
			{reception === null ? (
				// Nobody would read it: then nobody is asked to write it down.
				<Notice icon="info" title={words.notYet}>
					{words.notYetMore}
				</Notice>
			) : (
				<>
					<TellForm form={form(tell)} spoken={spoken} area={area?.id} reception={reception} />
					<After spoken={spoken} />
					{area === null && <WhatWeDo spoken={spoken} />}
					<section class="stack" aria-labelledby="zelf">
						<h2 id="zelf">{words.self}</h2>
						<p>{words.selfMore}</p>
					</section>
				</>
			)}
		</CitizenPage>
	);
};
const receiptRoad = ({ receipt }: Answer, at: { readonly area?: string } = {}): string =>
	`/melden/ontvangen?bericht=${String(receipt)}${at.area === undefined ? "" : `&buurt=${at.area}`}`;
/** It was sent from this browser and came in, and nobody saw the receipt: the connection was lost in between. */
const arrivedOf = ({ sentBefore, tx }: Pick<Visit<unknown>, "sentBefore" | "tx">): string | null =>
	sentBefore !== undefined && isFresh(String(sentBefore["receipt"]), tx.now) ? receiptRoad(sentBefore) : null;
const shared = {
	who: "tell-a-worry",
	dress: "public",
	title: (language: Language) => publicTexts(language).tell.window,
	spokenTitle: (language: PublicLanguage) => publicTexts(language).tell.window,
	view,
	forms: [{ ...formTo(tell, receiptRoad), otherwise: otherReport }],
	pins: { operation: tell.name, stillShows: ({ receipt }: Answer, now: Instant) => isFresh(String(receipt), now) },
} as const;

/** Maakt u zich zorgen? One door for every worry, with a face and a phone number, in the language somebody reads (SIG-16, PRIN-19). */
export const tellPage = page({
	...shared,
	name: "signalling.tell",
	path: "/melden",
	params: z.object({}),
	load: async (work) => {
		const reception = await receptionOf(work.tx);
		const areas = reception ? (await listAreas(work.tx)).map(({ slug, name }) => ({ slug, name })) : [];
		return ok<Model>({ arrived: arrivedOf(work), reception: reception ?? null, area: null, areas });
	},
});
/** The page of one neighbourhood: who works there, where and when one can meet them, what they do and do not, and the form; no sign-in (NBH-05). */
export const tellHerePage = page({
	...shared,
	name: "signalling.tell-here",
	path: "/melden/:area",
	params: z.object({ area: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
	load: async (work) => {
		const wanted = work.params.area;
		const area = await findArea(work.tx, isUuid(wanted) ? { id: wanted } : { slug: wanted });
		if (!area) return refuse("kernel.nothing-here");
		return ok<Model>({
			arrived: arrivedOf(work),
			reception: (await receptionOf(work.tx, area)) ?? null,
			area: { id: area.id, name: area.name },
			areas: [],
		});
	},
});
