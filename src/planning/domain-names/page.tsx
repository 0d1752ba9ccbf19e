/** Where a team chooses the names of the eight sides. */
import type { VNode } from "preact";
import { z } from "zod";
import { typed } from "#src/kernel/form.ts";
import { ok } from "#src/kernel/result.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { DeskPage, Form, Hidden, Submit, TextField } from "#src/platform/ui/index.ts";
import { domainKeys, domainNames } from "../domains.ts";
import { nameDomain } from "./names.ts";
import { listDomainNames, type OwnNames } from "./store.ts";
import { texts } from "./texts/index.ts";

const NoParams = z.object({});
type NoParams = z.infer<typeof NoParams>;
const View = ({ own, sight }: { readonly own: OwnNames; readonly sight: Sight<NoParams> }): VNode => {
	const { language } = sight;
	const t = texts(language);
	const usual = domainNames(language);
	return (
		<DeskPage screen={sight.screen} current="team" heading={t.title} lead={t.lead}>
			<div class="halves">
				{domainKeys.map((domain) => {
					const back = sight.form(nameDomain);
					const form =
						"domain" in back.values && typed(back, "domain") === domain
							? back
							: { ...sight.form({ name: "" }, { words: own[domain] ?? "" }), operation: nameDomain.name };
					return (
						<Form key={domain} form={form} language={language} prefix={`kant-${domain}`} keep={false} label={usual[domain]}>
							<Hidden name="domain" value={domain} />
							<TextField name="words" label={own[domain] ?? usual[domain]} hint={fill(t.usual, { name: usual[domain] })} maxLength={40} />
							<Submit weight="quiet">{t.save}</Submit>
						</Form>
					);
				})}
			</div>
		</DeskPage>
	);
};
export const namesPage = page<NoParams, OwnNames>({
	name: "planning.names",
	path: "/kanten",
	who: "keep-words",
	params: NoParams,
	load: async ({ tx }) => ok(await listDomainNames(tx)),
	title: (language) => texts(language).window,
	view: (own, sight) => View({ own, sight }),
	forms: [formTo<NoParams>(nameDomain, () => "/kanten")],
	dress: "worker",
});
