import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { ThingId } from "#src/kernel/ids.ts";
import { page } from "#src/platform/http/page.ts";
import { codeOfEntry } from "#src/platform/sign-in/entry-codes.ts";
import { CitizenPage, LinkButton } from "#src/platform/ui/index.ts";
import { isFresh } from "../rules.ts";
import { texts } from "../texts/index.ts";

/** Dank u wel. Shows the reply code for half an hour; the number in the address opens nothing else and says nothing of what was told. */
export const receiptPage = page<{ bericht: string }, { readonly code: string | null }>({
	name: "signalling.receipt",
	path: "/melden/ontvangen",
	who: "tell-a-worry",
	dress: "public",
	params: z.object({ bericht: ThingId }),
	title: (language) => texts(language).receipt.window,
	load: async (work) => ok({ code: isFresh(work.params.bericht, work.tx.now) ? codeOfEntry(work, work.params.bericht) : null }),
	view: ({ code }, { screen, language }) => {
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
						<LinkButton href="/code" weight="quiet" wide>
							{words.use}
						</LinkButton>
					</section>
				)}
				<p>
					<a href="/melden">{words.more}</a>
				</p>
			</CitizenPage>
		);
	},
});
