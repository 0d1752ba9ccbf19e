/**
 * Somebody wrote on a page of their own and was away too long: what they wrote is not lost. It travels along with the code page, in the browser only,
 * and is sent after one tap once they are back. Nothing of it is kept here.
 */
import type { Hono } from "hono";
import type { VNode } from "preact";
import { z } from "zod";
import type { FormValues } from "#src/kernel/form.ts";
import { isUuid } from "#src/kernel/ids.ts";
import { readForm } from "#src/platform/http/form-data.ts";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { CitizenPage, Hidden, LinkButton, Said, type Screen, Submit } from "#src/platform/ui/index.ts";
import { localPath } from "../model.ts";
import type { Words } from "./desk.ts";

const MOST = 100_000;
const Kept = z.object({ road: z.string(), values: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });
export type KeptWords = z.infer<typeof Kept>;

/** As it travels in a hidden field. */
export const asField = (kept: { readonly road: string; readonly values: FormValues }): string => JSON.stringify(kept);
/** What a hidden field brings back; anything else is nothing. */
export const keptIn = (field: string): KeptWords | undefined => {
	if (field === "" || field.length > MOST) return undefined;
	try {
		const read = Kept.safeParse(JSON.parse(field));
		return read.success && localPath(read.data.road, "") !== "" ? read.data : undefined;
	} catch {
		return undefined;
	}
};
const each = (values: FormValues): readonly (readonly [string, string])[] =>
	Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [value] : (value ?? [])).map((one) => [name, one] as const));
/** Sentences somebody typed; not which button or which page. */
const ownWords = (values: FormValues): readonly string[] =>
	each(values).flatMap(([, value]) => (/\s/.test(value.trim()) && !isUuid(value) ? [value] : []));

/** 'You are back': what was written, and one button that sends it. */
export const SendAgainPage = ({
	screen,
	words,
	kept,
	home,
}: {
	readonly screen: Screen;
	readonly words: Words;
	readonly kept: KeptWords;
	readonly home: string;
}): VNode => (
	<CitizenPage screen={screen} heading={words.code.back} home={home}>
		<p class="lead">{words.code.backLead}</p>
		<form class="sheet stack" method="post" action={kept.road}>
			{each(kept.values).map(([name, value]) => (
				<Hidden key={name + value} name={name} value={value} />
			))}
			{ownWords(kept.values).map((one) => (
				<Said key={one} side="person">
					{one}
				</Said>
			))}
			<Submit>{words.code.sendNow}</Submit>
		</form>
		<LinkButton href={home} weight="plain">
			{words.code.doNotSend}
		</LinkButton>
	</CitizenPage>
);

/** Catches what is sent from an own page without a session, before the page says it is for somebody else. */
export const catchWords =
	(show: (c: Ctx, kept: KeptWords) => Response) =>
	(app: Hono<Env>): void => {
		for (const road of ["/mijn/*", "/antwoord"])
			app.use(road, async (c, next) => {
				if (c.req.method !== "POST" || c.get("guest").session || c.req.header("erbij-kept") !== undefined) return next();
				const sent = await readForm(c.req.raw).catch(() => undefined);
				const kept = sent && keptIn(asField({ road: c.req.path, values: sent.values }));
				return kept === undefined ? c.redirect(`/code?naar=${encodeURIComponent(c.req.path)}`, 303) : show(c, kept);
			});
	};
