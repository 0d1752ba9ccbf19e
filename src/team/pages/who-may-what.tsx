/** `/team/wie-mag-wat`: the policy in one table, made from the policy itself. */
import type { VNode } from "preact";
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { ok } from "#src/kernel/result.ts";
import { page } from "#src/platform/http/page.ts";
import { type Screen, Table, WorkerPage } from "#src/platform/ui/index.ts";
import { whoMayWhat } from "../rules.ts";
import { texts } from "../texts/index.ts";
import { listed } from "./parts.tsx";

const WhoMayWhat = ({ screen, language }: { readonly screen: Screen; readonly language: Language }): VNode => {
	const words = texts(language);
	return (
		<WorkerPage screen={screen} current="team" back={{ href: "/team", words: words.team.back }}>
			<p class="soft">{words.team.whoLead}</p>
			<Table
				label={words.team.who}
				columns={[{ words: words.team.what }, { words: words.team.roles }]}
				rows={whoMayWhat().map(({ right, roles }) => [words.rights[right], listed(roles.map((role) => words.roles[role]))])}
			/>
		</WorkerPage>
	);
};

export const whoPage = page<Record<string, never>, Record<string, never>>({
	name: "team.who-may-what",
	path: "/team/wie-mag-wat",
	who: "see-the-team",
	params: z.object({}).transform(() => ({})),
	load: async () => ok({}),
	title: (language) => texts(language).team.who,
	dress: "worker",
	view: (_model, { language, screen }) => <WhoMayWhat screen={screen} language={language} />,
});
