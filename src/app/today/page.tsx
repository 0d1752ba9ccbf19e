/** Vandaag: faces and first names before numbers; one thing to do in each row. */
import type { ComponentChildren, VNode } from "preact";
import { z } from "zod";
import { answerCall, endPromise } from "#src/contact/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { OutNotice } from "#src/contact/pages.ts";
import { ok } from "#src/kernel/result.ts";
import { dayOf, timeOf } from "#src/kernel/time.ts";
import { ApartNotice, HandOverNotice } from "#src/signalling/pages.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { Celebrate, LinkButton, Notice, Row, Rows, Tally, WorkerPage } from "#src/platform/ui/index.ts";
import { longDay, nearDay } from "#src/platform/texts/dates.ts";
import { texts } from "../texts/index.ts";
import { MatterRow } from "#src/signalling/pages.ts";
import { loadToday, type TodayModel } from "./load.ts";
import { Neighbours } from "./neighbours.tsx";
import { Visits } from "./visits.tsx";
import { WhoWaits } from "./waits.tsx";

/** Where one goes for what stands open. */
const placeOf = ({ kind, case: of }: TodayModel["standing"][number]): string =>
	kind.startsWith("signalling.") ? `/signalen/${of}` : kind === "contact.agreement-asked" ? `/mensen/${of}/akkoord` : `/mensen/${of}`;
/** On a desk: who waits and where one goes, and beside it what came in and what stands. On a phone the one after the other. */
const TwoParts = ({ people, children }: { readonly people: ComponentChildren; readonly children: ComponentChildren }): VNode => (
	<div class={people ? "two is-wide-part" : "stack stack-wide"}>
		{people && <div class="stack stack-wide">{people}</div>}
		{people ? <div class="stack stack-wide">{children}</div> : children}
	</div>
);
export const todayPage = page<object, TodayModel>({
	name: "app.today",
	path: "/vandaag",
	who: "see-today",
	params: z.object({}),
	dress: "worker",
	title: (language) => texts(language).today.title,
	load: async (visit) => ok(await loadToday(visit, visit.actor, visit.language)),
	view: (model, sight) => {
		const { language, today, screen } = sight;
		const said = texts(language).today;
		const things = texts(language).things;
		// A colleague knows it again: by the name, the street, or by the neighbourhood and since when.
		const nameOf = (id: string): string => {
			const about = model.about[id];
			if (!about) return said.somebodyTold;
			return about.called ?? about.where ?? said.toldSince(about.area, nearDay(about.since, today, language));
		};
		const [celebration] = model.celebrations;
		return (
			<WorkerPage
				screen={screen}
				current="today"
				over={longDay(today, language)}
				heading={said.greeting(Number(timeOf(sight.now).slice(0, 2)), model.name)}
				{...(model.worksWithPeople ? { jot: { href: "/signalen/nieuw", words: said.jot } } : {})}
			>
				<div id="op-pad" data-live="contact">
					<OutNotice out={model.out} language={language} />
					{model.along.length > 0 ? (
						<Notice icon="hands" title={said.along}>
							<p>{said.alongOn(model.along.map((day) => nearDay(day, today, language)).join(", "))}</p>
							<p>
								<LinkButton href="/mee">{said.alongLook}</LinkButton>
							</p>
						</Notice>
					) : null}
				</div>
				{model.orphans.length > 0 ? (
					<Notice icon="mend" title={said.orphans}>
						<p>{said.orphansAbout}</p>
						<ul>
							{model.orphans.map((one) => (
								<li key={one.id}>
									<a href={`/mensen/${one.case}`}>{nameOf(one.case)}</a>: {things[one.kind] ?? things["other"]}
								</li>
							))}
						</ul>
					</Notice>
				) : null}
				<HandOverNotice alarms={model.handOvers} language={language} today={today} />
				{model.hasArea ? null : (
					<Notice icon="roofs" title={said.areas}>
						<p>{said.areasMore}</p>
						<p>
							<a href="/buurt">{said.toArea}</a>
						</p>
					</Notice>
				)}
				{model.keeps && !model.worksWithPeople ? <p class="lead">{said.keeperHint}</p> : null}
				<TwoParts
					people={
						model.worksWithPeople && (
							<>
								<WhoWaits model={model} sight={sight} />
								<Visits model={model} sight={sight} />
							</>
						)
					}
				>
					<ApartNotice count={model.apart} language={language} />
					{mayAtAll(sight.actor.roles, "pick-up") ? (
						<section class="stack" aria-labelledby="nieuw" id="signalen" data-live="signalling">
							<h2 id="nieuw">{model.unpicked.length === 0 ? said.allPicked : said.unpicked}</h2>
							{model.unpicked.length === 0 ? null : (
								<>
									<ul class="rows">
										{model.unpicked.map((matter) => (
											<li class="row is-plain" key={matter.case}>
												<div class="stack stack-tight">
													<h3>
														<a href={`/signalen/${matter.case}`}>{matter.title}</a>
													</h3>
													{matter.where || matter.from ? <p class="soft">{[matter.where, matter.from].filter(Boolean).join(", ")}</p> : null}
													<Tally days={matter.days} language={language} />
												</div>
											</li>
										))}
									</ul>
									<LinkButton href="/signalen" weight="quiet" wide>
										{said.seeSignals}
									</LinkButton>
								</>
							)}
						</section>
					) : null}
					{model.dated.length > 0 ? (
						<section class="stack" aria-labelledby="met-een-dag" id="met-dag" data-live="signalling">
							<h2 id="met-een-dag">{said.dated}</h2>
							<Rows>
								{model.dated.map((matter) => (
									<MatterRow key={matter.case} matter={matter} language={language} name={undefined} />
								))}
							</Rows>
							<LinkButton href="/signalen?toon=datum" weight="quiet" wide>
								{said.seeDated}
							</LinkButton>
						</section>
					) : null}
					{model.standing.length > 0 ? (
						<section class="stack" aria-labelledby="staat">
							<h2 id="staat">{said.standing}</h2>
							<p class="soft">{said.standingAbout}</p>
							<Rows>
								{model.standing.map((thing) =>
									thing.kind === "signalling.erasing" ? (
										<Row key={thing.id} icon="paper" title={said.erasing} href="/signalen?toon=wissen" why={said.erasingMore} />
									) : (
										<Row
											key={thing.id}
											title={nameOf(thing.case)}
											href={placeOf(thing)}
											face={{ name: model.about[thing.case]?.face ?? undefined, side: "person", letter: nameOf(thing.case) }}
											why={`${things[thing.kind] ?? things["other"]}, ${said.since(nearDay(thing.lookAgain ?? dayOf(thing.since), today, language))}`}
										/>
									),
								)}
							</Rows>
						</section>
					) : null}
					<Neighbours things={model.neighbours} sight={sight} />
					{celebration ? (
						<Celebrate title={said.celebrate} id="vieren">
							<p class="lead">
								{celebration.kind === "handed-back" ? (celebration.words ?? said.handedBack(nameOf(celebration.case))) : celebration.words}
							</p>
							<p>
								<LinkButton href={`/mensen/${celebration.case}`} weight="quiet">
									{said.sayIt(nameOf(celebration.case))}
								</LinkButton>
							</p>
						</Celebrate>
					) : null}
				</TwoParts>
			</WorkerPage>
		);
	},
	forms: [formTo<object>(endPromise, () => "/vandaag"), formTo<object>(answerCall, () => "/vandaag")],
});
