import { z } from "zod";
import { Language, ok, type Language as Lang } from "#src/kernel/index.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { ContactCard, LinkButton, WorkerPage } from "#src/platform/ui/index.ts";
import { findMember } from "#src/team/server.ts";
import { texts } from "../texts/index.ts";

type Params = { readonly taal?: Lang | undefined };
type Model = {
	readonly name: string;
	readonly face: string | null;
	readonly phone: string | null;
	readonly organisation: string;
	readonly reachable: string | null;
	readonly base: string | null;
} | null;

/** A card to leave behind: name, face, number, where and when - in the language of who gets it, in large type (CON-25, PRIN-19). */
export const myCardPage: AnyPage = page<Params, Model>({
	name: "contact.my-card",
	path: "/jij/kaart",
	who: "write-about-contact",
	params: z.object({ taal: Language.optional() }),
	load: async ({ tx, actor }) => {
		const me = actor.id === null ? undefined : await findMember(tx, actor.id);
		return ok(
			me ? { name: me.name, face: me.face, phone: me.phone, organisation: me.organisationName, reachable: me.reachable, base: me.base } : null,
		);
	},
	title: (language) => texts(language).myCard.title,
	dress: "worker",
	view: (me, sight) => {
		const language = sight.params.taal ?? sight.language;
		const words = texts(language).myCard;
		const meet = [
			me?.reachable ? fill(words.reachable, { words: me.reachable }) : "",
			me?.base ? fill(words.here, { words: me.base }) : "",
			words.bell,
		]
			.filter(Boolean)
			.map((one) => (/[.!?]$/.test(one) ? one : `${one}.`))
			.join(" ");
		return (
			<WorkerPage screen={sight.screen} heading={texts(sight.language).myCard.title}>
				<p class="soft">{texts(sight.language).myCard.about}</p>
				<div lang={language}>
					{me && (
						<ContactCard
							face={{ side: "helper", size: "big", ...(me.face === null ? {} : { name: me.face }) }}
							name={me.name}
							about={fill(words.of, { organisation: me.organisation })}
							phone={me.phone ?? texts(sight.language).myCard.noPhone}
							{...(me.phone === null ? {} : { phoneHref: `tel:${me.phone.replace(/[^\d+]/g, "")}` })}
							meet={meet}
						/>
					)}
				</div>
				<LinkButton weight="quiet" href={`/jij/kaart?taal=${language === "nl" ? "en" : "nl"}`}>
					{words.other}
				</LinkButton>
			</WorkerPage>
		);
	},
});
