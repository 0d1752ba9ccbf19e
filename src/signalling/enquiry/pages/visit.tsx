/** At the door or at the table: what we bring, a memory list, and one field for what the resident says. For a trained volunteer too (SIG-28). */
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { addDays } from "#src/kernel/time.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import {
	AsText,
	Bring,
	DateField,
	Form,
	Hidden,
	LongText,
	ManyField,
	Notice,
	SelectField,
	Submit,
	TextField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { raiseItem } from "../operations.ts";
import { ANSWER_ITEM_DAYS } from "../rules.ts";
import { enquiryTexts } from "../texts/index.ts";
import { loadRound, type RoundModel } from "./load.ts";

const Params = z.object({ enquiry: CaseId, bewaard: z.literal("ja").optional().catch(undefined) });
type Params = z.infer<typeof Params>;

export const roundVisitPage = page<Params, RoundModel>({
	name: "signalling.round-visit",
	path: "/rondes/:enquiry/bezoek",
	who: "go-along-doors",
	params: Params,
	dress: "worker",
	title: (language) => enquiryTexts(language).visit.window,
	load: loadRound,
	view: (model, sight) => {
		const { language, screen, today, params } = sight;
		const all = enquiryTexts(language);
		const said = all.visit;
		const { round } = model;
		return (
			<WorkerPage
				screen={screen}
				current="neighbourhood"
				over={round.streets.map((one) => one.street).join(", ")}
				heading={said.title[round.kind]}
				back={{ href: `/rondes/${round.id}`, words: all.list.kinds[round.kind] }}
				top={<p>{said.lead}</p>}
			>
				{params.bewaard ? <Notice icon="check" title={said.kept} /> : null}
				<section class="stack" aria-labelledby="meenemen">
					<h2 id="meenemen">{said.bring}</h2>
					{round.offers.map((one) => (
						<Bring key={one.expected} language={language} label={false}>
							<strong>{one.expected}:</strong> {one.offer}
						</Bring>
					))}
				</section>
				<Form form={sight.form(raiseItem)} language={language} label={said.note}>
					<Hidden name="enquiry" value={round.id} />
					<LongText name="words" label={said.note} hint={said.noteHint} rows={3} required />
					<TextField name="where" label={said.where} hint={said.whereHint} />
					<AsText language={language} summary={said.more}>
						<div class="stack">
							<TextField name="name" label={said.name} />
							<TextField name="reachable" label={said.reachable} hint={said.reachableHint} />
							<SelectField name="owner" label={said.owner} options={model.colleagues.map((one) => ({ value: one.id, words: one.name }))} />
							<DateField name="answerBy" label={said.answerBy} min={today} preset={addDays(today, ANSWER_ITEM_DAYS)} />
						</div>
					</AsText>
					<ManyField name="yes" label={said.yes} choices={[{ value: "ja", words: said.yesWords }]} />
					<Submit>{said.send}</Submit>
				</Form>
				<section class="stack memory" aria-labelledby="geheugen">
					<h2 id="geheugen">{said.memory}</h2>
					<p class="soft">{said.memoryMore}</p>
					{all.memory.rights.map((part) => (
						<div class="stack stack-tight" key={part.title}>
							<h3>{part.title}</h3>
							<ul class="dotted">
								{part.items.map((one) => (
									<li key={one}>{one}</li>
								))}
							</ul>
						</div>
					))}
				</section>
				<section class="stack" aria-labelledby="oog">
					<h2 id="oog">{said.eyes}</h2>
					<p class="soft">{said.eyesMore}</p>
					{all.memory.eyes.map((one) => (
						<p key={one.title}>
							<strong>{one.title}.</strong> {one.words}
						</p>
					))}
				</section>
			</WorkerPage>
		);
	},
	forms: [formTo<Params>(raiseItem, (_answer, params) => `/rondes/${params.enquiry}/bezoek?bewaard=ja`)],
});
