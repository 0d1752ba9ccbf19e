/** `/jij`: one's own details, language of the screens, light or dark, the ways in, and out. */
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { Button, ChoiceField, Form, LinkButton, Section, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { type Member, themes } from "../model.ts";
import { changeOwnDetails, chooseTheme } from "../operations.ts";
import { getMember } from "../store.ts";
import { texts } from "../texts/index.ts";
import { DetailFields } from "./parts.tsx";

export const ownPage = page<Record<string, never>, { readonly me: Member }>({
	name: "team.own",
	path: "/jij",
	who: "see-own-sign-in",
	params: z.object({}).transform(() => ({})),
	load: async ({ tx, actor }) => ok({ me: await getMember(tx, actor.id ?? "") }),
	title: (language) => texts(language).own.title,
	dress: "worker",
	forms: [formTo(changeOwnDetails, () => "/jij"), formTo(chooseTheme, () => "/jij")],
	view: ({ me }, { language, screen, form }) => {
		const words = texts(language).own;
		return (
			<WorkerPage screen={screen}>
				<Form form={form(changeOwnDetails)} language={language} keep={false}>
					<p class="soft">{words.lead}</p>
					<DetailFields language={language} member={me} />
					<Submit>{words.save}</Submit>
				</Form>
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
					<form method="post" action="/afmelden" data-sign-out>
						<Button weight="plain" icon="sign-out">
							{words.out}
						</Button>
					</form>
				</div>
			</WorkerPage>
		);
	},
});
