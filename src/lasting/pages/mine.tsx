/** The person's own: my card, and how it goes on. App puts these on the road; they stand under `/mijn`. */
import { z } from "zod";
import { type FormOn, formTo, page } from "#src/platform/http/page.ts";
import { Face, Form, Hidden, LinkButton, LongText, Notice, PersonPage, Submit } from "#src/platform/ui/index.ts";
import { comeBackMyself, objectMyself } from "../operations.ts";
import { texts } from "../texts/index.ts";
import { type LastingModel, loadOwnLasting } from "./about.ts";
import { CardForms, CardLines, CardText, Holders, ownActs, Uses } from "./card-parts.tsx";
import { WhatWasSaid } from "./let-go-parts.tsx";

const NoParams = z.object({});
type NoParams = Record<never, never>;
const to = (operation: { readonly name: string }, road: string): FormOn<NoParams> => formTo<NoParams>(operation, () => road);

export const ownCardPage = page<NoParams, LastingModel>({
	name: "lasting.own-card",
	path: "/mijn/kaart",
	who: "decide-on-own-plan",
	params: NoParams,
	dress: "worker",
	title: (language) => texts(language).mine.cardTitle,
	load: loadOwnLasting,
	view: (model, sight) => {
		const said = texts(sight.language);
		const props = { model, here: sight, acts: ownActs, name: model.person?.called ?? "" };
		return (
			<PersonPage screen={sight.screen} heading={said.mine.cardTitle} lead={said.mine.cardLead}>
				{!model.state.card && <CardLines language={sight.language} />}
				{model.state.card && (
					<>
						<CardText words={model.state.card.words} language={sight.language} level={2} />
						<p>
							<LinkButton weight="quiet" icon="print" href="/mijn/kaart/papier">
								{said.card.paper}
							</LinkButton>
						</p>
					</>
				)}
				<div class="screen-only stack stack-wide">
					<CardForms {...props} />
				</div>
				<Holders {...props} />
				<Uses {...props} />
			</PersonPage>
		);
	},
	forms: [ownActs.write, ownActs.confirm, ownActs.give, ownActs.takeBack].map((one) => to(one, "/mijn/kaart")),
});
export const ownLetGoPage = page<NoParams, LastingModel>({
	name: "lasting.own-letting-go",
	path: "/mijn/loslaten",
	who: "decide-on-own-plan",
	params: NoParams,
	dress: "worker",
	title: (language) => texts(language).mine.letGoTitle,
	load: loadOwnLasting,
	view: (model, sight) => {
		const said = texts(sight.language);
		const { letGo, openTalk } = model.state;
		const face = model.face;
		return (
			<PersonPage screen={sight.screen} heading={said.mine.letGoTitle} lead={letGo ? said.mine.letGoLead : said.mine.nothing}>
				{letGo && <WhatWasSaid letGo={letGo} name={model.person?.called ?? said.person} language={sight.language} />}
				{face && (
					<p class="line-up">
						<Face letter={face.name} side="helper" {...(face.face === null ? {} : { name: face.face })} />
						<span>
							<strong>{said.mine.face(face.name)}</strong> {face.phone && said.mine.phone(face.phone)}
						</span>
					</p>
				)}
				{openTalk ? (
					<Notice icon="reply" title={said.mine.openTalk}>
						{openTalk.words}
					</Notice>
				) : (
					<Form form={sight.form(objectMyself)} language={sight.language} keep={false} sheet label={said.mine.objectHeading}>
						<h2>{said.mine.objectHeading}</h2>
						<Hidden name="case" value={model.case} />
						<LongText name="words" label={said.mine.objectWords} rows={3} />
						<Submit weight="quiet">{said.mine.objectSend}</Submit>
					</Form>
				)}
				{letGo && (
					<Form form={sight.form(comeBackMyself)} language={sight.language} keep={false} sheet label={said.mine.backHeading}>
						<h2>{said.mine.backHeading}</h2>
						<Hidden name="case" value={model.case} />
						<LongText name="words" label={said.mine.backWords} rows={2} />
						<Submit>{said.mine.backSend}</Submit>
					</Form>
				)}
			</PersonPage>
		);
	},
	forms: [to(objectMyself, "/mijn/loslaten"), to(comeBackMyself, "/mijn/loslaten")],
});
