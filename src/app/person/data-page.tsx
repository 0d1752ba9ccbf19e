/** `/mijn/gegevens`: everything as a file; and the photo of one's own signature. */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, isOk, type Language, ok, type Result, refuse, ThingId } from "#src/kernel/index.ts";
import { paperFile, paperOf as handwritingOf } from "#src/contact/pages.ts";
import { findPerson } from "#src/people/server.ts";
import type { PlainAttachment } from "#src/platform/attachments/plain.ts";
import { type AnyPage, page, type Visit } from "#src/platform/http/page.ts";
import { pictureFile, pictureOf } from "#src/privacy/pages.ts";
import { texts } from "../texts/person/index.ts";
import { dataOf } from "./data.ts";
import { loadForPerson, loadOwn, type Own } from "./load.ts";
import { paperOf } from "./paper-page.tsx";

type Data = Readonly<Record<string, unknown>>;
const loaded = async (visit: Visit<unknown>, own: Result<Own>): Promise<Result<Data>> => {
	if (!isOk(own)) return own;
	const person = await findPerson(visit.tx, own.value.frame.person.id);
	if (!person) return refuse("kernel.nothing-here");
	return ok(dataOf({ paper: await paperOf(visit, own.value), person, language: visit.language, at: visit.tx.now }));
};
const file = (data: Data, language: Language): { readonly name: string; readonly type: string; readonly text: string } => ({
	name: texts(language).asks.data.file,
	type: "application/json; charset=utf-8",
	text: `${JSON.stringify(data, null, "\t")}\n`,
});
const view = (): VNode => <></>;

export const ownDataPage: AnyPage = page<Record<string, never>, Data>({
	name: "person.data",
	path: "/mijn/gegevens",
	who: "read-own-page",
	params: z.object({}) as z.ZodType<Record<string, never>>,
	dress: "worker",
	title: (language) => texts(language).asks.window.data,
	load: async (visit) => loaded(visit as unknown as Visit<unknown>, await loadOwn(visit as unknown as Visit<unknown>)),
	file,
	view,
});
/** The photo of what was written by hand, for whose page it is (CON-26). */
export const ownPaperPage: AnyPage = page<{ readonly paper: ThingId }, PlainAttachment>({
	name: "person.paper",
	path: "/mijn/geschreven/:paper",
	who: "read-own-page",
	params: z.object({ paper: ThingId }),
	dress: "worker",
	title: (language) => texts(language).asks.window.data,
	load: async (visit) => {
		const own = await loadOwn(visit as unknown as Visit<unknown>);
		return isOk(own) ? handwritingOf(visit, own.value.frame.case, visit.params.paper) : own;
	},
	file: paperFile,
	view,
});
/** For whoever has no device: on a stick, or sent where the person wants it. */
export const dataForPersonPage: AnyPage = page<{ readonly case: CaseId }, Data>({
	name: "person.data-for",
	path: "/mensen/:case/gegevens",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).asks.window.data,
	load: async (visit) => loaded(visit as unknown as Visit<unknown>, await loadForPerson(visit)),
	file,
	view,
});
export const ownSignaturePage: AnyPage = page<{ readonly letter: ThingId }, PlainAttachment>({
	name: "person.signature",
	path: "/mijn/toestemming/:letter",
	who: "read-own-page",
	params: z.object({ letter: ThingId }),
	dress: "worker",
	title: (language) => texts(language).asks.letters.title,
	load: async (visit) => {
		const own = await loadOwn(visit as unknown as Visit<unknown>);
		if (!isOk(own)) return own;
		const letter = own.value.letters.find((one) => one.letter === visit.params.letter);
		return pictureOf(visit as unknown as Visit<unknown>, own.value.frame.case, letter);
	},
	file: pictureFile,
	view,
});
