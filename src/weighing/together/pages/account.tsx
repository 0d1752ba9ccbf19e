/** The public account of a year, and the page where it is given (LEG-09). */
import type { VNode } from "preact";
import { z } from "zod";
import { ok } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { CitizenPage, Empty, Facts, Form, LinkButton, LongText, Section, Submit, TextField, Way, Ways, WorkerPage } from "#src/platform/ui/index.ts";
import { teamsOf } from "#src/team/server.ts";
import type { FigureKey, PublicAccount } from "../model.ts";
import { giveAccount } from "../operations.ts";
import { countBacking, listAccounts } from "../store.ts";
import { togetherTexts } from "../texts/index.ts";

const groups: readonly (readonly ["often" | "why" | "result" | "afterwards", readonly FigureKey[]])[] = [
	["often", ["weighed", "went", "stayed"]],
	["why", ["self", "children", "others"]],
	["result", ["contact", "stillApart"]],
	["afterwards", ["glad", "mixed", "rather-not", "no-answer"]],
];
const Year = ({ one, language }: { readonly one: PublicAccount; readonly language: "nl" | "en" }): VNode => {
	const said = togetherTexts(language).account;
	return (
		<section class="stack stack-wide" aria-labelledby={`jaar-${one.year}`}>
			<h2 id={`jaar-${one.year}`}>{said.year(String(one.year))}</h2>
			{one.words !== null && <p>{one.words}</p>}
			{groups.map(([group, keys]) => (
				<div key={group} class="stack stack-tight">
					<h3>{said[group]}</h3>
					{keys.every((key) => one.figures[key] === null) ? (
						<p class="soft">{said.few}</p>
					) : (
						<Facts facts={keys.map((key) => ({ what: said.what[key], is: one.figures[key] === null ? said.few : String(one.figures[key]) }))} />
					)}
				</div>
			))}
			<p class="soft">
				{said.overlap} {said.small} {said.noNorm}
			</p>
		</section>
	);
};
export const publicAccountPage: AnyPage = page<Record<never, never>, { readonly accounts: readonly PublicAccount[] }>({
	name: "weighing.public-account",
	path: "/verantwoording",
	who: "see-public-pages",
	params: z.object({}),
	load: async (visit) => ok({ accounts: await listAccounts(visit.tx) }),
	title: (language) => togetherTexts(language).account.title,
	dress: "public",
	view: ({ accounts }, { screen, language }) => {
		const said = togetherTexts(language).account;
		return (
			<CitizenPage screen={screen}>
				<p class="lead">{said.lead}</p>
				{accounts.length === 0 ? <p>{said.none}</p> : accounts.map((one) => <Year key={one.year} one={one} language={language} />)}
				<p>
					<LinkButton weight="quiet" href="/melden">
						{said.ask}
					</LinkButton>
				</p>
			</CitizenPage>
		);
	},
});
export const giveAccountPage: AnyPage = page<Record<never, never>, { readonly accounts: readonly PublicAccount[] }>({
	name: "weighing.give-account",
	path: "/verantwoording/geven",
	who: "give-public-account",
	params: z.object({}),
	load: async (visit) => ok({ accounts: await listAccounts(visit.tx) }),
	title: (language) => togetherTexts(language).account.give,
	dress: "worker",
	forms: [formTo(giveAccount, () => "/verantwoording/geven")],
	view: ({ accounts }, sight) => {
		const { language, screen, today } = sight;
		const said = togetherTexts(language);
		return (
			<WorkerPage screen={screen} current="team" heading={said.account.give} back={{ href: "/team", words: said.toTeam }}>
				<p class="lead">{said.account.noNorm}</p>
				<Form form={sight.form(giveAccount)} language={language} label={said.account.give} sheet>
					<TextField name="year" label={said.account.giveYear} inputMode="numeric" preset={String(Number(today.slice(0, 4)) - 1)} />
					<LongText name="words" label={said.account.giveWords} hint={said.account.giveWordsHint} rows={4} mark="optional" />
					<Submit>{said.account.giveSend}</Submit>
				</Form>
				{accounts.length === 0 ? <Empty title={said.account.none} /> : accounts.map((one) => <Year key={one.year} one={one} language={language} />)}
				<LinkButton weight="quiet" icon="print" href="/verantwoording">
					{said.account.toPage}
				</LinkButton>
			</WorkerPage>
		);
	},
});

/** On the team's page: the ways to what is weighed together. */
export const togetherPanel: TeamPanel<{ readonly open: number }> = {
	name: "weighing-together",
	load: async (visit) => ({ open: await countBacking(visit.tx, await teamsOf(visit)) }),
	view: ({ open }, { language, actor }) => {
		const said = togetherTexts(language);
		return (
			<Section title={said.panel} id="samen-wegen">
				<Ways>
					{mayAtAll(actor.roles, "weigh") && <Way href="/afwegingen" title={said.beside.title} icon="look" />}
					<Way href="/afspraken" title={said.agreements.title} icon="phone" />
					<Way href="/rugdekking" title={said.backing.title} icon="shield">
						{open === 0 ? undefined : said.backing.open(inWords(open, language))}
					</Way>
					{mayAtAll(actor.roles, "give-public-account") && <Way href="/verantwoording/geven" title={said.account.give} icon="print" />}
				</Ways>
			</Section>
		);
	},
};
