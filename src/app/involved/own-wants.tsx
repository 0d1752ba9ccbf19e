/** The person looks at everything that has to be done themselves: really today, or can it wait (CON-23). */
import { z } from "zod";
import { wantsDo, wantTexts } from "#src/contact/index.ts";
import { wantsIn, type WantsModel, WantsView } from "#src/contact/pages.ts";
import { isOk, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { OwnPage } from "../person/frame.tsx";
import { type Frame, loadOwn } from "../person/load.ts";

type Params = Record<never, never>;
const here = "/mijn/wensen";
export const ownWantsPage: AnyPage = page<Params, { readonly frame: Frame; readonly wants: WantsModel }>({
	name: "person.wants",
	path: here,
	who: "read-own-page",
	params: z.object({}),
	dress: "worker",
	title: (language) => wantTexts(language).title,
	load: async (visit) => {
		const own = await loadOwn(visit);
		if (!isOk(own)) return own;
		const { frame, entries } = own.value;
		return ok({ frame, wants: { ...wantsIn(frame.case, "person", entries), names: frame.names } });
	},
	forms: [wantsDo.nameWants.person, wantsDo.sortWant.person, wantsDo.endWant.person].map((one) => formTo<Params>(one, () => here)),
	view: ({ frame, wants }, sight: Sight<Params>) => {
		const said = wantTexts(sight.language);
		return (
			<OwnPage frame={frame} sight={sight as Sight<unknown>} heading={said.title} lead={said.person.lead}>
				<div class="stack stack-wide">
					<WantsView model={wants} sight={sight} />
				</div>
			</OwnPage>
		);
	},
});
