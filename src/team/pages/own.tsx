/** `/jij`: one's own details, language of the screens, light or dark, the ways in, and out. */
import { z } from "zod";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { memberHome } from "#src/platform/sign-in/server.ts";
import { Button, ChoiceField, CitizenPage, Form, LinkButton, ManyField, Section, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { type Member, shownThings, themes } from "../model.ts";
import { FreshStartNotice } from "../fresh-start/notice.tsx";
import { isOpen } from "../fresh-start/rules.ts";
import { type AskedLine, findAsked, othersKeep } from "../fresh-start/store.ts";
import { agreeFreshStart, changeOwnDetails, chooseTheme, showToResidents, stopFreshStart } from "../operations.ts";
import { getMember } from "../store.ts";
import { texts } from "../texts/index.ts";
import { DetailFields } from "./parts.tsx";

export const ownPage = page<Record<string, never>, { readonly me: Member; readonly asked: AskedLine | undefined; readonly others: boolean }>({
	name: "team.own",
	path: "/jij",
	who: "see-own-sign-in",
	params: z.object({}).transform(() => ({})),
	load: async ({ tx, actor }) => {
		const me = await getMember(tx, actor.id ?? "");
		const asked = await findAsked(tx, me.id);
		return ok({ me, asked: isOpen(asked, tx.now) ? asked : undefined, others: asked !== undefined && (await othersKeep(tx, [me.id, asked.by])) });
	},
	title: (language) => texts(language).own.title,
	dress: "worker",
	forms: [
		formTo(changeOwnDetails, () => "/jij"),
		formTo(showToResidents, () => "/jij#bewoners"),
		formTo(chooseTheme, () => "/jij"),
		formTo(agreeFreshStart, () => "/jij"),
		formTo(stopFreshStart, () => "/jij"),
	],
	view: ({ me, asked, others }, { language, screen, form, actor, today }) => {
		const words = texts(language).own;
		// Whoever works beside the team has a start page of their own, and no menu of the team.
		const among = mayAtAll(actor.roles, "see-today");
		const home = memberHome(actor.roles, "/");
		const inside = (
			<>
				{asked !== undefined && (
					<FreshStartNotice asked={asked} member={me} others={others} reader={{ id: me.id, keeps: false }} sight={{ form, language, today }} />
				)}
				<Form form={form(changeOwnDetails)} language={language} keep={false}>
					<p class="soft">{among ? words.lead : words.leadBeside}</p>
					<DetailFields language={language} member={me} />
					<Submit>{words.save}</Submit>
				</Form>
				{among && (
					<Section title={words.residents} id="bewoners" about={words.residentsAbout}>
						<Form form={form(showToResidents)} language={language} keep={false}>
							<ManyField
								name="shows"
								label={words.shows}
								preset={me.shows}
								choices={shownThings.map((thing) => ({ value: thing, words: words.shown[thing] }))}
							/>
							<Submit weight="quiet">{words.saveShown}</Submit>
						</Form>
					</Section>
				)}
				<Section title={words.theme} id="licht">
					<Form form={form(chooseTheme)} language={language} keep={false}>
						<ChoiceField
							name="theme"
							label={words.theme}
							preset={me.theme ?? "device"}
							choices={themes.map((theme) => ({ value: theme, words: words.themes[theme] }))}
						/>
						<Submit weight="quiet">{words.chooseTheme}</Submit>
					</Form>
				</Section>
				<div class="stack">
					<LinkButton weight="quiet" icon="key" href="/jij/sleutels">
						{words.ways}
					</LinkButton>
					<LinkButton weight="quiet" icon="phone" href="/jij/toestellen">
						{words.devices}
					</LinkButton>
					{mayAtAll(actor.roles, "keep-own-experience") && (
						<LinkButton weight="quiet" icon="star" href="/ervaring">
							{words.experience}
						</LinkButton>
					)}
					<form method="post" action="/afmelden" data-sign-out>
						<Button weight="plain" icon="sign-out">
							{words.out}
						</Button>
					</form>
				</div>
			</>
		);
		return among ? (
			<WorkerPage screen={screen}>{inside}</WorkerPage>
		) : (
			<CitizenPage screen={screen} heading={words.titleBeside} home={home} back={{ href: home, words: words.back }}>
				{inside}
			</CitizenPage>
		);
	},
});
