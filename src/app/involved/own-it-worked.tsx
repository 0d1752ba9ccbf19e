/** What others gave away for whoever is in such a situation; and the person's own story, to give and to take back (CON-16). */
import { z } from "zod";
import { foldItWorked, type ItWorked, itWorkedDoes, itWorkedTexts } from "#src/contact/index.ts";
import { GiveStory, StoriesBySituation } from "#src/contact/pages.ts";
import { listItWorked } from "#src/contact/server.ts";
import { isOk, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { AsText } from "#src/platform/ui/index.ts";
import { OwnPage } from "../person/frame.tsx";
import { type Frame, loadOwn } from "../person/load.ts";

type Params = Record<never, never>;
type Model = { readonly frame: Frame; readonly others: readonly ItWorked[]; readonly given: readonly ItWorked[] };
const here = "/mijn/moed";
export const ownItWorkedPage: AnyPage = page<Params, Model>({
	name: "person.it-worked",
	path: here,
	who: "read-own-page",
	params: z.object({}),
	dress: "worker",
	title: (language) => itWorkedTexts(language).own.title,
	load: async (visit) => {
		const own = await loadOwn(visit);
		if (!isOk(own)) return own;
		const given = foldItWorked(own.value.entries);
		const others = (await listItWorked(visit.tx)).filter(({ id }) => !given.some((mine) => mine.id === id));
		return ok({ frame: own.value.frame, others, given });
	},
	forms: [itWorkedDoes.tellItWorked.person, itWorkedDoes.takeItWorkedBack.person].map((one) => formTo<Params>(one, () => here)),
	view: ({ frame, others, given }, sight: Sight<Params>) => {
		const { own, none } = itWorkedTexts(sight.language);
		const form = sight.form(itWorkedDoes.tellItWorked.person);
		return (
			<OwnPage frame={frame} sight={sight as Sight<unknown>} heading={own.title} lead={own.lead}>
				<div class="stack stack-wide">
					{others.length === 0 ? <p class="soft">{none}</p> : <StoriesBySituation told={others} language={sight.language} />}
					<AsText language={sight.language} summary={own.giveTitle} open={given.length > 0 || form.problems.length > 0 || form.refusal !== undefined}>
						<div class="stack">
							<p class="soft">{own.giveLead}</p>
							<GiveStory who="person" of={frame.case} given={given} language={sight.language} formOf={sight.form} />
						</div>
					</AsText>
				</div>
			</OwnPage>
		);
	},
});
