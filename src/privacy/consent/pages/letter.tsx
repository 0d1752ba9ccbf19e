/** The letter to sign, in plain Dutch and large type; and the photo of a signature (PRIV-05). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { findAddress, findCase, findPerson } from "#src/people/server.ts";
import { wholeName, writtenOut } from "#src/people/index.ts";
import { asFile, asPlain, type PlainAttachment } from "#src/platform/attachments/plain.ts";
import { page, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inSentence } from "#src/platform/texts/in-sentence.ts";
import { wholeDay } from "#src/platform/texts/dates.ts";
import { LetterPage, WriteLines } from "#src/platform/ui/index.ts";
import { findMember, listTeams } from "#src/team/server.ts";
import { receiverOf } from "../../pages/parts.tsx";
import { lettersIn } from "../holding.ts";
import type { ConsentLetter } from "../model.ts";
import { consentTexts } from "../texts/index.ts";

type Params = { readonly case: CaseId; readonly letter: ThingId };
type Model = {
	readonly person: { readonly called: string; readonly form: "u" | "je" };
	readonly to: string;
	/** The same, once it was said in full. */
	readonly short: string;
	readonly address: readonly string[];
	readonly subject: string;
	readonly forWhat: string | null;
	readonly until: CalendarDay;
	readonly worker: { readonly name: string; readonly phone: string | null };
	readonly team: string;
};
const find = async (visit: Visit<Params>): Promise<ConsentLetter | undefined> =>
	lettersIn(await visit.journal.ofCase(visit.tx, visit.params.case)).find((one) => one.letter === visit.params.letter);
const load = async (visit: Visit<Params>): Promise<Result<Model>> => {
	const { tx, params } = visit;
	const [letter, line] = [await find(visit), await findCase(tx, params.case)];
	if (!letter || !line) return refuse("kernel.nothing-here");
	const person = line.person ? await findPerson(tx, line.person) : undefined;
	if (!person) return refuse("privacy.person-not-known");
	const [worker, address] = [await findMember(tx, line.responsible ?? letter.holder), line.address ? await findAddress(tx, line.address) : undefined];
	const team = (await listTeams(tx)).find((one) => one.id === line.team);
	return ok({
		person: { called: person.called, form: person.addressForm },
		to: receiverOf(letter),
		short: inSentence(letter.recipient.name ?? letter.recipient.organisationName),
		address: [wholeName(person), ...(address ? writtenOut(address).split(", ") : [])],
		subject: letter.subject,
		forWhat: letter.forWhat ?? null,
		until: letter.until,
		worker: { name: worker?.name ?? "", phone: worker?.phone ?? team?.phone ?? null },
		team: team?.name ?? "",
	});
};
const shared = {
	who: "share-an-item",
	dress: "worker",
	params: z.object({ case: CaseId, letter: ThingId }),
	about: (params: Params) => params.case,
	standing: ["responsible", "part"],
} as const;

export const consentLetterPage = page<Params, Model>({
	...shared,
	name: "privacy.consent-letter",
	path: "/mensen/:case/toestemming/:letter",
	title: (language) => consentTexts(language).letter.window,
	load,
	view: ({ person, to, short, address, subject, forWhat, until, worker, team }, { screen, language, params, today }): VNode => {
		const around = consentTexts(language).letter;
		// Who signs it reads Dutch, or has it read out; the screen around it follows the worker.
		const words = consentTexts("nl").letter;
		const said = words[person.form];
		const phone = worker.phone === null ? "" : fill(words.phone, { phone: worker.phone.replaceAll(" ", "\u00a0") });
		return (
			<LetterPage
				screen={screen}
				back={{ href: `/mensen/${params.case}/toestemming`, words: around.back }}
				about={around.about}
				from={team}
				to={address}
				day={wholeDay(today, "nl")}
				subject={fill(words.subject, { to: short })}
			>
				<p>{fill(said.hello, { name: person.called })}</p>
				<p>{fill(said.ask, { to })}</p>
				<h2>{said.about}</h2>
				<p>{subject}</p>
				{forWhat !== null && (
					<>
						<h2>{said.forWhat}</h2>
						<p>{forWhat}</p>
					</>
				)}
				<h2>{said.until}</h2>
				<p>{fill(said.untilIs, { day: wholeDay(until, "nl") })}</p>
				<p>{fill(said.only, { to: short })}</p>
				<p>{fill(said.stop, { worker: worker.name, phone, to: short })}</p>
				<p>{said.no}</p>
				<p>
					<strong>{words.yes}</strong>
				</p>
				<WriteLines title={words.day} id="datum" lines={1} />
				<WriteLines title={words.sign} id="handtekening" lines={2} />
				<p>
					{worker.name}
					<br />
					{team}
				</p>
			</LetterPage>
		);
	},
});

/** The photo of the signature on a letter, for whoever may read it. */
export const pictureOf = async (visit: Visit<unknown>, about: CaseId, letter: ConsentLetter | undefined): Promise<Result<PlainAttachment>> => {
	const photo = letter?.given?.photo;
	return asPlain(photo === undefined ? undefined : await visit.journal.attached(visit.tx, about, photo));
};
export const pictureFile = asFile("handtekening");
export const signaturePage = page<Params, PlainAttachment>({
	...shared,
	name: "privacy.signature",
	path: "/mensen/:case/toestemming/:letter/handtekening",
	title: (language) => consentTexts(language).letter.window,
	load: async (visit) => pictureOf(visit as unknown as Visit<unknown>, visit.params.case, await find(visit)),
	file: pictureFile,
	view: (): VNode => <></>,
});
