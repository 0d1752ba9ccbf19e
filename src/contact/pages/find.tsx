import { z } from "zod";
import { isUuid, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { Empty, Form, LinkButton, Row, Rows, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { findByName } from "../operations.ts";
import { personsInSight, type Sighted } from "../store.ts";
import { texts } from "../texts/index.ts";

/** Ids that were found; never the name that was typed. */
const Found = z
	.string()
	.max(4000)
	.transform((text) => text.split(",").filter(isUuid).slice(0, 40));
type Params = { readonly gevonden?: readonly string[] | undefined };
type Model = { readonly searched: boolean; readonly persons: readonly Sighted[] };

/** Finds somebody by name, typing errors allowed. Sent as a form, logged as a search. */
export const findPage: AnyPage = page<Params, Model>({
	name: "contact.find",
	path: "/mensen/zoeken",
	who: "find-people",
	params: z.object({ gevonden: Found.optional() }),
	event: "search",
	load: async ({ tx, params }) =>
		ok({ searched: params.gevonden !== undefined, persons: params.gevonden?.length ? await personsInSight(tx, params.gevonden) : [] }),
	title: (language) => texts(language).find.title,
	dress: "worker",
	forms: [
		formTo<Params>(
			findByName,
			(answer) => `/mensen/zoeken?gevonden=${String(answer["found"] ?? "")}`,
			({ named }) => ({ named }),
		),
	],
	view: (model, { screen, language, form }) => {
		const words = texts(language).find;
		return (
			<WorkerPage screen={screen} current="people" back={{ href: "/mensen", words: texts(language).people.title }}>
				<Form form={form(findByName)} language={language} action="/mensen/zoeken" keep={false}>
					<TextField name="named" label={words.label} hint={words.hint} type="search" autocomplete="off" />
					<Submit icon="search">{words.search}</Submit>
				</Form>
				{model.searched && model.persons.length === 0 && <Empty title={words.none}>{words.noneHint}</Empty>}
				{model.persons.length > 0 && (
					<section class="stack" aria-labelledby="gevonden">
						<h2 id="gevonden">{words.found}</h2>
						<Rows>
							{model.persons.map((one) => (
								<Row
									key={one.person}
									{...(one.mine ? { face: { side: "person" as const, letter: one.called, ...(one.face === null ? {} : { name: one.face }) } } : {})}
									title={`${one.given} ${one.family}`.trim()}
									{...(one.mine && one.case_id ? { href: `/mensen/${one.case_id}` } : {})}
									action={
										!one.mine && one.case_id ? (
											<LinkButton weight="plain" href={`/mensen/${one.case_id}/openen`}>
												{texts(language).people.open}
											</LinkButton>
										) : undefined
									}
								/>
							))}
						</Rows>
					</section>
				)}
			</WorkerPage>
		);
	},
});
