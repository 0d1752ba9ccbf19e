/** The own part of whoever is in a support system: what they agreed and what they hear, and nothing else of anybody (SUS-10). */
import type { ComponentChildren, VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { dayOf, type Instant } from "#src/kernel/time.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { CitizenPage, Form, Hidden, LongText, Row, Rows, Section, SelectField, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import { calledIn, knownFace } from "../../table.ts";
import { mineIn } from "../fold.ts";
import type { Arranged, SupportMember, SupportSaying } from "../model.ts";
import { sayInSupport, seeSign } from "../operations.ts";
import { partOf, signsOf, withFace } from "../reading.ts";
import { isInSupport, listSupportOf } from "../store.ts";
import { supportTexts } from "../texts/index.ts";
import { bare, sentenceOf } from "./here.tsx";

/** 'U' to a neighbour, 'je' to a colleague. */
const wordsFor = ({ language, actor }: Pick<Sight<unknown>, "language" | "actor">) => {
	const { seat, colleague } = supportTexts(language);
	return actor.kind === "member" ? { ...seat, ...colleague } : seat;
};
const Around = ({
	sight,
	heading,
	back,
	children,
}: {
	readonly sight: Sight<never> | Sight<unknown>;
	readonly heading: string;
	readonly back?: string;
	readonly children: ComponentChildren;
}): VNode => {
	const road = back === undefined ? {} : { back: { href: "/steun", words: back } };
	return sight.actor.kind === "member" ? (
		<WorkerPage screen={sight.screen} current="people" heading={heading} {...road}>
			{children}
		</WorkerPage>
	) : (
		<CitizenPage screen={sight.screen} heading={heading} home="/steun" {...road}>
			{children}
		</CitizenPage>
	);
};
type Line = { readonly case: CaseId; readonly called: string };
export const seatsPage = page<Record<never, never>, readonly Line[]>({
	name: "lasting.support-seats",
	path: "/steun",
	who: "see-public-pages",
	params: z.object({}),
	dress: "worker",
	title: (language) => supportTexts(language).seat.window,
	load: async (visit) => {
		const lines: Line[] = [];
		// Whoever just stopped is nobody here any more, and is thanked all the same.
		if (visit.actor.id === null) return ok(lines);
		for (const of of await listSupportOf(visit.tx)) lines.push({ case: of, called: await calledIn(visit, of) });
		return ok(lines);
	},
	view: (lines, sight) => {
		const said = wordsFor(sight);
		return (
			<Around sight={sight} heading={said.headingBare}>
				{lines.length === 0 ? (
					<p>{said.none}</p>
				) : (
					<Rows>
						{lines.map((one) => (
							<Row level={2} key={one.case} title={said.of(one.called)} href={`/steun/${one.case}`} />
						))}
					</Rows>
				)}
			</Around>
		);
	},
});

type Told = { readonly name: string; readonly mine: boolean; readonly at: Instant; readonly words?: string | undefined };
type SeatModel = {
	readonly case: CaseId;
	readonly me: Pick<SupportMember, "member" | "name" | "called" | "role" | "does" | "yes">;
	readonly does: readonly Arranged[];
	readonly hears: readonly Arranged[];
	/** Only whoever is the back-up knows these. */
	readonly signs: readonly Arranged[];
	readonly told: readonly Told[];
	readonly face: string | undefined;
};
const Params = z.object({ case: CaseId });
type CaseParams = z.infer<typeof Params>;
const loadSeat = async (visit: Visit<CaseParams>): Promise<Result<SeatModel>> => {
	const of = visit.params.case;
	if (visit.actor.id === null || !(await isInSupport(visit.tx, of))) return refuse("kernel.nothing-here");
	// Only what names this reader is shown here, also to a colleague who may read more elsewhere.
	const { holder } = await knownFace(visit, of);
	const face = holder === null ? undefined : (await membersById(visit.tx, [holder])).get(holder);
	const mine = mineIn(await visit.journal.ofStream(visit.tx, "lasting", of), visit.actor.id);
	const state = withFace(mine, face && { name: face.name });
	const me = state.members.find((one) => one.member === visit.actor.id);
	if (!me) return refuse("kernel.nothing-here");
	const { does, hears } = partOf(state, me.member);
	const { member, name, called, role, does: forWhat, yes } = me;
	return ok({
		case: of,
		me: { member, name, called, role, does: forWhat, yes },
		does,
		hears: hears.filter((one) => one.agreed),
		signs: me.role === "back-up" && me.yes ? signsOf(state).filter((one) => one.member !== member) : [],
		told: state.seen.map((one) => ({ name: one.name, mine: one.member === member, at: one.at, words: one.sign ?? one.saw })),
		face: face?.name,
	});
};
type Seen = { readonly model: SeatModel; readonly sight: Sight<CaseParams> };
const Say = ({
	model,
	sight,
	what,
	arrangement,
	weight = "quiet",
	children,
}: Seen & {
	readonly what: SupportSaying;
	readonly arrangement?: string;
	readonly weight?: "main" | "quiet" | "plain";
	readonly children: string;
}): VNode => (
	<Form form={sight.form(sayInSupport)} language={sight.language} prefix={`${what}-${arrangement ?? ""}`} keep={false} short>
		<Hidden name="case" value={model.case} />
		<Hidden name="what" value={what} />
		{arrangement !== undefined && <Hidden name="arrangement" value={arrangement} />}
		<Submit weight={weight} wide={weight === "main"}>
			{children}
		</Submit>
	</Form>
);
const Asked = ({ model, sight }: Seen): VNode => {
	const said = wordsFor(sight);
	const { called, role, does } = model.me;
	return (
		<>
			<p class="lead">{role === "back-up" ? said.asksBackUp(called) : said.asks(called)}</p>
			{does !== undefined && <p>{said.forWhat(does)}</p>}
			<p>{said.short}</p>
			<div class="line-up">
				<Say model={model} sight={sight} what="yes" weight="main">
					{said.yes}
				</Say>
				<Say model={model} sight={sight} what="no" weight="plain">
					{said.no}
				</Say>
			</div>
		</>
	);
};
const Agreements = ({ model, sight }: Seen): VNode => {
	const said = wordsFor(sight);
	const [agreed, asked] = [model.does.filter((one) => one.agreed), model.does.filter((one) => !one.agreed)];
	return (
		<>
			{asked.length > 0 && (
				<Section id="gevraagd" title={said.asked}>
					<ul class="stack stack-wide">
						{asked.map((one) => (
							<li key={one.arrangement} class="stack stack-tight">
								<p>{sentenceOf(one, sight.language)}</p>
								<div class="line-up">
									<Say model={model} sight={sight} what="agree" arrangement={one.arrangement}>
										{said.agree}
									</Say>
									<Say model={model} sight={sight} what="decline" arrangement={one.arrangement} weight="plain">
										{said.decline}
									</Say>
								</div>
							</li>
						))}
					</ul>
				</Section>
			)}
			{model.me.role === "along" && (
				<Section id="afspraken" title={said.agreements}>
					{agreed.length === 0 && <p class="soft">{said.agreementsNone}</p>}
					<ul class="stack">
						{agreed.map((one) => (
							<li key={one.arrangement}>{sentenceOf(one, sight.language)}</li>
						))}
					</ul>
				</Section>
			)}
		</>
	);
};
const Knows = ({ model, sight }: Seen): VNode => {
	const said = wordsFor(sight);
	const { paper } = supportTexts(sight.language);
	const when = (at: Instant): string => shortDay(dayOf(at), sight.today, sight.language);
	const hears = model.hears.filter((one) => !model.signs.includes(one));
	return (
		<>
			{hears.length > 0 && (
				<Section id="horen" title={said.hears}>
					<ul class="stack">
						{hears.map((one) => (
							<li key={one.arrangement}>{paper.signLine(one.name, bare(one.cue), bare(one.does))}</li>
						))}
					</ul>
				</Section>
			)}
			{model.signs.length > 0 && (
				<Section id="tekenen" title={said.signs} about={said.signsAbout}>
					<ul class="stack">
						{model.signs.map((one) => (
							<li key={one.arrangement}>{paper.signLine(one.name, bare(one.cue), bare(one.does))}</li>
						))}
					</ul>
				</Section>
			)}
			{model.told.length > 0 && (
				<ul class="stack">
					{model.told.toReversed().map((one) => (
						<li key={one.at}>{one.mine ? said.told(when(one.at), one.words) : said.calledBy(one.name, when(one.at), one.words)}</li>
					))}
				</ul>
			)}
		</>
	);
};
const In = ({ model, sight }: Seen): VNode => {
	const said = wordsFor(sight);
	const signs = model.does.filter((one) => one.form === "sign" && one.agreed);
	const face = model.face ?? said.team;
	return (
		<>
			<p class="lead">{said.of(model.me.called)}</p>
			{model.me.does !== undefined && <p>{model.me.does}</p>}
			{model.does.length + model.hears.length + model.signs.length > 0 && <p class="soft">{said.inWords(model.me.called)}</p>}
			<Agreements model={model} sight={sight} />
			<Knows model={model} sight={sight} />
			<Section id="gezien" title={said.see} about={said.seeAbout(model.me.called, face)}>
				<Form form={sight.form(seeSign)} language={sight.language} keep={false}>
					<Hidden name="case" value={model.case} />
					{signs.length > 0 && (
						<SelectField
							name="sign"
							label={said.which}
							empty={said.other}
							options={signs.map((one) => ({ value: one.arrangement, words: one.cue }))}
						/>
					)}
					<LongText name="saw" label={said.saw} rows={2} />
					<Submit weight="quiet">{said.seeSend}</Submit>
				</Form>
			</Section>
			<Section id="stoppen" title={said.leave} about={said.leaveAbout(face)}>
				<Say model={model} sight={sight} what="leave" weight="plain">
					{said.leave}
				</Say>
			</Section>
		</>
	);
};
export const seatPage = page<CaseParams, SeatModel>({
	name: "lasting.support-seat",
	path: "/steun/:case",
	who: "see-public-pages",
	params: Params,
	about: (params) => params.case,
	dress: "worker",
	title: (language) => supportTexts(language).seat.window,
	load: loadSeat,
	view: (model, sight) => {
		const said = wordsFor(sight);
		return (
			<Around sight={sight} heading={said.heading(model.me.name)} back={said.back}>
				{model.me.yes ? <In model={model} sight={sight} /> : <Asked model={model} sight={sight} />}
			</Around>
		);
	},
	forms: [
		// Whoever said no or stopped has no page of their own here any more.
		formTo<CaseParams>(sayInSupport, (answer, params) => (answer["out"] === true ? "/steun" : `/steun/${params.case}`)),
		formTo<CaseParams>(seeSign, (_answer, params) => `/steun/${params.case}`),
	],
});
