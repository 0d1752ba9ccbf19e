import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { ThingId } from "#src/kernel/ids.ts";
import { page } from "#src/platform/http/page.ts";
import { codeOfEntry, isCodeFor } from "#src/platform/sign-in/server.ts";
import { CitizenPage, LinkButton } from "#src/platform/ui/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { holdersSomewhere } from "../holders.ts";
import { isFresh } from "../rules.ts";
import { texts } from "../texts/index.ts";
import { phoneHref } from "./tell.tsx";

type Model = { readonly code: string | null; readonly phone: string | null };

/** Dank u wel. Shows the reply code for half an hour; the number in the address opens nothing else and says nothing of what was told. */
export const receiptPage = page<{ bericht: string }, Model>({
	name: "signalling.receipt",
	path: "/melden/ontvangen",
	who: "tell-a-worry",
	dress: "public",
	params: z.object({ bericht: ThingId }),
	title: (language) => texts(language).receipt.window,
	load: async (work) => {
		const { bericht } = work.params;
		const shows = isFresh(bericht, work.tx.now) && (await isCodeFor(work.tx, "reporter", bericht));
		const [holder] = await holdersSomewhere(work.tx);
		return ok({ code: shows ? codeOfEntry(work, bericht) : null, phone: holder?.card.phone ?? null });
	},
	view: ({ code, phone }, { screen, language }) => {
		const words = texts(language).receipt;
		return (
			<CitizenPage screen={screen} heading={words.title}>
				<p class="lead">{words.lead}</p>
				{code === null ? (
					<p>{words.gone}</p>
				) : (
					<section class="sheet stack" aria-labelledby="code">
						<h2 id="code">{words.code}</h2>
						<p class="said">
							<strong data-code>{code}</strong>
						</p>
						<p>{words.codeMore}</p>
						<p>{words.where}</p>
						<LinkButton href="/code" weight="quiet" wide>
							{words.use}
						</LinkButton>
					</section>
				)}
				{phone !== null && (
					<LinkButton href={phoneHref(phone)} icon="phone" weight="plain">
						{fill(words.call, { phone: phone.replaceAll(" ", "\u00a0") })}
					</LinkButton>
				)}
				<p>
					<a href="/melden">{words.more}</a>
				</p>
			</CitizenPage>
		);
	},
});
