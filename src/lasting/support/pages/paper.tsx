/** A card for each of them, to print: what they do and what they hear, and nothing of anybody else (SUS-06, SUS-10). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { page, type Sight } from "#src/platform/http/page.ts";
import { BackLink, Exactly, filled, PlainPage, Qr, qrOf } from "#src/platform/ui/index.ts";
import type { SupportMember } from "../model.ts";
import { partOf, signsOf } from "../reading.ts";
import { supportTexts } from "../texts/index.ts";
import { loadOwnSupport, loadSupportPage, type SupportModel } from "./about.ts";
import { type AnySight, bare, faceOf, sentenceOf } from "./here.tsx";

const Card = ({
	model,
	sight,
	origin,
	member,
}: {
	readonly model: SupportModel;
	readonly sight: AnySight;
	readonly origin: string;
	readonly member: SupportMember;
}): VNode => {
	const { language } = sight;
	const { paper: said, seat } = supportTexts(language);
	const { does, hears } = partOf(model.state, member.member);
	const knows = member.role === "back-up" ? signsOf(model.state) : [];
	const agreed = does.filter((one) => one.agreed);
	const code = model.codes[member.member];
	return (
		<section class="sheet stack no-break" aria-labelledby={`kaart-${member.member}`}>
			<h2 id={`kaart-${member.member}`}>{said.for(member.name, model.called)}</h2>
			{member.does !== undefined && <p>{member.does}</p>}
			<p class="small soft">{agreed.length + hears.length + knows.length === 0 ? said.empty : seat.inWords(model.called)}</p>
			<ul class="stack stack-tight">
				{agreed.map((one) => (
					<li key={one.arrangement}>
						{sentenceOf(one, language, one.tell && (one.tell.reachable === undefined ? one.tell.name : `${one.tell.name} (${one.tell.reachable})`))}
					</li>
				))}
				{hears
					.filter((one) => one.agreed && !knows.includes(one))
					.map((one) => (
						<li key={one.arrangement}>{said.hears(one.name, bare(one.cue))}</li>
					))}
			</ul>
			{knows.length > 0 && (
				<>
					<h3>{said.signsKnown}</h3>
					<ul class="stack stack-tight">
						{knows.map((one) => (
							<li key={one.arrangement}>{said.signLine(one.name, bare(one.cue), bare(one.does))}</li>
						))}
					</ul>
				</>
			)}
			{code !== undefined && (
				<>
					<p class="small">
						{filled(said.comeIn, { road: <Exactly>{`${origin}/code`.replace(/^https?:\/\//, "")}</Exactly>, code: <Exactly>{code}</Exactly> })}
					</p>
					<Qr {...qrOf(`${origin}/code#${code}`)} label={said.qr} />
				</>
			)}
			<p class="small">
				{said.callFirst(faceOf(model, sight), model.face?.phone ?? undefined)} {said.stop}
			</p>
		</section>
	);
};
const Cards = ({
	model,
	sight,
	back,
}: {
	readonly model: SupportModel;
	readonly sight: AnySight & Pick<Sight<unknown>, "screen">;
	readonly back: string;
}): VNode => {
	const said = supportTexts(sight.language);
	const there = model.state.members.filter((one) => one.yes);
	return (
		<>
			<div class="screen-only">
				<BackLink href={back} words={said.title(model.mine ? undefined : model.called)} />
				{there.length > 0 && <p>{said.paper.lead}</p>}
			</div>
			{there.length === 0 && <p>{said.paper.none}</p>}
			<div class="stack stack-wide">
				{there.map((member) => (
					<Card key={member.member} model={model} sight={sight} origin={sight.screen.origin ?? ""} member={member} />
				))}
			</div>
		</>
	);
};
const Params = z.object({ case: CaseId });
export const supportPaperPage = page<z.infer<typeof Params>, SupportModel>({
	name: "lasting.support-on-paper",
	path: "/mensen/:case/steun/papier",
	who: "support-a-plan",
	params: Params,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => supportTexts(language).paper.title,
	load: (visit) => loadSupportPage(visit, visit.params.case),
	view: (model, sight) => (
		<PlainPage screen={sight.screen} heading={supportTexts(sight.language).paper.title}>
			<Cards model={model} sight={sight} back={`/mensen/${model.case}/steun`} />
		</PlainPage>
	),
});
export const ownSupportPaperPage = page<Record<never, never>, SupportModel>({
	name: "lasting.own-support-on-paper",
	path: "/mijn/steun/papier",
	who: "decide-on-own-plan",
	params: z.object({}),
	dress: "worker",
	title: (language) => supportTexts(language).paper.title,
	load: loadOwnSupport,
	view: (model, sight) => (
		<PlainPage screen={sight.screen} heading={supportTexts(sight.language).paper.title} home="/mijn">
			<Cards model={model} sight={sight} back="/mijn/steun" />
		</PlainPage>
	),
});
