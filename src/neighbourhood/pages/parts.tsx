/** The three parts of a neighbourhood's page, each with its form folded away under it. */
import type { VNode } from "preact";
import { nearDay } from "#src/platform/texts/dates.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { AsText, ChoiceField, DateField, Form, LongText, ManyField, Section, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import { addDays } from "#src/kernel/time.ts";
import { ourParts } from "../model.ts";
import { beginAction, keepEntry, keepPlace, lookBackOnAction } from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { AreaModel, AreaParams } from "./params.ts";

type Here = { readonly model: AreaModel; readonly sight: Sight<AreaParams> };

export const Places = ({ model, sight }: Here): VNode => {
	const said = texts(sight.language).places;
	return (
		<Section id="plekken" title={said.heading}>
			{model.places.length === 0 ? (
				<p>{said.empty}</p>
			) : (
				<ul class="meet">
					{model.places.map((place) => (
						<li key={place.id}>
							<span>{place.hours}</span>
							<span>
								<strong>{place.name}</strong>
								{place.where ? `, ${place.where}` : ""}
								{place.ourPart ? (
									<>
										<br />
										<span class="soft">{place.ourPart}</span>
									</>
								) : null}
								{place.desk ? (
									<>
										<br />
										<span class="soft small">{said.desk}</span>
									</>
								) : null}
								{place.who ? (
									<>
										<br />
										<span class="soft small">{place.who}</span>
									</>
								) : null}
							</span>
						</li>
					))}
				</ul>
			)}
			{model.mayKeep ? (
				<AsText language={sight.language} summary={said.add} open={sight.form(keepPlace).problems.length > 0}>
					<Form form={sight.form(keepPlace)} language={sight.language} keep={false} sheet label={said.add}>
						<input type="hidden" name="area" value={model.area.id} />
						<TextField name="name" label={said.name} />
						<TextField name="where" label={said.where} />
						<TextField name="hours" label={said.hours} />
						<TextField name="ourPart" label={said.ourPart} hint={said.ourPartHint} />
						<SelectField name="member" label={said.who} options={model.members.map((one) => ({ value: one.id, words: one.name }))} />
						<ManyField name="desk" label="" choices={[{ value: "ja", words: said.deskField }]} />
						<Submit weight="quiet">{said.send}</Submit>
					</Form>
				</AsText>
			) : null}
		</Section>
	);
};

export const SocialMap = ({ model, sight }: Here): VNode => {
	const said = texts(sight.language).map;
	return (
		<Section id="kaart" title={said.heading} about={said.lead}>
			{model.entries.length === 0 ? (
				<p>{said.empty}</p>
			) : (
				<ul class="rows">
					{model.entries.map((entry) => (
						<li class="row is-plain" key={entry.id}>
							<h3>{entry.what}</h3>
							<p>{[entry.hours, entry.where].filter(Boolean).join(", ")}</p>
							{entry.forWhom ? <p class="soft">{entry.forWhom}</p> : null}
							{entry.howToJoin ? (
								<p>
									<strong>{said.joinIs}</strong> {entry.howToJoin}
								</p>
							) : null}
							<p class="small soft">
								{entry.welcome ? `${said.welcomeIs} ${entry.welcome.replace(/\.$/, "")} (` : "("}
								{entry.formal ? said.byOrganisation : said.byResidents})
							</p>
						</li>
					))}
				</ul>
			)}
			{model.mayKeep ? (
				<AsText language={sight.language} summary={said.add} open={sight.form(keepEntry).problems.length > 0}>
					<Form form={sight.form(keepEntry)} language={sight.language} keep={false} sheet label={said.add}>
						<input type="hidden" name="area" value={model.area.id} />
						<TextField name="what" label={said.what} />
						<TextField name="where" label={said.where} />
						<TextField name="hours" label={said.hours} />
						<TextField name="forWhom" label={said.forWhom} />
						<TextField name="howToJoin" label={said.join} />
						<TextField name="welcome" label={said.welcome} />
						<ManyField name="formal" label="" choices={[{ value: "ja", words: said.formal }]} />
						<Submit weight="quiet">{said.send}</Submit>
					</Form>
				</AsText>
			) : null}
		</Section>
	);
};

export const Actions = ({ model, sight }: Here): VNode => {
	const said = texts(sight.language).actions;
	return (
		<Section id="samen" title={said.heading} about={said.lead}>
			{model.actions.length === 0 ? (
				<p>{said.empty}</p>
			) : (
				<ul class="rows">
					{model.actions.map((action) => (
						<li class="row is-plain" key={action.id}>
							<h3>{action.what}</h3>
							<p>
								{said.ledBy(action.lead)}.{" "}
								<span class="soft">
									{said.ourPart} {said.parts[action.ourPart]}.
								</span>
							</p>
							{action.lookedBack === null ? (
								<>
									<p class="small soft">{said.back(nearDay(action.lookBackOn, sight.today, sight.language))}</p>
									{model.mayKeep ? (
										<AsText language={sight.language} summary={said.sendBack}>
											<Form
												form={sight.form(lookBackOnAction)}
												language={sight.language}
												prefix={`terug-${action.id}`}
												keep={false}
												label={`${said.how} ${action.what}`}
											>
												<input type="hidden" name="area" value={model.area.id} />
												<input type="hidden" name="action" value={action.id} />
												<LongText name="how" label={said.how} rows={2} />
												<Submit weight="quiet">{said.sendBack}</Submit>
											</Form>
										</AsText>
									) : null}
								</>
							) : (
								<p class="soft">
									{said.looked} {action.lookedBack}
								</p>
							)}
						</li>
					))}
				</ul>
			)}
			{model.mayKeep ? (
				<AsText language={sight.language} summary={said.add} open={sight.form(beginAction).problems.length > 0}>
					<Form form={sight.form(beginAction)} language={sight.language} keep={false} sheet label={said.add}>
						<input type="hidden" name="area" value={model.area.id} />
						<TextField name="what" label={said.what} />
						<TextField name="lead" label={said.leadField} hint={said.leadHint} />
						<TextField name="asked" label={said.asked} />
						<ChoiceField name="ourPart" label={said.ourPart} choices={ourParts.map((part) => ({ value: part, words: said.parts[part] }))} />
						<DateField name="lookBackOn" label={said.lookBack} preset={addDays(sight.today, 42)} />
						<Submit weight="quiet">{said.send}</Submit>
					</Form>
				</AsText>
			) : null}
		</Section>
	);
};
