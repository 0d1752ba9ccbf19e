import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { Form, LongText, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { openWithReason } from "../operations.ts";
import { texts } from "../texts/index.ts";

/** Opening a matter of the team one has no part in: with a reason the person reads (PRIV-08). */
export const openingPage = page<{ readonly case: CaseId }, object>({
	name: "privacy.opening",
	path: "/mensen/:case/openen",
	who: "open-with-a-reason",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["team"],
	dress: "worker",
	title: (language) => texts(language).opening.window,
	load: async () => ok({}),
	forms: [formTo(openWithReason, (_answer, params) => `/mensen/${params.case}`)],
	view: (_model, { screen, language, form }): VNode => {
		const words = texts(language).opening;
		return (
			<WorkerPage screen={screen} current="people" heading={words.heading} back={{ href: "/mensen", words: words.back }}>
				<p class="lead measure">{words.lead}</p>
				<Form form={form(openWithReason)} language={language} keep={false}>
					<LongText name="reason" label={words.reason} hint={words.reasonHint} required rows={3} />
					<Submit icon="key">{words.send}</Submit>
				</Form>
			</WorkerPage>
		);
	},
});
