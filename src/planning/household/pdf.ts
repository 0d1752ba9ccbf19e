/** The paper an organisation asks for, as a PDF: its fields on the cover, behind it the plan as it is. The font goes along in it, it says its language, and its headings are marked. */
import { createRequire } from "node:module";
import path from "node:path";
import type { Language } from "#src/kernel/language.ts";
import { projectRoot } from "#src/platform/database/project-root.ts";
import type { PaperField } from "./model.ts";

export type PaperWords = {
	readonly title: string;
	readonly cover: string;
	readonly lead: string;
	readonly fields: readonly PaperField[];
	readonly planTitle: string;
	readonly planLead: string;
	/** The plan's own words, under their headings, unchanged. */
	readonly plan: readonly { readonly heading: string; readonly lines: readonly string[] }[];
	/** Sheets that were written by hand, as they are. */
	readonly pictures?: readonly { readonly heading: string; readonly type: string; readonly base64: string }[];
	/** 'Blad {at} van {all}'. */
	readonly sheet: (at: number, all: number) => string;
};
type Maker = {
	setFonts(fonts: unknown): void;
	setUrlAccessPolicy(may: () => boolean): void;
	setLocalAccessPolicy(may: (file: string) => boolean): void;
	createPdf(definition: unknown): { getBuffer(): Promise<Buffer> };
};
let made: Maker | undefined;
const maker = (): Maker => {
	if (made) return made;
	const need = createRequire(import.meta.url);
	const fonts = path.join(path.dirname(need.resolve("pdfmake/package.json")), "fonts", "Roboto");
	const font = (name: string): string => path.join(fonts, `Roboto-${name}.ttf`);
	const own = path.join(projectRoot(), "src", "platform", "ui", "fonts");
	const ownFont = (name: string): string => path.join(own, `AtkinsonHyperlegibleNext-${name}.ttf`);
	const pdfmake = need("pdfmake") as Maker;
	pdfmake.setFonts({
		Roboto: { normal: font("Regular"), bold: font("Medium"), italics: font("Italic"), bolditalics: font("MediumItalic") },
		Atkinson: { normal: ownFont("Regular"), bold: ownFont("Bold") },
	});
	// Nothing is fetched, and of the machine only the fonts are read.
	pdfmake.setUrlAccessPolicy(() => false);
	pdfmake.setLocalAccessPolicy((file) => file.startsWith(fonts) || file.startsWith(own));
	made = pdfmake;
	return pdfmake;
};
/** Our own letters, the most legible; names in an alphabet they do not have are set in letters that have them. */
const ours = /^[\u0020-\u024f\u1e00-\u1eff\u2010-\u2026\u20ac\u2190-\u2193]*$/;
const lettersFor = (words: PaperWords): "Atkinson" | "Roboto" => (ours.test(JSON.stringify({ ...words, pictures: [] })) ? "Atkinson" : "Roboto");
const heading = (text: string, level: 1 | 2): object => ({ text, style: `h${level}`, headlineLevel: level });
/** A thin line between two fields, and air round their words. */
const thinLines = {
	hLineWidth: (at: number, { table }: { readonly table: { readonly body: readonly unknown[] } }): number =>
		at === 0 || at === table.body.length ? 0 : 0.6,
	vLineWidth: (): number => 0,
	hLineColor: (): string => "#c9bdb2",
	paddingLeft: (at: number): number => (at === 0 ? 0 : 8),
	paddingTop: (): number => 5,
	paddingBottom: (): number => 4,
};
/** Makes the bytes. */
export const paperPdf = async (words: PaperWords, language: Language): Promise<Uint8Array> => {
	const definition = {
		pageSize: "A4",
		pageMargins: [57, 57, 57, 62],
		language: language === "nl" ? "nl-NL" : "en-GB",
		tagged: true,
		displayTitle: true,
		version: "1.7",
		info: { title: words.title },
		defaultStyle: { font: lettersFor(words), fontSize: 12, lineHeight: 1.35 },
		styles: {
			h1: { fontSize: 22, bold: true, lineHeight: 1.15, margin: [0, 0, 0, 8] },
			h2: { fontSize: 15, bold: true, margin: [0, 14, 0, 4] },
			soft: { color: "#4a4038" },
		},
		footer: (at: number, all: number) => ({ text: words.sheet(at, all), alignment: "right", margin: [57, 18, 57, 0], fontSize: 10 }),
		content: [
			heading(words.cover, 1),
			{ text: words.lead, style: "soft", margin: [0, 0, 0, 12] },
			{
				table: {
					widths: ["36%", "*"],
					body: words.fields.length === 0 ? [["", ""]] : words.fields.map(({ label, value }) => [{ text: label, bold: true }, value]),
				},
				layout: thinLines,
			},
			{ ...heading(words.planTitle, 1), pageBreak: "before" },
			{ text: words.planLead, style: "soft" },
			...words.plan.flatMap(({ heading: title, lines }) => [heading(title, 2), ...lines.map((text) => ({ text, margin: [0, 0, 0, 4] }))]),
			...(words.pictures ?? []).flatMap(({ heading: title, type, base64 }) => [
				heading(title, 2),
				{ image: `data:${type};base64,${base64}`, fit: [470, 600] },
			]),
		],
	};
	return new Uint8Array(await maker().createPdf(definition).getBuffer());
};
