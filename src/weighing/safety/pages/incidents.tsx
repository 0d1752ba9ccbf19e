import type { VNode } from "preact";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, ChoiceField, DateField, Form, Hidden, LinkButton, LongText, Row, Rows, Submit } from "#src/platform/ui/index.ts";
import { incidentPlaces } from "../model.ts";
import { noteIncident, renewIncident } from "../operations.ts";
import { incidentsForVisit, standingIncidents } from "../rules.ts";
import { formAbout } from "../../pages/whom.ts";
import { safetyTexts } from "../texts/index.ts";
import type { Seen } from "./model.ts";

/** Each with place, what preceded and what was wanted; expired ones are gone (SAFE-05). */
export const Incidents = ({ model, sight }: Seen): VNode => {
	const { language, today } = sight;
	const said = safetyTexts(language).incident;
	const now = standingIncidents(model.state, today);
	const forVisit = new Set(incidentsForVisit(model.state, today).map(({ incident }) => incident));
	const form = sight.form(noteIncident);
	return (
		<section class="stack" aria-labelledby="gebeurd">
			<h2 id="gebeurd">{said.title}</h2>
			<p class="soft">{said.lead}</p>
			{now.length === 0 ? (
				<p>{said.none}</p>
			) : (
				<Rows>
					{now.map((one) => (
						<Row key={one.incident} title={one.what} why={`${said.places[one.happenedAt]}, ${shortDay(one.on, today, language)}`} icon="place">
							<p>{said.before(one.before)}</p>
							<p>{said.wanted(one.wanted)}</p>
							{one.renewed !== undefined && <p>{said.renewed(one.renewed)}</p>}
							<p class="small soft">
								{said.until(shortDay(one.until, today, language))}. {forVisit.has(one.incident) ? "" : said.notForVisits}
							</p>
							<AsText language={language} summary={said.renew}>
								<Form
									form={formAbout(sight, renewIncident, "incident", one.incident)}
									language={language}
									prefix={`langer-${one.incident}`}
									label={said.renew}
								>
									<Hidden name="incident" value={one.incident} />
									<LongText name="why" label={said.renewWhy} rows={2} />
									<DateField name="until" label={said.untilField} hint={said.untilHint} min={today} mark="optional" />
									<Submit weight="quiet">{said.renewSend}</Submit>
								</Form>
							</AsText>
						</Row>
					))}
				</Rows>
			)}
			<AsText language={language} summary={said.form} open={form.problems.length > 0}>
				<Form form={form} language={language} label={said.form}>
					<LongText name="what" label={said.what} rows={2} />
					<ChoiceField name="place" label={said.placeField} choices={incidentPlaces.map((value) => ({ value, words: said.places[value] }))} />
					<LongText name="before" label={said.beforeField} rows={2} />
					<LongText name="wanted" label={said.wantedField} rows={2} />
					<DateField name="on" label={said.on} max={today} mark="optional" />
					<DateField name="until" label={said.untilField} hint={said.untilHint} min={today} mark="optional" />
					<Submit weight="quiet">{said.send}</Submit>
				</Form>
			</AsText>
			<LinkButton weight="plain" icon="phone" href="/afspraken">
				{said.agreements}
			</LinkButton>
		</section>
	);
};
