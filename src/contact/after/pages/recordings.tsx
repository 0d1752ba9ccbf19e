/** A note spoken in on the way: sealed, heard by its maker alone, written out by hand and gone then. */
import { z } from "zod";
import { addDays, CaseId, ok, ThingId } from "#src/kernel/index.ts";
import { asFile, asPlain, type PlainAttachment } from "#src/platform/attachments/plain.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import { Button, DateField, FileField, Form, Hidden, LinkButton, OneButtonForm, Row, Rows, Section, Submit } from "#src/platform/ui/index.ts";
import type { CaseParams, WhomSeen } from "../../pages/whom.ts";
import type { Recording } from "../model.ts";
import { dropRecording, keepRecording } from "../operations.ts";
import { writeOutDays } from "../rules.ts";
import { afterTexts } from "../texts/index.ts";
import { BesideTheNote, loadAfter, shared } from "./beside-the-note.tsx";

type Model = { readonly whom: WhomSeen; readonly recordings: readonly Recording[] };
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}/opname`;

export const recordingsPage: AnyPage = page<CaseParams, Model>({
	...shared,
	name: "contact.recordings",
	path: "/mensen/:case/opname",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	load: async (visit) => {
		const { whom, after } = await loadAfter(visit);
		return ok({ whom, recordings: after.recordings.filter((one) => one.by === visit.actor.id) });
	},
	title: (language) => afterTexts(language).recording.title,
	forms: [formTo<CaseParams>(keepRecording, back), formTo<CaseParams>(dropRecording, back)],
	view: (model, sight) => {
		const { language, today } = sight;
		const words = afterTexts(language).recording;
		const of = model.whom.case;
		return (
			<BesideTheNote whom={model.whom} sight={sight} words={words}>
				<Form form={sight.form(keepRecording)} language={language} files>
					<div
						class="stack stack-tight"
						data-island="speak"
						data-start={words.start}
						data-stop={words.stop}
						data-busy={words.busy}
						data-ready={words.ready}
						data-no-mic={words.noMic}
					/>
					<FileField name="recording" label={words.file} hint={words.fileHint} accept="audio/*" />
					<DateField name="writeOutOn" label={words.on} min={today} preset={addDays(today, writeOutDays)} />
					<Submit>{words.save}</Submit>
				</Form>
				<Section id="uitschrijven" title={words.here}>
					{model.recordings.length === 0 ? (
						<p class="soft">{words.none}</p>
					) : (
						<Rows>
							{model.recordings.map((one) => (
								<Row
									key={one.recording}
									icon="mic"
									title={nearMoment(one.at, today, language)}
									why={fill(words.until, { day: nearDay(one.writeOutOn, today, language) })}
								>
									<div class="line-up">
										<LinkButton weight="quiet" icon="pen" href={`/mensen/${of}/notitie?opname=${one.recording}`}>
											{words.write}
										</LinkButton>
										<OneButtonForm form={sight.form(dropRecording)}>
											<Hidden name="recording" value={one.recording} />
											<Button weight="plain">{words.drop}</Button>
										</OneButtonForm>
									</div>
								</Row>
							))}
						</Rows>
					)}
				</Section>
			</BesideTheNote>
		);
	},
});

/** The sound itself, for its maker. */
export const soundPage: AnyPage = page<CaseParams & { readonly recording: ThingId }, PlainAttachment>({
	...shared,
	name: "contact.sound",
	path: "/mensen/:case/opname/:recording",
	params: z.object({ case: CaseId, recording: ThingId }),
	about: (params) => params.case,
	load: async (visit) => {
		const found = await visit.journal.attached(visit.tx, visit.params.case, visit.params.recording);
		return asPlain(found?.type.startsWith("audio/") ? found : undefined);
	},
	title: (language) => afterTexts(language).recording.title,
	file: asFile("opname"),
	view: () => <></>,
});
