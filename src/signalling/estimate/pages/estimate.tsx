/** On the team's page, when a house wants it: what being in time may have saved, for the whole group; and where the amount is set (ORG-12). */
import { z } from "zod";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { formTo, page, type Visit } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { euros } from "#src/platform/texts/dates.ts";
import { Form, LinkButton, Section, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { type Masked, masked, maskedWords } from "../../building/mask.ts";
import { setEstimate } from "../operations.ts";
import { type EstimateSetting, settingOn, togetherSaved } from "../rules.ts";
import { countSpokenInTime, listSettings } from "../store.ts";
import { estimateTexts } from "../texts/index.ts";

type Model = { readonly setting: EstimateSetting | null; readonly households: Masked; readonly saved: number | null };
const YEAR = 365;
const load = async (work: Visit<unknown>): Promise<Model> => {
	const setting = settingOn(await listSettings(work.tx), work.today) ?? null;
	// Nothing is counted in a house that does not reckon.
	const households = setting ? await countSpokenInTime(work.tx, { from: addDays(work.today, -YEAR), until: addDays(work.today, -1) }) : 0;
	return { setting, households: masked(households), saved: setting && togetherSaved(households, setting.amount) };
};
const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
export const estimatePanel: TeamPanel<Model> = {
	name: "estimate",
	load,
	view: ({ setting, households, saved }, { language, actor }) => {
		const words = estimateTexts(language);
		const sets = mayAtAll(actor.roles, "set-up-the-team");
		if (!setting && !sets) return null;
		return (
			<Section title={words.title} id="samen">
				{setting && (
					<>
						<p>{households.kind === "none" ? words.none : words.counted(upper(maskedWords(households, language)))}</p>
						{saved !== null && (
							<p>
								{words.saved(euros(saved, language))} <span class="soft">{words.from(setting.source, setting.year)}</span>
							</p>
						)}
						{households.kind === "few" && <p class="soft">{words.tooFew}</p>}
					</>
				)}
				<p class="small soft">{words.notOne}</p>
				{sets && (
					<LinkButton weight="quiet" icon="settings" href="/signalen/schatting">
						{words.change}
					</LinkButton>
				)}
			</Section>
		);
	},
};
export const estimatePage = page<object, EstimateSetting | null>({
	name: "signalling.estimate",
	path: "/signalen/schatting",
	who: "set-up-the-team",
	dress: "worker",
	params: z.object({}),
	title: (language) => estimateTexts(language).window,
	load: async (work) => ok(settingOn(await listSettings(work.tx), work.today) ?? null),
	view: (setting, { screen, language, form }) => {
		const words = estimateTexts(language);
		const now = setting ? { amount: String(setting.amount), source: setting.source, year: String(setting.year) } : {};
		return (
			<WorkerPage screen={screen} current="team" heading={words.window} back={{ href: "/team", words: words.back }}>
				<p class="lead">{words.lead}</p>
				<Form form={form(setEstimate, now)} language={language} keep={false} sheet>
					<TextField name="amount" label={words.amount} required inputMode="numeric" />
					<TextField name="source" label={words.source} required />
					<TextField name="year" label={words.year} required inputMode="numeric" />
					<Submit>{words.keep}</Submit>
				</Form>
				<p class="small soft">{words.notOne}</p>
			</WorkerPage>
		);
	},
	forms: [formTo<object>(setEstimate, () => "/team#samen")],
});
