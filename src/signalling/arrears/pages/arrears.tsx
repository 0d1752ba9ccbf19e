import type { VNode } from "preact";
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import { agreementSaid, kindSaid } from "#src/team/index.ts";
import { membersById } from "#src/team/server.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import {
	AsText,
	CitizenPage,
	DateField,
	Facts,
	FileField,
	Form,
	LongText,
	Notice,
	Row,
	Rows,
	SelectField,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import type { Agreement } from "../../arrival.rules.ts";
import { findAgreement, listAgreements } from "../../holders.ts";
import { titleOfSignal } from "../../matters.ts";
import { type ArrearsFile, listFiles } from "../store.ts";
import { bringFile, sendArrears } from "../operations.ts";
import { foldSignalling } from "../../rules.ts";
import { heardOf } from "../../partners/load.ts";
import { sendersOf } from "../../partners/matter-state.ts";
import { listOwnSignals } from "../../partners/store.ts";
import { partnersTexts } from "../../partners/texts/index.ts";
import { texts } from "../../texts/index.ts";

type Heard = { readonly title: string; readonly at: Instant; readonly by: string; readonly words: string };
type BroughtFile = Pick<ArrearsFile, "id" | "state" | "lines" | "done" | "at">;
type Model = {
	readonly agreements: readonly Agreement[];
	readonly own: boolean;
	readonly sent: boolean;
	readonly heard: readonly Heard[];
	readonly files: readonly BroughtFile[];
};
type Params = { doorgegeven?: "ja" | undefined };

const MOST_FILES = 10;
const listBrought = async (work: Visit<Params>): Promise<readonly BroughtFile[]> =>
	(await listFiles(work.tx, MOST_FILES)).map(({ id, state, lines, done, at }) => ({ id, state, lines, done, at }));
const load = async (work: Visit<Params>): Promise<Model> => {
	const { actor } = work;
	const worker = actor.roles.includes("generalist");
	const mine = worker || actor.organisation === null ? undefined : await findAgreement(work.tx, actor.organisation);
	const heard: Heard[] = [];
	if (!worker && actor.id !== null) {
		const mayKnowName = mine?.whole.shared.includes("worker-name") ?? true;
		for (const row of await listOwnSignals(work.tx, sendersOf(work), 30)) {
			const [signal] = foldSignalling(await work.journal.ofStream(work.tx, "signal", row.id)).signals;
			const last = signal && heardOf(signal, row, work.tx.now).at(-1);
			if (!signal || !last) continue;
			const members = await membersById(work.tx, [last.by]);
			heard.push({
				title: `${signal.whom ?? ""}: ${titleOfSignal(signal, work.language)}`,
				at: last.at,
				by: (mayKnowName && last.by !== null && members.get(last.by)?.name) || "",
				words: last.whatWeDo,
			});
		}
	}
	return {
		agreements: worker ? await listAgreements(work.tx) : mine ? [mine] : [],
		own: !worker,
		sent: work.params.doorgegeven === "ja",
		heard,
		files: await listBrought(work),
	};
};

/** The kinds an agreement names; what falls under 'everything else' is called by its own name. */
export const kindsAgreed = (agreements: readonly Agreement[], usual: readonly string[]): readonly string[] => {
	const named = agreements.flatMap((one) => one.thresholds.map(({ kind }) => kind));
	return named.includes("other") ? usual : [...new Set(named)].map((kind) => kindSaid(kind, "nl"));
};
/** The only kind there can be; nobody has to say it. */
export const onlyKind = (kinds: readonly string[]): string => (kinds.length === 1 ? (kinds[0] ?? "") : "");

const Whose = ({ model, words }: { readonly model: Model; readonly words: { whose: string } }): VNode | null =>
	model.own ? null : (
		<SelectField
			name="organisation"
			label={words.whose}
			required
			options={model.agreements.map((one) => ({ value: one.organisation, words: one.name }))}
		/>
	);

const view = (model: Model, { screen, language, form }: Sight<Params>): VNode => {
	const words = texts(language).arrears;
	const today = screen.today;
	const kinds = kindsAgreed(model.agreements, words.kinds);
	return (
		<CitizenPage
			screen={screen}
			heading={words.title}
			home={model.own ? "/partner" : "/signalen"}
			{...(model.own ? { back: { href: "/partner", words: words.toShared } } : {})}
		>
			{model.sent && <Notice icon="check" title={words.sent} />}
			{model.agreements.length === 0 && <p>{words.noAgreement}</p>}
			{model.agreements.map((one) => (
				<div key={one.organisation}>
					<p class="lead">{fill(words.lead, { name: one.name })}</p>
					<AsText language={language} summary={partnersTexts(language).home.agreement}>
						<Facts facts={agreementSaid(one.whole, language, today)} />
					</AsText>
				</div>
			))}
			<p class="small">{words.notForCollection}</p>
			{model.agreements.length > 0 && (
				<>
					<Form form={form(sendArrears)} language={language} keep={false} sheet>
						<h2>{words.one}</h2>
						<Whose model={model} words={words} />
						<TextField name="whom" label={words.whom} required autocomplete="off" />
						<TextField name="address" label={words.address} hint={words.addressHint} required autocomplete="off" />
						<TextField name="kind" label={words.kind} required suggestions={kinds} preset={onlyKind(kinds)} />
						<TextField name="months" label={words.months} required inputMode="numeric" />
						<TextField name="amount" label={words.amount} required inputMode="decimal" />
						<DateField name="since" label={words.since} max={today} />
						<LongText name="attempts" label={words.attempts} rows={2} />
						<TextField name="threat" label={words.threat} />
						<DateField name="threatOn" label={words.threatOn} />
						<Submit>{words.send}</Submit>
					</Form>
					<Form form={form(bringFile)} language={language} keep={false} files sheet>
						<h2>{words.many}</h2>
						<Whose model={model} words={words} />
						<FileField name="file" label={words.file} hint={words.fileHint} accept=".csv,.txt,text/csv,text/plain" required />
						<Submit weight="quiet">{words.bring}</Submit>
					</Form>
				</>
			)}
			{model.files.length > 0 && (
				<section class="stack" id="bestanden" aria-labelledby="uw-bestanden" data-live="arrears">
					<h2 id="uw-bestanden">{words.files}</h2>
					<Rows>
						{model.files.map((one) => (
							<Row
								key={one.id}
								level={3}
								icon="paper"
								title={fill(words.fileOf, { lines: one.lines.toLocaleString(language), when: nearMoment(one.at, today, language) })}
								href={`/achterstanden/uitkomst/${one.id}`}
								why={fill(words.fileState[one.state as "done"] ?? "", { done: one.done.toLocaleString(language) })}
							/>
						))}
					</Rows>
				</section>
			)}
			{model.own && (
				<section class="stack" aria-labelledby="gehoord">
					<h2 id="gehoord">{words.answers}</h2>
					{model.heard.length === 0 ? (
						<p class="soft">{words.answersNone}</p>
					) : (
						<Rows>
							{model.heard.map((one) => (
								<Row
									key={one.title + one.at}
									title={one.title}
									icon="reply"
									why={[one.by, nearMoment(one.at, today, language)].filter(Boolean).join(", ")}
								>
									<p>{one.words}</p>
								</Row>
							))}
						</Rows>
					)}
				</section>
			)}
		</CitizenPage>
	);
};

/** Arrears above the agreed threshold, so that a human being comes (SIG-29). The organisation reads here what it is answered, and nothing else. */
export const arrearsPage = page<Params, Model>({
	name: "signalling.arrears",
	path: "/achterstanden",
	who: "send-arrears",
	dress: "public",
	params: z.object({ doorgegeven: z.literal("ja").optional() }),
	title: (language) => texts(language).arrears.window,
	load: async (work) => ok(await load(work)),
	view,
	forms: [formTo(sendArrears, () => "/achterstanden?doorgegeven=ja"), formTo(bringFile, ({ file }) => `/achterstanden/${String(file)}`)],
});
