/** One's own experience, stories and hours; for a mentor the hours of whom they support; for whoever makes agreements, the agreement (XPW-01, XPW-02, XPW-04). */
import type { VNode } from "preact";
import { z } from "zod";
import { type CalendarDay, mayAtAll, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Button,
	DateField,
	Form,
	Hidden,
	Icon,
	LinkButton,
	LongText,
	ManyField,
	Notice,
	OneButtonForm,
	Said,
	Section,
	SelectField,
	Submit,
	TextField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { isColleague, listMembers } from "#src/team/server.ts";
import * as can from "../operations.ts";
import { type Experience, findExperience, listHours, listMentored, listOwnStories, type MadeHours, type OwnStory } from "../store.ts";
import { experienceTexts } from "../texts/index.ts";

type Params = Record<string, never>;
type Hours = { readonly name: string; readonly experience: Experience | null; readonly made: readonly MadeHours[] };
type Model = {
	readonly own: {
		readonly experience: Experience | null;
		readonly stories: readonly OwnStory[];
		readonly hours: Hours;
		readonly mentor: string | null;
	} | null;
	readonly mentored: readonly Hours[];
	readonly agrees: { readonly workers: readonly Named[]; readonly mentors: readonly Named[] } | null;
};
type Named = { readonly value: string; readonly words: string };
type Sees = { readonly sight: Sight<Params> };

const sum = (made: readonly MadeHours[]): number => made.reduce((all, { hours }) => all + hours, 0);
const inDutch = (hours: number): string => String(Math.round(hours * 10) / 10).replace(".", ",");
const HoursOf = ({ hours, sight }: Sees & { readonly hours: Hours }): VNode => {
	const words = experienceTexts(sight.language);
	const { experience, made } = hours;
	const agreed = experience?.hoursAgreed ?? null;
	return (
		<div class="stack stack-tight">
			<p>{agreed === null ? words.notAgreed : fill(words.agreed, { hours: inDutch(agreed), tasks: experience?.tasks ?? "" }).trim()}</p>
			<p>{fill(words.made, { hours: inDutch(sum(made)) })}</p>
			{agreed !== null && sum(made) > agreed && <p>{words.more}</p>}
			<ul class="dotted small">
				{made.map((one, at) => (
					<li key={at}>
						{nearDay(one.day, sight.today, sight.language)}: {fill(words.hoursOf, { hours: inDutch(one.hours) })}
						{one.words === null ? "" : `. ${one.words}`}
					</li>
				))}
			</ul>
		</div>
	);
};
/** What one says of oneself: first as it stands, in one's own words; to change it one tap further. */
const OfMyself = ({ own, sight }: Sees & { readonly own: NonNullable<Model["own"]> }): VNode => {
	const words = experienceTexts(sight.language);
	const { fields = [], ready, support, paused = false } = own.experience ?? {};
	const form = sight.form(can.keepExperience);
	return (
		<Section id="eigen" title={words.own}>
			{paused && <Notice icon="pause" title={words.pausedNow} />}
			{fields.length > 0 && (
				<ul class="stack">
					{fields.map((one) => (
						<li key={one}>
							<Said side="helper">
								<p>{one}</p>
							</Said>
						</li>
					))}
				</ul>
			)}
			{ready && <p>{ready}</p>}
			{support && <p class="soft">{fill(words.supportSaid, { who: support })}</p>}
			<AsText language={sight.language} summary={fields.length === 0 ? words.begin : words.change} open={fields.length === 0}>
				<Form form={form} language={sight.language} keep={false} label={words.own}>
					<LongText name="fields" label={words.fields} hint={words.fieldsHint} rows={3} preset={fields.join("\n")} />
					<LongText name="ready" label={words.ready} hint={words.readyHint} rows={2} preset={ready ?? ""} />
					<TextField name="support" label={words.support} preset={support ?? ""} />
					<ManyField name="paused" label={words.paused} choices={[{ value: "ja", words: words.pausedWords }]} preset={paused ? ["ja"] : []} />
					<Submit>{words.save}</Submit>
				</Form>
			</AsText>
		</Section>
	);
};
const Stories = ({ own, sight }: Sees & { readonly own: NonNullable<Model["own"]> }): VNode => {
	const words = experienceTexts(sight.language);
	return (
		<Section id="verhalen" title={words.stories} about={words.storiesAbout}>
			{own.stories.map((one) => (
				<div key={one.id} class="sheet stack stack-tight no-break">
					<p class="own-lines">{one.words}</p>
					<p class="small soft line-up">
						<Icon name={one.shared ? "people" : "lock"} /> <span>{one.shared ? words.isShared : words.isOwn}</span>
					</p>
					<div class="line-up">
						<OneButtonForm form={sight.form(can.keepOwnStory)}>
							<Hidden name="story" value={one.id} />
							<Hidden name="words" value={one.words} />
							<Hidden name="shared" value={one.shared ? "nee" : "ja"} />
							<Button weight="quiet">{one.shared ? words.unshare : words.share}</Button>
						</OneButtonForm>
						<OneButtonForm form={sight.form(can.withdrawStory)}>
							<Hidden name="story" value={one.id} />
							<Button weight="plain">{words.back}</Button>
						</OneButtonForm>
					</div>
				</div>
			))}
			<AsText language={sight.language} summary={words.storyMore} open={own.stories.length === 0}>
				<Form form={sight.form(can.keepOwnStory)} language={sight.language} prefix="verhaal" keep={false} label={words.storyMore}>
					<LongText name="words" label={words.story} rows={4} draft={false} />
					<ManyField name="shared" label={words.shared} choices={[{ value: "ja", words: words.sharedWords }]} />
					<Submit weight="quiet">{words.save}</Submit>
				</Form>
			</AsText>
		</Section>
	);
};
const Mine = ({ own, sight }: Sees & { readonly own: NonNullable<Model["own"]> }): VNode => {
	const words = experienceTexts(sight.language);
	return (
		<>
			<p>
				<LinkButton icon="hands" href="/mee">
					{words.along}
				</LinkButton>
			</p>
			<OfMyself own={own} sight={sight} />
			<Stories own={own} sight={sight} />
			<Section id="uren" title={words.hours} about={words.hoursAbout}>
				{own.mentor !== null && <p>{fill(words.mentor, { name: own.mentor })}</p>}
				<HoursOf hours={own.hours} sight={sight} />
				<AsText language={sight.language} summary={words.hoursMore}>
					<Form form={sight.form(can.noteHours)} language={sight.language} keep={false} label={words.hoursMore}>
						<TextField name="hours" label={words.howLong} inputMode="decimal" />
						<DateField name="day" label={words.when} max={sight.today} preset={sight.today} />
						<TextField name="words" label={words.what} mark="optional" />
						<Submit weight="quiet">{words.add}</Submit>
					</Form>
				</AsText>
			</Section>
		</>
	);
};
const Agree = ({ agrees, sight }: Sees & { readonly agrees: NonNullable<Model["agrees"]> }): VNode => {
	const words = experienceTexts(sight.language);
	return (
		<Section id="afspreken" title={words.agree} about={words.agreeAbout}>
			<Form form={sight.form(can.agreeExperience)} language={sight.language} keep={false}>
				<SelectField name="member" label={words.who} options={agrees.workers} />
				<SelectField name="mentor" label={words.whoMentor} options={agrees.mentors} />
				<TextField name="hours" label={words.monthly} inputMode="decimal" />
				<LongText name="tasks" label={words.tasks} rows={2} draft={false} />
				<Submit>{words.save}</Submit>
			</Form>
		</Section>
	);
};
const here = (): string => "/ervaring";
export const experiencePage: AnyPage = page<Params, Model>({
	name: "contact.experience",
	path: "/ervaring",
	who: "see-the-team",
	params: z.object({}) as z.ZodType<Params>,
	load: async (visit) => {
		const { tx, actor, today } = visit;
		const since = `${today.slice(0, 7)}-01` as CalendarDay;
		const members = await listMembers(tx);
		const hoursOf = async (member: string, name: string): Promise<Hours> => ({
			name,
			experience: (await findExperience(tx, member)) ?? null,
			made: await listHours(tx, member, since),
		});
		const me = actor.id ?? "";
		const own = mayAtAll(actor.roles, "keep-own-experience") ? await hoursOf(me, "") : null;
		const mentored: Hours[] = [];
		for (const one of await listMentored(tx)) mentored.push(await hoursOf(one.member, one.name));
		const named = (some: typeof members): readonly Named[] => some.map(({ id, name }) => ({ value: id, words: name }));
		return ok({
			own: own && {
				experience: own.experience,
				stories: await listOwnStories(tx),
				hours: own,
				mentor: members.find(({ id }) => id === own.experience?.mentor)?.name ?? null,
			},
			mentored,
			agrees: mayAtAll(actor.roles, "keep-agreements")
				? { workers: named(members.filter((one) => one.roles.includes("experience-worker") && isColleague(visit, one))), mentors: named(members) }
				: null,
		});
	},
	title: (language) => experienceTexts(language).title,
	dress: "worker",
	forms: [can.keepExperience, can.keepOwnStory, can.withdrawStory, can.noteHours, can.agreeExperience].map((one) => formTo<Params>(one, here)),
	view: (model, sight) => {
		const words = experienceTexts(sight.language);
		return (
			<WorkerPage screen={sight.screen} current="team" heading={words.title} back={{ href: "/team", words: "Team" }}>
				<p class="lead">{words.lead}</p>
				{model.own && <Mine own={model.own} sight={sight} />}
				{model.mentored.length > 0 && (
					<Section id="mentor" title={words.mentored}>
						{model.mentored.map((one) => (
							<div key={one.name} class="stack stack-tight">
								<h3>{one.name}</h3>
								<HoursOf hours={one} sight={sight} />
							</div>
						))}
					</Section>
				)}
				{model.agrees && <Agree agrees={model.agrees} sight={sight} />}
			</WorkerPage>
		);
	},
});
