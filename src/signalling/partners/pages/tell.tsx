/** `/partner/melden`: a partner tells about a worry: one question is enough, and what it did itself is asked kindly (SIG-16). */
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { AsText, ChoiceField, CitizenPage, DateField, Facts, Form, LongText, ManyField, Submit, TextField } from "#src/platform/ui/index.ts";
import { agreementSaid, partnershipTexts } from "#src/team/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { texts } from "../../texts/index.ts";
import { loadSelf, type PartnerSelf } from "../load.ts";
import { tellAsPartner } from "../operations.ts";
import { partnersTexts } from "../texts/index.ts";

export const partnerTellPage = page<Record<string, never>, PartnerSelf>({
	name: "signalling.partner-tell",
	path: "/partner/melden",
	who: "tell-as-partner",
	params: z.object({}).transform(() => ({})),
	dress: "worker",
	title: (language) => partnersTexts(language).tell.window,
	load: async (visit) => ok(await loadSelf(visit)),
	forms: [formTo(tellAsPartner, () => "/partner?gedaan=verteld")],
	view: (model, { screen, language, today, form }) => {
		const words = partnersTexts(language);
		return (
			<CitizenPage screen={screen} heading={words.tell.heading} home="/partner" back={{ href: "/partner", words: words.home.back }}>
				<p class="lead">{words.tell.lead}</p>
				{model.agreement !== null && (
					<AsText language={language} summary={fill(partnershipTexts(language).agreedWith, { name: model.name })}>
						<Facts facts={agreementSaid(model.agreement, language, today)} />
					</AsText>
				)}
				<Form form={form(tellAsPartner)} language={language} keep={false} sheet>
					<LongText name="sees" label={words.tell.sees} rows={4} required />
					<TextField name="where" label={words.tell.where} maxLength={200} autocomplete="off" />
					<LongText name="did" label={words.tell.did} hint={words.tell.didHint} rows={2} />
					<LongText name="goesOn" label={words.tell.goesOn} rows={2} />
					<ManyField name="takeOver" label={words.tell.takeOverLabel} choices={[{ value: "ja", words: words.tell.takeOver }]} />
					<AsText language={language} summary={words.tell.more}>
						<div class="stack">
							<TextField name="whom" label={words.tell.whom} maxLength={120} autocomplete="off" />
							<LongText name="nuisance" label={words.tell.nuisance} rows={2} />
							<DateField name="firstNoticed" label={texts(language).call.firstNoticed} max={today} />
							<LongText name="cameThrough" label={words.tell.cameThrough} hint={words.tell.cameThroughHint} rows={2} draft={false} />
							<ChoiceField
								name="shown"
								label={words.tell.shown}
								hint={words.tell.shownHint}
								preset="yes"
								choices={[
									{ value: "yes", words: words.tell.shownYes },
									{ value: "ask", words: words.tell.shownAsk },
									{ value: "no", words: words.tell.shownNo },
								]}
							/>
						</div>
					</AsText>
					<Submit>{words.tell.send}</Submit>
					<p class="small soft">{words.tell.help}</p>
				</Form>
			</CitizenPage>
		);
	},
});
