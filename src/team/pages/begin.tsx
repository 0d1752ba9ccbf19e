/** `/begin`: a team sets itself up, on one page (ORG-07). */
import { z } from "zod";
import { ok, refuse } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { Form, PlainPage, Submit, TextField } from "#src/platform/ui/index.ts";
import { begin } from "../operations.ts";
import { findTenant } from "../store.ts";
import { texts } from "../texts/index.ts";

type Params = { readonly code?: string | undefined };

export const beginPage = page<Params, Record<string, never>>({
	name: "team.begin",
	path: "/begin",
	who: "begin-an-installation",
	params: z.object({ code: z.string().max(40).optional() }),
	load: async ({ tx }) => ((await findTenant(tx)) ? refuse("kernel.nothing-here") : ok({})),
	title: (language) => texts(language).begin.title,
	dress: "public",
	forms: [
		formTo<Params>(
			begin,
			() => "/aanmelden?begonnen=ja&naar=/team",
			(values) => values,
		),
	],
	view: (_model, { language, screen, form, params }) => {
		const words = texts(language).begin;
		return (
			<PlainPage screen={screen}>
				<Form form={form(begin, { code: params.code ?? "" })} language={language} keep={false}>
					<p class="lead">{words.lead}</p>
					<TextField name="organisation" label={words.organisation} autocomplete="organization" required maxLength={120} />
					<TextField name="team" label={words.team} required maxLength={120} />
					<TextField name="area" label={words.area} required maxLength={120} />
					<TextField name="name" label={words.name} autocomplete="name" required maxLength={100} />
					<TextField name="phone" label={words.phone} type="tel" autocomplete="tel" mark="optional" maxLength={40} />
					<TextField name="signInName" label={words.signInName} autocomplete="username" required maxLength={100} />
					<TextField
						name="password"
						label={words.password}
						hint={words.passwordHint}
						type="password"
						autocomplete="new-password"
						required
						maxLength={200}
					/>
					<TextField name="code" label={words.code} hint={words.codeHint} autocomplete="off" required maxLength={40} />
					<Submit>{words.go}</Submit>
				</Form>
			</PlainPage>
		);
	},
});
