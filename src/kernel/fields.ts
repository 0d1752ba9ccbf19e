/** Field types for inputs: they read what a form sends (text) as well as what the API sends (JSON), and say what is to be mended by code. */
import { z } from "zod";
import { CalendarDay } from "./time.ts";

/** One line of text. */
export const line = (most = 200) => z.string().trim().min(1).max(most);
/** Own words: several sentences, line breaks kept. */
export const words = (most = 20_000) => z.string().trim().min(1).max(most);
/** A tick: 'ja', 'on', 'true' or absent. */
export const tick = z
	.union([z.boolean(), z.enum(["ja", "on", "true", "nee", "false"])])
	.optional()
	.transform((value) => value === true || value === "ja" || value === "on" || value === "true");
/** Zero, one or more of the same: a form sends one text when one is chosen. */
export const many = <Item extends z.ZodType>(item: Item, most = 50) =>
	z.preprocess((value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(most));
/** Lines typed below each other: one thing a line, empty lines left out. */
export const lines = (mostEach = 500, most = 50) =>
	z.preprocess(
		(value) =>
			typeof value === "string"
				? value
						.split(/\r?\n/)
						.map((one) => one.trim())
						.filter(Boolean)
				: (value ?? []),
		z.array(z.string().trim().min(1).max(mostEach)).max(most),
	);
/** Euros as people type them: '1.240', '1240,50', '€ 60'. */
export const euro = z.preprocess((value) => {
	if (typeof value !== "string") return value;
	const plain = value.replace(/[€\s]/g, "");
	const dutch = plain.includes(",") ? plain.replaceAll(".", "").replace(",", ".") : plain.replace(/\.(?=\d{3}(\D|$))/g, "");
	return dutch === "" ? undefined : Number(dutch);
}, z.number().nonnegative().max(10_000_000));
/** A whole number, typed or sent. */
export const whole = (least: number, most: number) =>
	z.preprocess(
		(value) => (typeof value === "string" ? (value.trim() === "" ? undefined : Number(value)) : value),
		z.number().int().min(least).max(most),
	);
/** A time on the wall clock, '9:30' or '09.30'. */
export const clockTime = z
	.string()
	.trim()
	.transform((text) => text.replace(".", ":").padStart(5, "0"))
	.refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), "time");
/** `24-11-2026`, `24/11/2026` or `24.11.2026`, as people write a day, becomes `2026-11-24`; anything else stays as it was typed. */
const dayAsWritten = (value: unknown): unknown => {
	const parts = typeof value === "string" ? /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(value) : null;
	return parts ? `${parts[3]}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[1] ?? "").padStart(2, "0")}` : value;
};
/** A day on the calendar, as a date field sends it or as people write it. */
export const day = z.preprocess(dayAsWritten, CalendarDay);
/** A file, as a form sends it: its name and what is in it. */
export const sentFile = z.object({ name: z.string().max(300), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "file") });
