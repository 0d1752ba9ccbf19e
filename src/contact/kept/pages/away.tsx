/** A colleague cannot be there: one tap, and then who goes to whom, the most fragile first (EXE-01). */
import type { VNode } from "preact";
import { z } from "zod";
import { type CalendarDay, dayOf, type Language, ok, refuse, ThingId } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { hourInWords, nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Button,
	Empty,
	Face,
	Form,
	Hidden,
	LinkButton,
	LongText,
	OneButtonForm,
	Row,
	Rows,
	Section,
	SelectField,
	Submit,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import type { Member } from "#src/team/index.ts";
import { listMembers, membersById } from "#src/team/server.ts";
import { whoIsThere } from "../handlers.ts";
import type { Away } from "../model.ts";
import * as can from "../operations.ts";
import { type Because, fragileFirst } from "../rules.ts";
import { findAway, type LineOf, listAway, listLinesOf } from "../store.ts";
import { keptTexts } from "../texts/index.ts";

const firstOf = (name: string): string => name.split(" ")[0] ?? name;
type Colleague = Pick<Member, "id" | "name" | "face">;
type AwayModel = { readonly me: string; readonly gone: readonly (Away & Colleague)[]; readonly there: readonly Colleague[] };

export const awayPanel: TeamPanel<null> = {
	name: "away",
	load: async () => null,
	view: (_model, sight) => {
		const said = keptTexts(sight.language).away;
		return mayAtAll(sight.actor.roles, "write-about-contact") ? (
			<Section title={said.panel} id="even-niet">
				<p>{said.panelAbout}</p>
				<LinkButton weight="quiet" icon="hand-over" href="/afwezig">
					{said.panel}
				</LinkButton>
			</Section>
		) : null;
	},
};

export const awayPage: AnyPage = page<Record<never, never>, AwayModel>({
	name: "contact.away",
	path: "/afwezig",
	who: "write-about-contact",
	params: z.object({}),
	load: async ({ tx, actor }) => {
		const mine = (await listMembers(tx, {})).filter(
			(one) => one.id === actor.id || one.teams.some((team) => (actor.teams as readonly string[]).includes(team)),
		);
		const gone = (await listAway(tx)).flatMap((one) => {
			const member = mine.find(({ id }) => id === one.member);
			return member ? [{ ...one, name: member.name, face: member.face }] : [];
		});
		const there = mine.filter(({ id, roles }) => mayAtAll(roles, "write-about-contact") && !gone.some(({ member }) => member === id));
		return ok({ me: actor.id ?? "", gone, there: there.map(({ id, name, face }) => ({ id, name, face })) });
	},
	title: (language) => keptTexts(language).away.title,
	dress: "worker",
	forms: [formTo(can.sayAway, (answer) => `/afwezig/${String(answer["away"])}`)],
	view: ({ me, gone, there }, sight): VNode => {
		const { language, today } = sight;
		const said = keptTexts(language).away;
		const others = there.filter(({ id }) => id !== me);
		return (
			<WorkerPage screen={sight.screen} current="team" heading={said.title} back={{ href: "/team", words: said.back }}>
				<p class="lead">{said.lead}</p>
				{there.some(({ id }) => id === me) && (
					<OneButtonForm form={sight.form(can.sayAway)}>
						<Button wide>{said.me}</Button>
					</OneButtonForm>
				)}
				<section class="stack" aria-labelledby="er-nu-niet">
					<h2 id="er-nu-niet">{gone.length === 0 ? said.nobody : said.now}</h2>
					<Rows>
						{gone.map((one) => (
							<Row
								key={one.id}
								face={{ name: one.face ?? undefined, side: "helper", letter: one.name }}
								title={one.name}
								href={`/afwezig/${one.id}`}
								why={said.since(nearMoment(one.since, today, language))}
							>
								<LinkButton weight="quiet" href={`/afwezig/${one.id}`}>
									{said.look}
								</LinkButton>
							</Row>
						))}
					</Rows>
				</section>
				{others.length > 0 && (
					<AsText language={language} summary={said.colleagues}>
						<div class="stack">
							{others.map((one) => (
								<OneButtonForm key={one.id} form={sight.form(can.sayAway)}>
									<Hidden name="member" value={one.id} />
									<Button weight="quiet" wide>
										{said.other(firstOf(one.name))}
									</Button>
								</OneButtonForm>
							))}
						</div>
					</AsText>
				)}
			</WorkerPage>
		);
	},
});

type Shown = LineOf & { readonly because: Because };
type CoverModel = {
	readonly away: Away;
	readonly who: Colleague;
	readonly mine: boolean;
	readonly lines: readonly Shown[];
	readonly names: Readonly<Record<string, string>>;
	/** Who is there, by team. */
	readonly there: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
};
type CoverParams = { readonly away: ThingId };
type Seen = { readonly line: Shown; readonly model: CoverModel; readonly sight: Sight<CoverParams> };
const whenOf = (line: Shown, language: Language, today: CalendarDay): string => {
	if (line.because === "visit" && line.visitDay)
		return `${nearDay(line.visitDay, today, language)}${line.visitTime ? ` ${hourInWords(line.visitTime, language)}` : ""}`;
	const at = line.because === "waits" ? line.waitsSince : line.lastContact;
	return at === null ? "" : nearDay(dayOf(at), today, language);
};
const OneLine = ({ line, model, sight }: Seen): VNode => {
	const { language, today } = sight;
	const said = keptTexts(language).cover;
	const name = line.called ?? line.street ?? said.unnamed;
	const known = line.knows.flatMap((id) => model.names[id] ?? []);
	const there = model.there[line.team] ?? [];
	const rang = line.answer === null ? null : said.rung[line.answer](firstOf(model.names[line.rangBy ?? ""] ?? ""));
	const options = [...there].sort((a, b) => Number(line.knows.includes(b.id)) - Number(line.knows.includes(a.id)));
	return (
		<Row
			face={{ name: line.face ?? undefined, side: "person", letter: name }}
			title={name}
			icon={line.because === "visit" ? "calendar" : line.because === "waits" ? "phone" : "cup"}
			why={said.because[line.because](whenOf(line, language, today))}
		>
			{line.standIn === null ? (
				<div class="stack">
					{rang !== null && <p>{rang}</p>}
					<p class="small soft">{known.length > 0 ? said.knows(known.map(firstOf).join(", ")) : said.knowsNone}</p>
					{mayAtAll(sight.actor.roles, "hand-over") && (
						<Form form={sight.form(can.nameStandIn)} language={language} keep={false} prefix={`vervang-${line.case}`} label={name}>
							<Hidden name="case" value={line.case} />
							<SelectField
								name="member"
								label={said.who}
								options={options.map((one) => ({ value: one.id, words: line.knows.includes(one.id) ? said.knowsMark(one.name) : one.name }))}
								preset={options.find((one) => line.knows.includes(one.id))?.id ?? ""}
							/>
							<AsText language={language} summary={said.say}>
								<LongText name="say" label={said.say} rows={3} preset={said.sayPreset(firstOf(model.who.name))} draft={false} />
							</AsText>
							<Submit weight="quiet">{said.send}</Submit>
						</Form>
					)}
				</div>
			) : (
				<>
					<p>{said.done(firstOf(model.names[line.standIn] ?? ""))}</p>
					{rang !== null && <p>{rang}</p>}
				</>
			)}
		</Row>
	);
};
export const coverPage: AnyPage = page<CoverParams, CoverModel>({
	name: "contact.cover",
	path: "/afwezig/:away",
	who: "write-about-contact",
	params: z.object({ away: ThingId }),
	load: async (visit) => {
		const { tx, actor } = visit;
		const away = await findAway(tx, visit.params.away);
		const who = away && (await listMembers(tx, {})).find(({ id }) => id === away.member);
		// Of another team there is nothing here.
		if (!away || !who || !(who.id === actor.id || who.teams.some((team) => (actor.teams as readonly string[]).includes(team))))
			return refuse("kernel.nothing-here");
		const lines = fragileFirst(
			(await listLinesOf(tx, away.member, away.id)).map((one) => ({
				...one,
				visit: one.visitDay === null ? null : { day: one.visitDay, time: one.visitTime },
			})),
			visit.today,
		);
		const names = await membersById(
			tx,
			lines.flatMap((line) => [...line.knows, line.standIn, line.rangBy]),
		);
		const there: Record<string, readonly { id: string; name: string }[]> = {};
		for (const team of new Set(lines.map((line) => line.team))) there[team] = (await whoIsThere(visit, team)).map(({ id, name }) => ({ id, name }));
		return ok({
			away,
			who: { id: who.id, name: who.name, face: who.face },
			mine: who.id === actor.id,
			lines,
			names: Object.fromEntries([...names].map(([id, one]) => [id, one.name])),
			there,
		});
	},
	title: (language) => keptTexts(language).cover.title,
	dress: "worker",
	forms: [formTo<CoverParams>(can.nameStandIn, (_answer, { away }) => `/afwezig/${away}`), formTo<CoverParams>(can.sayBack, () => "/afwezig")],
	view: (model, sight): VNode => {
		const said = keptTexts(sight.language).cover;
		const name = firstOf(model.who.name);
		return (
			<WorkerPage screen={sight.screen} current="team" heading={said.heading(name)} back={{ href: "/afwezig", words: said.back }}>
				<div class="line-up">
					<Face name={model.who.face ?? undefined} side="helper" letter={name} />
					<p>{said.lead}</p>
				</div>
				{model.lines.length === 0 ? (
					<Empty title={said.none} />
				) : (
					<Section title={said.title} id="wie-naar-wie" free>
						<Rows>
							{model.lines.map((line) => (
								<OneLine key={line.case} line={line} model={model} sight={sight} />
							))}
						</Rows>
					</Section>
				)}
				<OneButtonForm form={sight.form(can.sayBack)}>
					<Hidden name="away" value={model.away.id} />
					<Button weight="quiet" wide icon="check">
						{model.mine ? said.backAgainMe : said.backAgain(name)}
					</Button>
				</OneButtonForm>
				<p class="small soft">{said.backAgainAbout}</p>
			</WorkerPage>
		);
	},
});
