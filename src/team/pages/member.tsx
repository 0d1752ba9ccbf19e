/** `/team/nieuw`, `/team/:member`, `/team/:member/uitnodiging`: a colleague, and how they come in for the first time. */
import { z } from "zod";
import { MemberId } from "#src/kernel/ids.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { longDay } from "#src/platform/texts/dates.ts";
import {
	ChoiceField,
	Face,
	Facts,
	Form,
	LinkButton,
	Notice,
	OneButtonForm,
	Button,
	Section,
	Submit,
	Tag,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import type { Member, Organisation } from "../model.ts";
import { FreshStartNotice } from "../fresh-start/notice.tsx";
import { isOpen } from "../fresh-start/rules.ts";
import { type AskedLine, findAsked, othersKeep } from "../fresh-start/store.ts";
import { addMember, agreeFreshStart, changeMember, inviteAgain, stopFreshStart } from "../operations.ts";
import { findMember, listOrganisations } from "../store.ts";
import { texts } from "../texts/index.ts";
import { DetailFields, listed, PhoneLink, PlaceFields } from "./parts.tsx";

type OfMember = { readonly member: MemberId };
const ofMember = z.object({ member: MemberId });

export const newMemberPage = page<Record<string, never>, { readonly organisations: readonly Organisation[] }>({
	name: "team.new-member",
	path: "/team/nieuw",
	who: "set-up-the-team",
	params: z.object({}).transform(() => ({})),
	load: async ({ tx }) => ok({ organisations: await listOrganisations(tx) }),
	title: (language) => texts(language).member.fresh,
	dress: "worker",
	forms: [formTo(addMember, (answer) => `/team/${String(answer["member"])}/uitnodiging`)],
	view: ({ organisations }, { language, screen, form }) => {
		const words = texts(language);
		return (
			<WorkerPage screen={screen} current="team" back={{ href: "/team", words: words.team.back }}>
				<Form form={form(addMember)} language={language} keep={false}>
					<p class="soft">{words.member.freshLead}</p>
					<DetailFields language={language} />
					<PlaceFields language={language} organisations={organisations} />
					<Submit>{words.member.add}</Submit>
				</Form>
			</WorkerPage>
		);
	},
});

type Model = {
	readonly member: Member;
	readonly organisations: readonly Organisation[];
	readonly setsUp: boolean;
	/** A fresh start of their ways in was asked for. */
	readonly asked: AskedLine | undefined;
	readonly others: boolean;
};
export const memberPage = page<OfMember, Model>({
	name: "team.member",
	path: "/team/:member",
	who: "see-the-team",
	params: ofMember,
	load: async ({ tx, actor, params }) => {
		const member = await findMember(tx, params.member);
		if (!member) return refuse("kernel.nothing-here");
		const asked = await findAsked(tx, params.member);
		return ok({
			member,
			organisations: await listOrganisations(tx),
			setsUp: mayAtAll(actor.roles, "set-up-the-team"),
			asked: isOpen(asked, tx.now) ? asked : undefined,
			others: asked !== undefined && (await othersKeep(tx, [params.member, asked.by])),
		});
	},
	title: (language) => texts(language).member.title,
	dress: "worker",
	forms: [
		formTo<OfMember>(changeMember, (_answer, { member }) => `/team/${member}`),
		formTo<OfMember>(inviteAgain, (answer, { member }) => (answer["waits"] === true ? `/team/${member}` : `/team/${member}/uitnodiging`)),
		formTo<OfMember>(agreeFreshStart, (_answer, { member }) => `/team/${member}`),
		formTo<OfMember>(stopFreshStart, (_answer, { member }) => `/team/${member}`),
	],
	view: ({ member, organisations, setsUp, asked, others }, { language, screen, form, actor, today }) => {
		const words = texts(language);
		const facts = [
			{ what: words.member.organisation, is: member.organisationName },
			{ what: words.member.roles, is: listed(member.roles.map((role) => words.roles[role])) },
			...(member.reachable === null ? [] : [{ what: words.member.reachable, is: member.reachable }]),
			...(member.base === null ? [] : [{ what: words.member.base, is: member.base }]),
			...(member.knowledge.length === 0 ? [] : [{ what: words.member.knowledge, is: listed(member.knowledge) }]),
			...(member.speaks.length === 0 ? [] : [{ what: words.member.speaks, is: listed(member.speaks) }]),
		];
		return (
			<WorkerPage screen={screen} current="team" heading={member.name} back={{ href: "/team", words: words.team.back }}>
				{asked !== undefined && (
					<FreshStartNotice
						asked={asked}
						member={member}
						others={others}
						reader={{ id: actor.id, keeps: mayAtAll(actor.roles, "keep-agreements") }}
						sight={{ form, language, today }}
					/>
				)}
				<div class="stack">
					<Face name={member.face ?? undefined} letter={member.name} side="helper" size="huge" />
					{!member.active && <Tag>{words.team.gone}</Tag>}
					{member.phone !== null && <PhoneLink phone={member.phone} name={member.name} language={language} />}
					<Facts facts={facts} />
				</div>
				{setsUp && (
					<Section title={words.member.change} id="veranderen">
						<Form form={form(changeMember)} language={language} keep={false}>
							<ChoiceField
								name="active"
								label={words.member.active}
								preset={member.active ? "ja" : "nee"}
								choices={[
									{ value: "ja", words: language === "nl" ? "Ja" : "Yes" },
									{ value: "nee", words: language === "nl" ? "Nee" : "No" },
								]}
							/>
							<DetailFields language={language} member={member} />
							<PlaceFields language={language} organisations={organisations} member={member} />
							<Submit weight="quiet">{words.member.save}</Submit>
						</Form>
						<p class="soft">{words.member.againLead}</p>
						<OneButtonForm form={form(inviteAgain)} keep={false}>
							<Button weight="quiet" icon="key">
								{words.member.again}
							</Button>
						</OneButtonForm>
					</Section>
				)}
			</WorkerPage>
		);
	},
});

type Invitation = { readonly member: Member; readonly code: string | undefined; readonly until: string | undefined };
export const invitationPage = page<OfMember, Invitation>({
	name: "team.invitation",
	path: "/team/:member/uitnodiging",
	who: "set-up-the-team",
	params: ofMember,
	load: async (visit) => {
		const member = await findMember(visit.tx, visit.params.member);
		if (!member) return refuse("kernel.nothing-here");
		const open = await findOpenCode(visit, "member", member.id);
		return ok({ member, code: open?.code, until: open && longDay(dayOf(open.until), visit.language) });
	},
	title: (language) => texts(language).member.invitationTitle,
	dress: "worker",
	view: ({ member, code, until }, { language, screen }) => {
		const words = texts(language).member;
		return (
			<WorkerPage
				screen={screen}
				current="team"
				heading={fill(words.invitation, { name: member.name })}
				back={{ href: "/team", words: words.toTeam }}
			>
				{code === undefined ? (
					<Notice title={words.noCode} />
				) : (
					<div class="stack sheet">
						<p>{fill(words.invitationLead, { day: until ?? "" })}</p>
						<p class="big-number">
							<code>{code}</code>
						</p>
						<p class="soft">{words.print}</p>
					</div>
				)}
				<LinkButton weight="quiet" icon="plus" href="/team/nieuw">
					{texts(language).team.add}
				</LinkButton>
			</WorkerPage>
		);
	},
});
