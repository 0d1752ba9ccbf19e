import type { VNode } from "preact";
import { z } from "zod";
import { directionOf, PublicLanguage, publicLanguages } from "#src/kernel/language.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { findArea } from "#src/neighbourhood/server.ts";
import { page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { Exactly, Face, filled, LinkButton, Qr, qrOf, Theirs, WorkerPage } from "#src/platform/ui/index.ts";
import { phoneOf, type Reception, receptionOf } from "../cards.ts";
import { posterTexts } from "../texts/for-workers.ts";
import { publicTexts } from "../texts/index.ts";

const Params = z.object({ area: z.string().max(80), taal: PublicLanguage.optional() });
type Params = z.infer<typeof Params>;
type Model = { readonly reception: Reception; readonly name: string; readonly slug: string };
type Sheet = { readonly model: Model; readonly spoken: PublicLanguage; readonly address: string };
const CARDS = 8;
const MOST_MEETINGS = 4;

/** An address as one types it. */
const short = (address: string): string => address.replace(/^https?:\/\//, "");
const Code = ({ spoken, address }: Omit<Sheet, "model">): VNode => (
	// In the language of the poster, so that the page that opens speaks it too.
	<Qr {...qrOf(spoken === "nl" ? address : `${address}?in=${spoken}`)} label={fill(publicTexts(spoken).poster.qr, { address: short(address) })} />
);
const Whom = ({ model, spoken }: Omit<Sheet, "address">): VNode => {
	const words = publicTexts(spoken).poster;
	const { worker, team } = model.reception;
	return (
		<>
			{worker.name === null
				? filled(words.tellTeam, { team: <Theirs lang="nl">{team.name}</Theirs> })
				: filled(words.tell, { name: <Theirs>{worker.name}</Theirs> })}
		</>
	);
};
/** One sheet to put up: a face, a name, a number, where and when, and a code (NBH-05, PRIN-19). */
const Poster = (sheet: Sheet): VNode => {
	const { model, spoken, address } = sheet;
	const words = publicTexts(spoken);
	const { worker, team, meetings } = model.reception;
	const phone = phoneOf(model.reception);
	return (
		<div class="poster" lang={spoken} dir={directionOf(spoken)}>
			<div class="cloth" aria-hidden="true" />
			<p class="poster-ask">{words.poster.ask}</p>
			<p class="poster-or">{words.poster.orYou}</p>
			<div class="poster-who">
				<Face name={worker.face ?? undefined} letter={worker.name ?? team.name} side="helper" size="huge" />
				<div>
					<p class="poster-tell">
						<Whom {...sheet} />
					</p>
					{phone !== null && (
						<p class="poster-phone">
							<Exactly>{phone}</Exactly>
						</p>
					)}
					{worker.reachable !== null && (
						<p>
							<Theirs lang="nl">{worker.reachable}</Theirs>
						</p>
					)}
				</div>
			</div>
			<div class="poster-below">
				<div>
					{meetings.length > 0 && (
						<>
							<p>
								<strong>{words.poster.meet}</strong>
							</p>
							<ul class="meet">
								{meetings.slice(0, MOST_MEETINGS).map((one) => (
									<li key={one.name + one.when}>
										<Theirs lang="nl">{one.when}</Theirs>
										<Theirs lang="nl">
											<strong>{one.name}</strong>
											{one.where === "" ? "" : `, ${one.where}`}
										</Theirs>
									</li>
								))}
							</ul>
						</>
					)}
				</div>
				<div class="poster-code">
					<Code spoken={spoken} address={address} />
					<p>{words.poster.camera}</p>
				</div>
			</div>
			<p class="poster-address">{filled(words.poster.orType, { address: <Exactly>{short(address)}</Exactly> })}</p>
			<p class="poster-foot">
				{words.poster.free} {words.tell.toHelp}{" "}
				<strong>
					{words.tell.danger} {words.tell.call112}.
				</strong>
			</p>
		</div>
	);
};
const Card = (sheet: Sheet): VNode => {
	const { model, spoken, address } = sheet;
	const { worker, team } = model.reception;
	const phone = phoneOf(model.reception);
	return (
		<li class="hand-card">
			<Face name={worker.face ?? undefined} letter={worker.name ?? team.name} side="helper" />
			<div>
				<p>
					<strong>
						<Whom {...sheet} />
					</strong>
				</p>
				{phone !== null && (
					<p class="hand-phone">
						<Exactly>{phone}</Exactly>
					</p>
				)}
				<p>{publicTexts(spoken).poster.free}</p>
			</div>
			<Code spoken={spoken} address={address} />
		</li>
	);
};

const view = (model: Model, { screen, language, params }: Sight<Params>): VNode => {
	const words = posterTexts(language);
	const spoken = params.taal ?? "nl";
	const address = `${screen.origin ?? ""}/melden/${model.slug}`;
	const { name } = model.reception.worker;
	const sheet: Sheet = { model, spoken, address };
	return (
		<WorkerPage screen={screen} current="neighbourhood" heading={words.title} back={{ href: `/buurt/${model.slug}`, words: model.name }}>
			<div class="stack screen-only">
				<p class="lead">{words.lead}</p>
				<p>
					{name === null ? words.nobody : fill(words.whose, { name })} <a href="/jij#bewoners">{words.change}</a>
				</p>
				<nav class="line-up" aria-label={words.inLanguage}>
					{publicLanguages.map((code) => (
						<LinkButton key={code} href={`/buurt/${model.slug}/poster?taal=${code}`} weight={code === spoken ? "main" : "quiet"}>
							{words.names[code]}
						</LinkButton>
					))}
				</nav>
				<p class="small soft">{fill(words.leadsTo, { address: short(address) })}</p>
			</div>
			<section class="poster-part stack" aria-labelledby="poster">
				<h2 id="poster" class="screen-only">
					{words.poster}
				</h2>
				<Poster {...sheet} />
			</section>
			<section class="poster-part stack" aria-labelledby="kaartjes">
				<h2 id="kaartjes" class="screen-only">
					{words.cards}
				</h2>
				<ul class="hand-cards" lang={spoken} dir={directionOf(spoken)}>
					{Array.from({ length: CARDS }, (_, at) => (
						<Card key={at} {...sheet} />
					))}
				</ul>
			</section>
		</WorkerPage>
	);
};
/** Who is your worker, to print: a poster and cards, with a code that opens the page of the neighbourhood (NBH-05). */
export const posterPage = page<Params, Model>({
	name: "signalling.poster",
	path: "/buurt/:area/poster",
	who: "see-the-neighbourhood",
	dress: "worker",
	params: Params,
	title: (language) => posterTexts(language).window,
	load: async (work) => {
		const area = await findArea(work.tx, { slug: work.params.area });
		const reception = area && (await receptionOf(work.tx, area));
		return area && reception ? ok({ reception, name: area.name, slug: area.slug }) : refuse("kernel.nothing-here");
	},
	view,
});
