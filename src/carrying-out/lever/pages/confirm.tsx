/** What a partner has to confirm: that the pressure gets less, and nothing else of anybody (EXE-09, PRIV-04). */
import type { VNode } from "preact";
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { CitizenPage, Empty, Form, Hidden, LongText, Rows, Submit } from "#src/platform/ui/index.ts";
import { formAbout, Plain } from "../../pages/parts.tsx";
import { loadAsked } from "../handlers.ts";
import type { Asked } from "../model.ts";
import { confirmEasing } from "../operations.ts";
import { leverTexts } from "../texts/index.ts";

const NoParams = z.object({});
type Model = { readonly asked: readonly Asked[] };

export const confirmPage = page<Record<never, never>, Model>({
	name: "carrying-out.confirm",
	path: "/partner/bevestigen",
	who: "answer-as-partner",
	params: NoParams,
	dress: "worker",
	title: (language) => leverTexts(language).partner.title,
	load: async (visit) => ok({ asked: await loadAsked(visit) }),
	view: ({ asked }, sight): VNode => {
		const { language, today } = sight;
		const said = leverTexts(language).partner;
		return (
			<CitizenPage screen={sight.screen} heading={said.title} home="/partner" back={{ href: "/partner", words: said.back }}>
				<p class="lead">{said.lead}</p>
				{asked.length === 0 ? (
					<Empty title={said.nothing} />
				) : (
					<Rows>
						{asked.map((one) => (
							<Plain key={one.easing}>
								<h2>{one.about}</h2>
								<p>{one.eases}</p>
								{one.confirmed !== undefined ? (
									<p class="soft">{said.done(shortDay(dayOf(one.confirmed), today, language))}</p>
								) : (
									<>
										<p>{(one.confirmBy < today ? said.late : said.by)(shortDay(one.confirmBy, today, language))}</p>
										<Form form={formAbout(sight, confirmEasing, "easing", one.easing)} language={language} prefix={`ja-${one.easing}`} keep={false}>
											<Hidden name="case" value={one.case} />
											<Hidden name="easing" value={one.easing} />
											<LongText name="words" label={said.words} rows={2} mark="optional" />
											<Submit>{said.send}</Submit>
										</Form>
									</>
								)}
							</Plain>
						))}
					</Rows>
				)}
			</CitizenPage>
		);
	},
	forms: [formTo(confirmEasing, () => "/partner/bevestigen")],
});
