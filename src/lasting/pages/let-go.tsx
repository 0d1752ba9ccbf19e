/** Letting go is a talk (SUS-02, SUS-03, SUS-12, LEG-05). And coming back, to the known face. */
import { dayOf } from "#src/kernel/time.ts";
import { crisisNow, openTakeOvers } from "#src/carrying-out/index.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Face, Form, LinkButton, LongText, Notice, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { comeBack, greet, letGo, object, setIntensity } from "../operations.ts";
import { supportTexts } from "../support/texts/index.ts";
import { texts } from "../texts/index.ts";
import { type LastingModel, LastingParams, loadLastingPage } from "./about.ts";
import { AfterLettingGo, IntensityForm, LetGoForm, ObjectForm, WhatWasSaid } from "./let-go-parts.tsx";

export const letGoPage = page<LastingParams, LastingModel>({
	name: "lasting.let-go",
	path: "/mensen/:case/loslaten",
	who: "let-go",
	params: LastingParams,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).letGo.title,
	load: (visit) => loadLastingPage(visit, visit.params.case),
	view: (model, sight) => {
		const said = texts(sight.language);
		const name = model.person?.called ?? said.person;
		const { state, carrying } = model;
		const stuck = crisisNow(carrying) ? said.letGo.crisis : openTakeOvers(carrying).length > 0 ? said.letGo.takenOver : undefined;
		const watching = model.line.station === "watching" ? state.letGoes.at(-1)?.noContact : undefined;
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.letGo.title}
				over={model.person?.called}
				back={{ href: `/mensen/${model.case}`, words: said.back(name) }}
			>
				{state.letGo ? (
					<>
						<p class="lead">{said.letGo.done(shortDay(dayOf(state.letGo.at), sight.today, sight.language))}</p>
						<WhatWasSaid letGo={state.letGo} name={name} language={sight.language} />
						<AfterLettingGo model={model} sight={sight} />
						<ObjectForm sight={sight} />
					</>
				) : (
					<>
						<p class="lead">{said.letGo.lead(name)}</p>
						{watching && <Notice icon="eye" title={said.letGo.watching(shortDay(watching.lookAgain, sight.today, sight.language))} />}
						{state.openTalk && (
							<Notice icon="reply" title={said.letGo.openTalk}>
								{state.openTalk.words}
							</Notice>
						)}
						{stuck !== undefined && (
							<Notice icon="hands" title={stuck}>
								<p>
									<a href={`/mensen/${sight.params.case}/${crisisNow(carrying) ? "onderweg" : "overnemen"}`}>
										{crisisNow(carrying) ? said.letGo.toCrisis : said.letGo.toGiveBack}
									</a>
								</p>
							</Notice>
						)}
						<IntensityForm model={model} sight={sight} />
						<p class="soft">
							{supportTexts(sight.language).panel.offer(name)}{" "}
							<a href={`/mensen/${sight.params.case}/steun`}>{supportTexts(sight.language).panel.way}</a>
						</p>
						<LetGoForm model={model} name={name} sight={sight} />
					</>
				)}
			</WorkerPage>
		);
	},
	forms: [letGo, setIntensity, object, greet].map((one) => formTo<LastingParams>(one, (_answer, params) => `/mensen/${params.case}/loslaten`)),
});

export const comeBackPage = page<LastingParams, LastingModel>({
	name: "lasting.come-back",
	path: "/mensen/:case/terug",
	who: "write-about-contact",
	params: LastingParams,
	about: (params) => params.case,
	standing: ["responsible", "part", "team"],
	dress: "worker",
	title: (language) => texts(language).comeBack.title,
	load: (visit) => loadLastingPage(visit, visit.params.case),
	view: (model, sight) => {
		const said = texts(sight.language);
		const name = model.person?.called ?? said.person;
		const face = model.face;
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.comeBack.title}
				over={model.person?.called}
				back={{ href: `/mensen/${model.case}`, words: said.back(name) }}
			>
				<p class="lead">{said.comeBack.lead(name)}</p>
				{face && (
					<p class="line-up">
						<Face letter={face.name} side="helper" {...(face.face === null ? {} : { name: face.face })} />
						<strong>{model.formerly === undefined ? said.comeBack.face(face.name) : said.comeBack.formerly(model.formerly.name, face.name)}</strong>
					</p>
				)}
				{model.line.letGoAt === null ? (
					<p>{said.comeBack.here}</p>
				) : (
					<>
						<p class="soft">{said.comeBack.since(shortDay(dayOf(model.line.letGoAt), sight.today, sight.language))}</p>
						<Form form={sight.form(comeBack)} language={sight.language}>
							<LongText name="words" label={said.comeBack.words} rows={3} mark="optional" />
							<Submit>{said.comeBack.send}</Submit>
						</Form>
					</>
				)}
				<p>
					<LinkButton weight="quiet" href={`/mensen/${model.case}/crisiskaart`} icon="paper">
						{said.card.title}
					</LinkButton>
				</p>
			</WorkerPage>
		);
	},
	forms: [formTo<LastingParams>(comeBack, (_answer, params) => `/mensen/${params.case}/terug`)],
});
