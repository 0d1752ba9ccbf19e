/** 'Neem mee': today's visits, or one household. Script does the taking; the page says what it means. */
import type { VNode } from "preact";
import { z } from "zod";
import { listVisits } from "#src/contact/server.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { ok } from "#src/kernel/result.ts";
import { type AnyPage, page, type Sight } from "#src/platform/http/page.ts";
import { ChoiceField, Empty, Form, LinkButton, Notice, Section, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { daysAlong } from "../model.ts";
import { takeAlong } from "../operations.ts";
import { texts } from "../texts/index.ts";

type Params = { readonly what: "vandaag" | CaseId };
type Model = { readonly names: readonly string[]; readonly what: string; readonly none: boolean };

const TakeForm = ({ model, sight }: { readonly model: Model; readonly sight: Sight<Params> }): VNode => {
	const words = texts(sight.language).take;
	return (
		<div data-take-along={model.what} hidden>
			<Form form={sight.form(takeAlong)} language={sight.language} keep={false} label={words.title}>
				<ChoiceField name="days" label={words.howLong} preset="1" choices={daysAlong.map((value) => ({ value, words: words.days[value] }))} />
				<div data-lock-new hidden class="stack">
					<h2>{words.lock}</h2>
					<p class="soft">{words.lockLead}</p>
					<TextField name="pin" type="password" label={words.pin} autocomplete="off" maxLength={200} />
					<p>
						<button class="button is-plain" type="button" data-lock-passkey hidden>
							{words.passkey}
						</button>
					</p>
				</div>
				<button class="button is-wide" type="submit">
					{words.go}
				</button>
				<p role="status" data-take-said />
			</Form>
		</div>
	);
};

export const takePage: AnyPage = page<Params, Model>({
	name: "app.take-along",
	path: "/meenemen/:what",
	who: "see-preparation-card",
	params: z.object({ what: z.union([z.literal("vandaag"), CaseId]) }),
	about: ({ what }) => (what === "vandaag" ? undefined : what),
	standing: ["responsible", "part"],
	load: async (visit) => {
		const { what } = visit.params;
		if (what !== "vandaag") return ok({ names: [], what, none: false });
		const visits = await listVisits(visit, visit.actor.id ?? "", visit.today);
		const names = [...new Set(visits.map(({ whom, place }) => whom.called ?? whom.where ?? place))];
		return ok({ names, what: "today", none: names.length === 0 });
	},
	title: (language) => texts(language).take.title,
	dress: "worker",
	view: (model, sight) => {
		const words = texts(sight.language).take;
		const { what } = sight.params;
		const back = what === "vandaag" ? { href: "/vandaag", words: words.back } : { href: `/mensen/${what}`, words: words.toPerson };
		return (
			<WorkerPage screen={sight.screen} current={what === "vandaag" ? "today" : "people"} heading={words.title} back={back}>
				{model.none ? (
					<Empty title={words.today}>{words.none}</Empty>
				) : (
					<>
						<p class="lead">{words.lead}</p>
						<Section title={what === "vandaag" ? words.today : words.one} id="wat">
							{model.names.length > 0 && (
								<ul class="dotted">
									{model.names.map((name) => (
										<li key={name}>{name}</li>
									))}
								</ul>
							)}
							<p class="soft">{words.parts}</p>
						</Section>
						<TakeForm model={model} sight={sight} />
						<noscript>
							<Notice title={words.needsScript} />
						</noscript>
					</>
				)}
				<p>
					<LinkButton weight="quiet" icon="waiting" href="/meegenomen">
						{words.toTaken}
					</LinkButton>
				</p>
			</WorkerPage>
		);
	},
});
