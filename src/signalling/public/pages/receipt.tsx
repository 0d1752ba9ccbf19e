import { z } from "zod";
import { ThingId } from "#src/kernel/ids.ts";
import { ok } from "#src/kernel/result.ts";
import { findArea } from "#src/neighbourhood/server.ts";
import { page } from "#src/platform/http/page.ts";
import { codeOfEntry, isCodeFor } from "#src/platform/sign-in/server.ts";
import { CitizenPage, Exactly, filled, LinkButton } from "#src/platform/ui/index.ts";
import { isFresh } from "../../rules.ts";
import { phoneHref, phoneOf, receptionOf } from "../cards.ts";
import { publicTexts } from "../texts/index.ts";

type Model = { readonly code: string | null; readonly phone: string | null };

/** Dank u wel. Shows the reply code for half an hour; the number in the address opens nothing else and says nothing of what was told. */
export const receiptPage = page<{ bericht: string; buurt?: string | undefined }, Model>({
	name: "signalling.receipt",
	path: "/melden/ontvangen",
	who: "tell-a-worry",
	dress: "public",
	unpins: true,
	params: z.object({ bericht: ThingId, buurt: z.string().max(80).optional().catch(undefined) }),
	title: (language) => publicTexts(language).receipt.window,
	spokenTitle: (language) => publicTexts(language).receipt.window,
	load: async (work) => {
		const { bericht } = work.params;
		const shows = isFresh(bericht, work.tx.now) && (await isCodeFor(work.tx, "reporter", bericht));
		const area = work.params.buurt === undefined ? undefined : await findArea(work.tx, { slug: work.params.buurt });
		const reception = await receptionOf(work.tx, area);
		return ok({ code: shows ? codeOfEntry(work, bericht) : null, phone: reception ? phoneOf(reception) : null });
	},
	view: ({ code, phone }, { screen, spoken }) => {
		const words = publicTexts(spoken).receipt;
		return (
			<CitizenPage screen={screen} heading={words.title}>
				<p class="lead">{words.lead}</p>
				{code === null ? (
					<p>{words.gone}</p>
				) : (
					<section class="sheet stack" aria-labelledby="code">
						<h2 id="code">{words.code}</h2>
						<p class="said">
							<strong>
								<bdi dir="ltr" data-code>
									{code}
								</bdi>
							</strong>
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
						{filled(words.call, { phone: <Exactly>{phone}</Exactly> })}
					</LinkButton>
				)}
				<p>
					<a href="/melden">{words.more}</a>
				</p>
			</CitizenPage>
		);
	},
});
