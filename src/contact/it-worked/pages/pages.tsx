import { z } from "zod";
import { CaseId, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { Chip, Empty, LinkButton, Way, WorkerPage } from "#src/platform/ui/index.ts";
import { AboutThem } from "../../pages/about-them.tsx";
import { type CaseParams, findWhom, type WhomSeen } from "../../pages/whom.ts";
import { type ItWorked, type Situation, situations } from "../model.ts";
import * as can from "../operations.ts";
import { foldItWorked } from "../rules.ts";
import { listItWorked } from "../store.ts";
import { itWorkedTexts } from "../texts/index.ts";
import { GiveStory, StoriesBySituation } from "./view.tsx";

type Params = { readonly over?: Situation | undefined };
/** To leaf through before a visit, to tell, or to print and leave behind (CON-16). */
export const itWorkedPage: AnyPage = page<Params, { readonly told: readonly ItWorked[]; readonly there: readonly Situation[] }>({
	name: "contact.it-worked",
	path: "/moed",
	who: "write-about-contact",
	params: z.object({ over: z.enum(situations).optional().catch(undefined) }),
	load: async (visit) => {
		const told = await listItWorked(visit.tx);
		const { over } = visit.params;
		return ok({
			told: over === undefined ? told : told.filter(({ situation }) => situation === over),
			there: situations.filter((one) => told.some(({ situation }) => situation === one)),
		});
	},
	title: (language) => itWorkedTexts(language).title,
	dress: "worker",
	view: ({ told, there }, sight) => {
		const said = itWorkedTexts(sight.language);
		const { over } = sight.params;
		return (
			<WorkerPage screen={sight.screen} current="people" heading={said.title}>
				<p class="lead screen-only">{said.lead}</p>
				{there.length > 1 && (
					<nav class="line-up screen-only" aria-label={said.give.situation}>
						{over !== undefined && <Chip href="/moed">{said.all}</Chip>}
						{there
							.filter((one) => one !== over)
							.map((one) => (
								<Chip key={one} href={`/moed?over=${one}`}>
									{said.situations[one]}
								</Chip>
							))}
					</nav>
				)}
				{told.length === 0 ? (
					<Empty title={there.length === 0 ? said.none : said.noneHere}>{said.noneAbout}</Empty>
				) : (
					<>
						<StoriesBySituation told={told} language={sight.language} />
						<p class="small soft">{said.paperFoot}</p>
					</>
				)}
			</WorkerPage>
		);
	},
});
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}/moed`;
export const giveStoryPage: AnyPage = page<CaseParams, { readonly whom: WhomSeen; readonly given: readonly ItWorked[] }>({
	name: "contact.give-story",
	path: "/mensen/:case/moed",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const { case: of } = visit.params;
		const entries = await visit.journal.ofCase(visit.tx, of);
		return ok({ whom: (await findWhom(visit, of, entries)).whom, given: foldItWorked(entries) });
	},
	title: (language) => itWorkedTexts(language).give.title,
	dress: "worker",
	forms: [can.tellItWorked.worker, can.takeItWorkedBack.worker].map((one) => formTo<CaseParams>(one, back)),
	view: ({ whom, given }, sight) => {
		const said = itWorkedTexts(sight.language);
		return (
			<AboutThem whom={whom} sight={sight} heading={said.give.title} lead={said.give.lead} back={{ words: said.back }}>
				<GiveStory who="worker" of={whom.case} given={given} language={sight.language} formOf={sight.form} />
				<p>
					<LinkButton weight="quiet" icon="heart" href="/moed">
						{said.give.read}
					</LinkButton>
				</p>
			</AboutThem>
		);
	},
});
export const giveStoryWay: PersonPart<{ readonly case: string }> = {
	name: "contact.give-story",
	at: "rare-way",
	order: 60,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/moed`} title={itWorkedTexts(language).give.way} icon="heart" />,
};
