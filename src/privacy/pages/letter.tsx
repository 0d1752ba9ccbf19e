import { create } from "qrcode";
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf, type Instant } from "#src/kernel/time.ts";
import { findCase, findPerson } from "#src/people/server.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { ContactCard, DeskPage, Form, Section, Submit } from "#src/platform/ui/index.ts";
import { findMember } from "#src/team/server.ts";
import { givePage, withdrawPage } from "../operations.ts";
import { texts } from "../texts/index.ts";

type Model = {
	readonly called: string;
	readonly form: "u" | "je";
	readonly code?: { readonly code: string; readonly until: Instant } | undefined;
	readonly worker?:
		| { readonly name: string; readonly face: string | null; readonly phone: string | null; readonly reachable: string | null }
		| undefined;
};
/** The path of a QR code's dark squares. */
export const qrOf = (text: string): { readonly path: string; readonly size: number } => {
	const { modules } = create(text, { errorCorrectionLevel: "M" });
	const path = Array.from({ length: modules.size * modules.size }, (_, at) => at)
		.filter((at) => modules.data[at])
		.map((at) => `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`)
		.join("");
	return { path, size: modules.size };
};

const here = (_answer: unknown, params: { readonly case: CaseId }): string => `/mensen/${params.case}/eigen-bladzij`;
/** The letter with which somebody opens their own page, to hand over in person; can be withdrawn (PRIN-13, PRIN-14, PRIN-19). `origin`: where the house is found. */
export const letterPage = (origin: string | undefined): AnyPage =>
	page<{ readonly case: CaseId }, Model>({
		name: "privacy.letter",
		path: "/mensen/:case/eigen-bladzij",
		who: "share-an-item",
		params: z.object({ case: CaseId }),
		about: (params) => params.case,
		standing: ["responsible", "part"],
		dress: "worker",
		title: (language) => texts(language).letter.window,
		load: async (visit) => {
			const line = await findCase(visit.tx, visit.params.case);
			const person = line?.person ? await findPerson(visit.tx, line.person) : undefined;
			if (!line || !person) return refuse("privacy.person-not-known");
			const worker = await findMember(visit.tx, line.responsible ?? visit.actor.id ?? "");
			return ok({
				called: person.called,
				form: person.addressForm,
				code: await findOpenCode(visit, "person", person.id),
				worker: worker && { name: worker.name, face: worker.face, phone: worker.phone, reachable: worker.reachable },
			});
		},
		forms: [formTo(givePage, here), formTo(withdrawPage, here)],
		view: ({ called, form: addressForm, code, worker }, { screen, language, params, form, today }): VNode => {
			const { letter: words } = texts(language);
			const road = origin === undefined ? undefined : `${origin}/code`;
			return (
				<DeskPage
					screen={screen}
					current="people"
					heading={words.heading}
					lead={words.lead}
					back={{ href: `/mensen/${params.case}`, words: words.back }}
				>
					{code === undefined ? (
						<p class="soft">{words.none}</p>
					) : (
						<Section title={fill(words.title, { name: called })} id="letter">
							{words[addressForm].map((sentence) => (
								<p key={sentence} class="lead measure">
									{sentence}
								</p>
							))}
							<p class="label">{words.code}</p>
							<p class="big-number">{code.code}</p>
							<p>{road === undefined ? words.whereHere : fill(words.where, { address: road.replace(/^https?:\/\//, "") })}</p>
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
						</Section>
					)}
					<div class="line-up">
						<Form form={form(givePage)} language={language} keep={false}>
							{code !== undefined && <p class="soft small">{words.againAbout}</p>}
							<Submit weight={code === undefined ? "main" : "quiet"} icon="envelope" wide={false}>
								{code === undefined ? words.make : words.again}
							</Submit>
						</Form>
						{code !== undefined && (
							<Form form={form(withdrawPage)} language={language} keep={false}>
								<Submit weight="quiet" wide={false}>
									{words.withdraw}
								</Submit>
							</Form>
						)}
					</div>
				</DeskPage>
			);
		},
	});
