import type { VNode } from "preact";
import { z } from "zod";
import { freshForm } from "#src/kernel/form.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { dayOf, type Instant } from "#src/kernel/time.ts";
import { findCase, findPerson, staysIn } from "#src/people/server.ts";
import { type AnyPage, formTo, page, type Visit } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import {
	CitizenPage,
	ContactCard,
	DeskPage,
	Form,
	Hidden,
	LinkButton,
	ManyField,
	Notice,
	Qr,
	qrOf,
	Section,
	Submit,
	WriteLines,
} from "#src/platform/ui/index.ts";
import { findMember } from "#src/team/server.ts";
import { cameInBefore } from "../entering/handlers.ts";
import { givePage, withdrawPage } from "../operations.ts";
import { texts } from "../texts/index.ts";

type Code = { readonly code: string; readonly until: Instant; readonly closed: boolean };
type Model = {
	readonly called: string;
	readonly form: "u" | "je";
	readonly code?: Code | undefined;
	readonly card?: Code | undefined;
	/** The person came in before: a next letter is theirs to ask for. */
	readonly before: boolean;
	readonly worker?:
		| { readonly name: string; readonly face: string | null; readonly phone: string | null; readonly reachable: string | null }
		| undefined;
};
type Params = { readonly case: CaseId };
const shared = {
	who: "share-an-item",
	params: z.object({ case: CaseId }),
	about: (params: Params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
} as const;
const load = async (visit: Visit<Params>): Promise<Result<Model>> => {
	const line = await findCase(visit.tx, visit.params.case);
	const person = line?.person ? await findPerson(visit.tx, line.person) : undefined;
	if (!line || !person) return refuse("privacy.person-not-known");
	// The code opens the page for a year: not for whoever opened this matter for today.
	if (!(await staysIn(visit.tx, visit.params.case))) return refuse("privacy.here-for-today");
	const worker = await findMember(visit.tx, line.responsible ?? visit.actor.id ?? "");
	return ok({
		called: person.called,
		form: person.addressForm,
		code: await findOpenCode(visit, "person", person.id),
		card: await findOpenCode(visit, "person", person.id, "card"),
		before: await cameInBefore(visit.tx, person.id),
		worker: worker && { name: worker.name, face: worker.face, phone: worker.phone, reachable: worker.reachable },
	});
};
const here = (_answer: unknown, params: Params): string => `/mensen/${params.case}/eigen-bladzij`;

/** Making and withdrawing the letter with which somebody opens their own page (PRIN-13, PRIN-14). The code itself stands on the letter only. */
export const letterPage = page<
	Params,
	Omit<Model, "code" | "card"> & { readonly until?: Instant | undefined; readonly cardUntil?: Instant | undefined; readonly closed: boolean }
>({
	...shared,
	name: "privacy.own-page",
	path: "/mensen/:case/eigen-bladzij",
	title: (language) => texts(language).letter.window,
	load: async (visit) => {
		const loaded = await load(visit);
		if (!isOk(loaded)) return loaded;
		const { code, card, ...rest } = loaded.value;
		return ok({ ...rest, until: code?.until, cardUntil: card?.until, closed: (code?.closed || card?.closed) === true });
	},
	forms: [formTo(givePage, here), formTo(withdrawPage, here)],
	view: ({ until, cardUntil, before, closed }, { screen, language, params, form, today }): VNode => {
		const { letter: words } = texts(language);
		const made = until !== undefined;
		const sent = form(givePage);
		// What is to be mended stands at the form that was sent.
		const fresh = freshForm(givePage.name, form({ name: `${givePage.name} fresh` }).id);
		const ofCard = sent.values["way"] === "card";
		const agreed = before && (
			<>
				<ManyField name="asked" label={words.askedTitle} choices={[{ value: "ja", words: words.asked }]} />
				<ManyField name="forgot" label={words.forgotTitle} choices={[{ value: "ja", words: words.forgot }]} mark="optional" />
			</>
		);
		return (
			<DeskPage
				screen={screen}
				current="people"
				heading={words.heading}
				lead={words.lead}
				back={{ href: `/mensen/${params.case}`, words: words.back }}
			>
				{closed && (
					<Notice icon="info" title={words.closed}>
						{words.closedWay}
					</Notice>
				)}
				<div class="stack">
					<p class="soft">{made ? fill(words.until, { day: shortDay(dayOf(until), today, language) }) : words.none}</p>
					{made && (
						<p>
							<LinkButton icon="print" href={`/mensen/${params.case}/eigen-bladzij/brief`}>
								{words.show}
							</LinkButton>
						</p>
					)}
					<Form form={ofCard ? fresh : sent} language={language} keep={false}>
						{agreed}
						<Submit weight={made ? "quiet" : "main"} icon="envelope" wide={false}>
							{made ? words.again : words.make}
						</Submit>
					</Form>
					{made && <p class="soft small">{words.againAbout}</p>}
				</div>
				<Section title={words.cardTitle} id="kaart">
					<p class="soft">{cardUntil === undefined ? words.cardLead : fill(words.cardTill, { day: shortDay(dayOf(cardUntil), today, language) })}</p>
					{cardUntil !== undefined && (
						<p>
							<LinkButton weight="quiet" icon="print" href={`/mensen/${params.case}/eigen-bladzij/pasje`}>
								{words.cardShow}
							</LinkButton>
						</p>
					)}
					<Form form={ofCard ? sent : fresh} language={language} prefix="pasje" keep={false}>
						<Hidden name="way" value="card" />
						{agreed}
						<Submit weight="quiet" wide={false}>
							{cardUntil === undefined ? words.cardMake : words.cardAgain}
						</Submit>
					</Form>
				</Section>
				{(made || cardUntil !== undefined) && (
					<Section title={words.withdrawTitle} id="intrekken">
						<Form form={form(withdrawPage)} language={language} keep={false}>
							<Submit weight="quiet" wide={false}>
								{words.withdraw}
							</Submit>
						</Form>
					</Section>
				)}
			</DeskPage>
		);
	},
});

/** The letter itself, to print and hand over: a code, and the name, face and phone of who is there (PRIN-19). `origin`: where the house is found. */
export const letterSheetPage = (origin: string | undefined): AnyPage =>
	page<Params, Model>({
		...shared,
		name: "privacy.letter",
		path: "/mensen/:case/eigen-bladzij/brief",
		title: (language) => texts(language).letter.window,
		load,
		view: ({ called, form: addressForm, code, worker }, { screen, language, params, today }): VNode => {
			const { letter: words } = texts(language);
			const road = origin === undefined ? undefined : `${origin}/code`;
			return (
				<CitizenPage
					screen={screen}
					home="/vandaag"
					back={{ href: `/mensen/${params.case}/eigen-bladzij`, words: words.heading }}
					heading={fill(words.title, { name: called })}
				>
					{code === undefined ? (
						<p>{words.none}</p>
					) : (
						<>
							{words[addressForm].map((sentence) => (
								<p key={sentence} class="lead measure">
									{sentence}
								</p>
							))}
							<p class="label">{words.code}</p>
							<p class="big-number">{code.code}</p>
							<p>{road === undefined ? words.whereHere : fill(words.where, { address: road.replace(/^https?:\/\//, "") })}</p>
							{road === undefined && <WriteLines title={words.address} id="adres" lines={1} />}
							<p class="soft">{fill(words.until, { day: shortDay(dayOf(code.until), today, language) })}</p>
							{worker && (
								<ContactCard
									face={{ name: worker.face ?? undefined }}
									name={worker.name}
									about={fill(words.about, { name: called })}
									phone={worker.phone ?? ""}
									meet={worker.reachable ?? undefined}
									{...(road === undefined ? {} : { qr: { ...qrOf(road), label: words.qr } })}
								/>
							)}
							<p class="small">{words.keep}</p>
						</>
					)}
				</CitizenPage>
			);
		},
	});

/** A card to carry along: a picture to scan, and nothing of whose it is. What opens it besides, only they know. */
export const cardSheetPage = (origin: string | undefined): AnyPage =>
	page<Params, Model>({
		...shared,
		name: "privacy.card",
		path: "/mensen/:case/eigen-bladzij/pasje",
		title: (language) => texts(language).letter.window,
		load,
		view: ({ card, worker, form: addressForm }, { screen, language, params }): VNode => {
			const { letter: words } = texts(language);
			return (
				<CitizenPage
					screen={screen}
					home="/vandaag"
					back={{ href: `/mensen/${params.case}/eigen-bladzij`, words: words.heading }}
					heading={words.cardHeading[addressForm]}
				>
					{card === undefined ? (
						<p>{words.cardNone}</p>
					) : (
						<div class="sheet stack">
							{origin !== undefined && <Qr {...qrOf(`${origin}/code#${card.code}`)} label={words.cardQr} />}
							<p class="big-number">{card.code}</p>
							<p>{origin === undefined ? words.whereHere : fill(words.where, { address: `${origin}/code`.replace(/^https?:\/\//, "") })}</p>
							<p>{(origin === undefined ? words.cardTyped : words.cardOwn)[addressForm]}</p>
							{worker?.phone !== null && worker !== undefined && (
								<p class="soft">{fill(words.cardCall, { phone: worker.phone.replaceAll(" ", "\u00a0") })}</p>
							)}
						</div>
					)}
				</CitizenPage>
			);
		},
	});
