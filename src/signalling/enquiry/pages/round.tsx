/** One round: what residents gain, what stands ready, who follows up; then what they said, until everybody has heard back. */
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { nearMoment, shortDay } from "#src/platform/texts/dates.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { Face, Form, Hidden, LinkButton, Submit, Table, WorkerPage } from "#src/platform/ui/index.ts";
import { answerItem, dropDoor, endEnquiry, itemToSignal, keepView, planDoor } from "../operations.ts";
import { enquiryTexts } from "../texts/index.ts";
import { loadRound, type RoundModel } from "./load.ts";
import { Doors, Items, type RoundParams, Views } from "./parts.tsx";

const here =
	(part = "") =>
	(_: unknown, params: RoundParams): string =>
		`/rondes/${params.enquiry}${part}`;

export const roundPage = page<RoundParams, RoundModel>({
	name: "signalling.round",
	path: "/rondes/:enquiry",
	who: "go-along-doors",
	params: z.object({ enquiry: CaseId }),
	dress: "worker",
	title: (language) => enquiryTexts(language).round.window,
	load: loadRound,
	view: (model, sight) => {
		const { language, screen, today } = sight;
		const all = enquiryTexts(language);
		const said = all.round;
		const { round } = model;
		const follows = model.colleagues.find((one) => one.id === round.holder);
		return (
			<WorkerPage
				screen={screen}
				current="neighbourhood"
				over={`${all.list.kinds[round.kind]}, ${model.area}`}
				heading={round.streets.map((one) => one.street).join(", ")}
				back={{ href: "/rondes", words: all.list.title }}
				{...(round.endedAt === null
					? {}
					: {
							top: (
								<>
									<p>{said.endedOn(nearMoment(round.endedAt, today, language))}</p>
									{round.erased !== null && <p class="soft">{said.erased(round.erased.items, nearMoment(round.erased.at, today, language))}</p>}
									{model.eraseOn !== null && <p class="soft">{said.eraseOn(shortDay(model.eraseOn, today, language))}</p>}
								</>
							),
						})}
			>
				<section class="stack" aria-labelledby="eraan">
					<h2 id="eraan">{said.gain}</h2>
					<p class="lead">{round.gain}</p>
					<div class="line-up">
						<Face name={follows?.face ?? undefined} side="helper" letter={model.names[round.holder] ?? "?"} />
						<p>{said.follows(model.names[round.holder] ?? "")}</p>
					</div>
					{round.endedAt === null ? (
						<LinkButton href={`/rondes/${round.id}/bezoek`} icon="door" wide>
							{said.go}
						</LinkButton>
					) : null}
				</section>
				<Items model={model} sight={sight} />
				<Views model={model} sight={sight} />
				<section class="stack" aria-labelledby="klaar">
					<h2 id="klaar">{said.offers}</h2>
					<Table
						label={all.begin.offers}
						columns={[{ words: all.begin.expected }, { words: all.begin.offer }]}
						rows={round.offers.map((one) => [one.expected, one.offer])}
					/>
				</section>
				<section class="stack" aria-labelledby="langs">
					<h2 id="langs">{said.where}</h2>
					<ul class="dotted">
						{round.streets.map((one) => (
							<li key={one.street}>
								{one.street}: {said.grounds[one.ground]}
							</li>
						))}
					</ul>
				</section>
				<Doors model={model} sight={sight} />
				{model.mayBegin && round.endedAt === null ? (
					<Form form={sight.form(endEnquiry)} language={language} keep={false} label={said.end}>
						<Hidden name="enquiry" value={round.id} />
						<p class="soft">{said.endMore}</p>
						<Submit weight="quiet">{said.end}</Submit>
					</Form>
				) : null}
			</WorkerPage>
		);
	},
	forms: [
		formTo<RoundParams>(answerItem, here("#gezegd")),
		formTo<RoundParams>(itemToSignal, here("#gezegd")),
		formTo<RoundParams>(keepView, here("#beelden")),
		formTo<RoundParams>(planDoor, here("#deuren")),
		formTo<RoundParams>(dropDoor, here("#deuren")),
		formTo<RoundParams>(endEnquiry, here()),
	],
});
