/** `/team/wie-mag-wat`: the policy in one list, made from the policy itself. */
import type { VNode } from "preact";
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { memberRoles, type Role, roles } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { page } from "#src/platform/http/page.ts";
import { Facts, type Screen, WorkerPage } from "#src/platform/ui/index.ts";
import { whoMayWhat } from "../rules.ts";
import { texts } from "../texts/index.ts";
import { listed } from "./parts.tsx";

/** Everybody and every colleague in one word, otherwise each role. */
const whoSaid = (held: readonly Role[], language: Language): string => {
	const words = texts(language);
	if (held.length === roles.length) return words.team.everybody;
	const all = memberRoles.every((role) => held.includes(role));
	return listed([
		...(all ? [words.team.everyColleague] : []),
		...held.filter((role) => !all || !memberRoles.includes(role)).map((role) => words.roles[role]),
	]);
};

const WhoMayWhat = ({ screen, language }: { readonly screen: Screen; readonly language: Language }): VNode => {
	const words = texts(language);
	return (
		<WorkerPage screen={screen} current="team" back={{ href: "/team", words: words.team.back }}>
			<p class="soft">{words.team.whoLead}</p>
			<Facts facts={whoMayWhat().map(({ right, roles: held }) => ({ what: words.rights[right], is: whoSaid(held, language) }))} />
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
