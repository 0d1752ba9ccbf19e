/** The person says themselves what earlier help did, and with whom they would rather talk (CON-29, CON-31). */
import type { VNode } from "preact";
import { z } from "zod";
import { foldKept, keptDoes } from "#src/contact/index.ts";
import { isOk, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { Form, Hidden, LongText, Said, Submit } from "#src/platform/ui/index.ts";
import { OwnPage } from "../person/frame.tsx";
import { type Frame, loadOwn } from "../person/load.ts";
import { involvedTexts } from "./texts/index.ts";

type Model = { readonly frame: Frame; readonly kept: ReturnType<typeof foldKept> };
type Params = Record<never, never>;
const here = "/mijn/hoe-we-komen";
export const ownNearPage: AnyPage = page<Params, Model>({
	name: "person.near",
	path: here,
	who: "read-own-page",
	params: z.object({}),
	dress: "worker",
	title: (language) => involvedTexts(language).ownTitle,
	load: async (visit) => {
		const own = await loadOwn(visit);
		return isOk(own) ? ok({ frame: own.value.frame, kept: foldKept(own.value.entries) }) : own;
	},
	forms: [keptDoes.tellEarlierHelp.person, keptDoes.wishWorker.person].map((one) => formTo<Params>(one, () => here)),
	view: ({ frame, kept }, sight: Sight<Params>): VNode => {
		const { language } = sight;
		const said = involvedTexts(language);
		return (
			<OwnPage frame={frame} sight={sight as Sight<unknown>} heading={said.ownTitle} lead={said.ownLead}>
				<div class="stack stack-wide">
					<section class="stack" aria-label={said.ownHelp}>
						{kept.earlierHelp.map((one) => (
							<Said key={one.at} side="person">
								<p>{one.did}</p>
								{one.helps && <p>{one.helps}</p>}
							</Said>
						))}
						<Form form={sight.form(keptDoes.tellEarlierHelp.person)} language={language} prefix="eerder" label={said.ownHelp}>
							<Hidden name="case" value={frame.case} />
							<LongText name="did" label={said.ownHelp} rows={3} />
							<LongText name="helps" label={said.ownHelps} rows={2} mark="optional" />
							<Submit weight="quiet">{said.ownHelpSend}</Submit>
						</Form>
					</section>
					<section class="stack" aria-label={said.ownWish}>
						{kept.wishes.map((one) => (
							<div key={one.wish} class="stack stack-tight">
								<Said side="person">
									<p>{one.wanted}</p>
								</Said>
								{one.answer !== undefined && <p>{said.ownAnswer(one.answer)}</p>}
							</div>
						))}
						<Form form={sight.form(keptDoes.wishWorker.person)} language={language} prefix="wens" label={said.ownWish}>
							<Hidden name="case" value={frame.case} />
							<LongText name="wanted" label={said.ownWish} hint={said.ownWishHint} rows={2} />
							<Submit weight="quiet">{said.ownWishSend}</Submit>
						</Form>
					</section>
				</div>
			</OwnPage>
		);
	},
});
