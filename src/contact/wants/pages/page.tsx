import { z } from "zod";
import { type AnyEntry, CaseId, entriesOf, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { Way } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import type { ContactEntry } from "../../model.ts";
import { AboutThem } from "../../pages/about-them.tsx";
import { type CaseParams, findWhom, type WhomSeen } from "../../pages/whom.ts";
import { foldContact } from "../../rules/fold.ts";
import * as can from "../operations.ts";
import { foldWants, takenOn } from "../rules.ts";
import { wantTexts } from "../texts/index.ts";
import { type WantsModel, WantsView } from "./view.tsx";

/** What both sides of the table see: the wants, and who took on what. */
export const wantsIn = (of: string, who: WantsModel["who"], entries: readonly AnyEntry[]): Omit<WantsModel, "names"> => {
	const wants = foldWants(entries);
	return { case: of, who, wants, taken: takenOn(wants, foldContact(entriesOf<ContactEntry>(entries, "contact"))) };
};
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}/wensen`;
export const wantsPage: AnyPage = page<CaseParams, { readonly whom: WhomSeen; readonly wants: WantsModel }>({
	name: "contact.wants",
	path: "/mensen/:case/wensen",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const { case: of } = visit.params;
		const entries = await visit.journal.ofCase(visit.tx, of);
		const wants = wantsIn(of, "worker", entries);
		const { whom } = await findWhom(visit, of, entries);
		const members = await membersById(visit.tx, [...wants.taken.map(({ member }) => member), ...wants.wants.map(({ taken }) => taken)]);
		return ok({ whom, wants: { ...wants, names: Object.fromEntries([...members].map(([id, { name }]) => [id, name.split(" ")[0] ?? name])) } });
	},
	title: (language) => wantTexts(language).title,
	dress: "worker",
	forms: [can.nameWants.worker, can.sortWant.worker, can.endWant.worker].map((one) => formTo<CaseParams>(one, back)),
	view: ({ whom, wants }, sight) => {
		const said = wantTexts(sight.language);
		return (
			<AboutThem whom={whom} sight={sight} heading={said.title} lead={said.worker.lead} back={{ words: said.back }}>
				<WantsView model={wants} sight={sight} />
			</AboutThem>
		);
	},
});
export const wantsWay: PersonPart<{ readonly case: string }> = {
	name: "contact.wants",
	at: "rare-way",
	order: 42,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/wensen`} title={wantTexts(language).way} icon="clock" />,
};
