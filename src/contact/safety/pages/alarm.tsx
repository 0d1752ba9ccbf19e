/** Whoever was told reads who, since when and what to do. Where somebody went is one step further, and that step is logged (SAFE-03, PRIV-12). */
import type { VNode } from "preact";
import { z } from "zod";
import { type CalendarDay, dayOf, ok, refuse, ThingId } from "#src/kernel/index.ts";
import { writtenOut } from "#src/people/index.ts";
import { findAddress, findCase } from "#src/people/server.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { clockTime } from "#src/platform/texts/dates.ts";
import { Button, Face, Hidden, LinkButton, Notice, OneButtonForm, Rows, WorkerPage } from "#src/platform/ui/index.ts";
import type { MemberCard } from "#src/team/index.ts";
import { membersById } from "#src/team/server.ts";
import type { Timer, Told } from "../model.ts";
import * as can from "../operations.ts";
import { maySeeWhere } from "../rules.ts";
import { findTimer, listTold } from "../store.ts";
import { safetyTexts } from "../texts/index.ts";

type Params = { readonly timer: string };
type Model = {
	readonly timer: Timer;
	readonly who: Pick<MemberCard, "name" | "face" | "phone">;
	readonly told: readonly (Told & { readonly name: string })[];
	readonly me: boolean;
	readonly today: CalendarDay;
};
const params = z.object({ timer: ThingId });
const firstOf = (name: string): string => name.split(" ")[0] ?? name;

export const alarmPage: AnyPage = page<Params, Model>({
	name: "contact.alarm",
	path: "/alarm/:timer",
	who: "see-today",
	params,
	load: async (visit) => {
		const { tx, actor } = visit;
		const timer = await findTimer(tx, visit.params.timer);
		// Of somebody else's team, or not chosen: there is nothing here, whether it exists or not.
		if (!timer || timer.member === actor.id) return refuse("kernel.nothing-here");
		const told = await listTold(tx, timer.id);
		const names = await membersById(tx, [timer.member, ...told.map(({ member }) => member)]);
		const who = names.get(timer.member);
		if (!who) return refuse("kernel.nothing-here");
		return ok({
			timer,
			who: { name: who.name, face: who.face, phone: who.phone },
			told: told.filter(({ kind }) => kind !== "fine").map((one) => ({ ...one, name: names.get(one.member)?.name ?? "" })),
			me: maySeeWhere(told, actor.id ?? ""),
			today: dayOf(tx.now),
		});
	},
	title: (language) => safetyTexts(language).alarm.title,
	dress: "worker",
	forms: [formTo<Params>(can.answerTold, (_answer, { timer }) => `/alarm/${timer}`)],
	view: (model, sight): VNode => {
		const { language } = sight;
		const said = safetyTexts(language).alarm;
		const { timer, who } = model;
		const name = firstOf(who.name);
		const time = clockTime(timer.dueAt, language);
		const over = timer.endedAt !== null;
		const help = timer.helpAt !== null;
		const heading = over ? said.over(name) : !model.me ? said.title : help ? said.help(name) : said.late(name, time);
		const open = !over && model.me;
		return (
			<WorkerPage screen={sight.screen} current="today" heading={heading} back={{ href: "/vandaag", words: said.back }}>
				<div id="alarm" class="stack" data-live="contact">
					<div class="line-up">
						<Face name={who.face ?? undefined} side="helper" letter={name} />
						<p>{model.me ? said.since(clockTime(timer.beganAt, language)) : said.notYet(name)}</p>
					</div>
					{open && <Notice icon="alert-quiet" title={help ? said.helpFirst : said.first} />}
					{open && (
						<div class="stack">
							{!help && who.phone && (
								<LinkButton wide icon="phone" href={`tel:${who.phone.replace(/[^\d+]/g, "")}`}>
									{said.call(name)}
								</LinkButton>
							)}
							<LinkButton wide weight={help ? "main" : "quiet"} icon="place" href={`/alarm/${timer.id}/waar`}>
								{said.where}
							</LinkButton>
							<p class="small soft">{said.whereHint}</p>
							<OneButtonForm form={sight.form(can.answerTold)}>
								<Hidden name="timer" value={timer.id} />
								<Hidden name="answer" value="on-it" />
								<Button weight="quiet" wide>
									{said.onIt}
								</Button>
							</OneButtonForm>
							<p class="small soft">{said.onItHint}</p>
							<OneButtonForm form={sight.form(can.answerTold)}>
								<Hidden name="timer" value={timer.id} />
								<Hidden name="answer" value="spoken" />
								<Button weight="quiet" wide icon="check">
									{said.spoken}
								</Button>
							</OneButtonForm>
							<div class="line-up">
								<LinkButton weight="quiet" icon="shield" href="/draaiboek">
									{said.script}
								</LinkButton>
								<LinkButton weight="quiet" icon="phone" href="tel:112">
									{said.emergency}
								</LinkButton>
							</div>
						</div>
					)}
					{model.told.length > 0 && model.me && (
						<section class="stack" aria-labelledby="wie-weet-het">
							<h2 id="wie-weet-het">{said.told}</h2>
							<Rows>
								{model.told.map((one) => (
									<li class="row is-plain" key={`${one.step}-${one.member}`}>
										<p>
											{said.toldAt(firstOf(one.name), clockTime(one.at, language))}
											{one.answer ? `: ${said.answer[one.answer]}` : ""}
										</p>
									</li>
								))}
							</Rows>
						</section>
					)}
				</div>
			</WorkerPage>
		);
	},
});

/** The address itself. Being told is what opens it, and the look is logged on the matter. */
export const wherePage: AnyPage = page<Params, { readonly where: string | null; readonly timer: string }>({
	name: "contact.alarm-where",
	path: "/alarm/:timer/waar",
	who: "see-today",
	params,
	load: async (visit) => {
		const { tx, actor } = visit;
		const timer = await findTimer(tx, visit.params.timer);
		if (!timer || timer.endedAt !== null || !maySeeWhere(await listTold(tx, timer.id), actor.id ?? "")) return refuse("kernel.nothing-here");
		if (timer.case === null) return ok({ timer: timer.id, where: timer.place });
		tx.note({ case: timer.case });
		const line = await findCase(tx, timer.case);
		const address = line?.address ? await findAddress(tx, line.address) : undefined;
		return ok({ timer: timer.id, where: address ? writtenOut(address) : timer.place });
	},
	title: (language) => safetyTexts(language).where.title,
	dress: "worker",
	view: ({ where, timer }, sight): VNode => {
		const said = safetyTexts(sight.language).where;
		return (
			<WorkerPage screen={sight.screen} current="today" heading={where ?? said.none} back={{ href: `/alarm/${timer}`, words: said.back }}>
				{where !== null && <p class="soft">{said.map}</p>}
			</WorkerPage>
		);
	},
});
