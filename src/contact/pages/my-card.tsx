import type { VNode } from "preact";
import { z } from "zod";
import { directionOf, ok, PublicLanguage, publicLanguages, refuse } from "#src/kernel/index.ts";
import { type AnyPage, page, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { ContactCard, LinkButton, qrOf, WorkerPage, WriteLines } from "#src/platform/ui/index.ts";
import { findMember } from "#src/team/server.ts";
import { type OnCard, vcardOf } from "../card-left/vcard.ts";
import { cardWords } from "../card-left/words.ts";
import { texts } from "../texts/index.ts";

type Params = { readonly taal?: PublicLanguage | undefined };
type Model = (OnCard & { readonly face: string | null; readonly qr: { readonly path: string; readonly size: number } }) | null;
const Params = z.object({ taal: PublicLanguage.optional() });
const shared = { who: "write-about-contact", dress: "worker", params: Params } as const;

const loadMe = async ({ tx, actor }: Pick<Visit<unknown>, "tx" | "actor">): Promise<Model> => {
	const me = actor.id === null ? undefined : await findMember(tx, actor.id);
	if (!me) return null;
	const card = { name: me.name, phone: me.phone, organisation: me.organisationName, reachable: me.reachable, base: me.base };
	return { ...card, face: me.face, qr: qrOf(vcardOf(card)) };
};
const ended = (one: string): string => (/[.!?]$/.test(one) ? one : `${one}.`);
/** A worker's own words stay in the direction they were written in. */
const Said = ({ sentence, words }: { readonly sentence: string; readonly words: string }): VNode => {
	const [before = "", after = ""] = sentence.split("{words}");
	return (
		<>
			{before}
			<bdi>{ended(words)}</bdi>
			{after}{" "}
		</>
	);
};

const TheCard = ({ me, taal, noPhone }: { readonly me: NonNullable<Model>; readonly taal: PublicLanguage; readonly noPhone: string }): VNode => {
	const words = cardWords[taal];
	return (
		<div lang={taal} dir={directionOf(taal)}>
			<ContactCard
				face={{ side: "helper", size: "big", ...(me.face === null ? {} : { name: me.face }) }}
				name={me.name}
				about={fill(words.of, { organisation: me.organisation })}
				phone={me.phone ?? noPhone}
				{...(me.phone === null ? {} : { phoneHref: `tel:${me.phone.replace(/[^\d+]/g, "")}` })}
				meet={
					<>
						{me.reachable && <Said sentence={words.reachable} words={me.reachable} />}
						{me.base && <Said sentence={words.here} words={me.base} />}
						{words.bell}
					</>
				}
				qr={{ ...me.qr, label: words.scan }}
			/>
		</div>
	);
};
/** The same page in another language of who gets it; each named in itself. */
const OtherLanguages = ({ road, taal }: { readonly road: string; readonly taal: PublicLanguage }): VNode => (
	<p class="line-up screen-only">
		{publicLanguages
			.filter((one) => one !== taal)
			.map((one) => (
				<LinkButton key={one} weight="plain" href={`${road}?taal=${one}`}>
					<span lang={one} dir={directionOf(one)}>
						{cardWords[one].name}
					</span>
				</LinkButton>
			))}
	</p>
);

/** A card to leave behind: name, face, number, where and when, to scan too - in the language of who gets it, in large type (CON-25, PRIN-19). */
export const myCardPage: AnyPage = page<Params, Model>({
	...shared,
	name: "contact.my-card",
	path: "/jij/kaart",
	load: async (visit) => ok(await loadMe(visit)),
	title: (language) => texts(language).myCard.title,
	view: (me, sight) => {
		const taal = sight.params.taal ?? sight.language;
		const words = texts(sight.language).myCard;
		return (
			<WorkerPage screen={sight.screen} heading={words.title}>
				<p class="soft screen-only">{words.about}</p>
				{me && <TheCard me={me} taal={taal} noPhone={words.noPhone} />}
				<OtherLanguages road="/jij/kaart" taal={taal} />
				<p class="line-up screen-only">
					<LinkButton weight="quiet" icon="phone" href="/jij/kaart/telefoon">
						{words.toPhone}
					</LinkButton>
					<LinkButton weight="quiet" icon="pen" href={`/jij/kaart/afspraak?taal=${taal}`}>
						{words.blank}
					</LinkButton>
				</p>
			</WorkerPage>
		);
	},
});
/** As a file for the contacts of a telephone. */
export const vcardPage: AnyPage = page<Params, { readonly text: string }>({
	...shared,
	name: "contact.vcard",
	path: "/jij/kaart/telefoon",
	load: async (visit) => {
		const me = await loadMe(visit);
		return me ? ok({ text: vcardOf(me) }) : refuse("kernel.nothing-here");
	},
	title: (language) => texts(language).myCard.title,
	file: ({ text }) => ({ name: "kaartje.vcf", type: "text/vcard; charset=utf-8", text }),
	view: () => <></>,
});
/** A blank card: what was agreed, in the handwriting of whose agreement it is (CON-26). */
export const blankCardPage: AnyPage = page<Params, Model>({
	...shared,
	name: "contact.blank-card",
	path: "/jij/kaart/afspraak",
	load: async (visit) => ok(await loadMe(visit)),
	title: (language) => texts(language).myCard.blank,
	view: (me, sight) => {
		const taal = sight.params.taal ?? sight.language;
		const words = cardWords[taal];
		const said = texts(sight.language).myCard;
		return (
			<WorkerPage screen={sight.screen} back={{ href: "/jij/kaart", words: said.title }}>
				<p class="soft screen-only">{said.blankAbout}</p>
				<div lang={taal} dir={directionOf(taal)} class="stack stack-wide">
					<h1>{words.agreed}</h1>
					<p class="screen-only">
						{[words.agreed, words.who, words.again, words.wrote].map((one) => (
							<span key={one}>
								{one}
								<br />
							</span>
						))}
					</p>
					<WriteLines title={words.agreed} id="afspraak" lines={6} />
					<WriteLines title={words.who} id="wie" lines={4} />
					<WriteLines title={words.again} id="weer" lines={2} />
					<WriteLines title={words.wrote} id="schreef" lines={1} />
					{me && <TheCard me={me} taal={taal} noPhone={said.noPhone} />}
				</div>
				<OtherLanguages road="/jij/kaart/afspraak" taal={taal} />
			</WorkerPage>
		);
	},
});
