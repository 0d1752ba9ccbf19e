/** Two parts of a neighbourhood's page, each with its form folded away under it. */
import type { VNode } from "preact";
import type { Sight } from "#src/platform/http/page.ts";
import { AsText, Form, ManyField, Section, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import { type OtherLanguage, otherLanguages } from "../said-in.ts";
import { keepEntry, keepPlace } from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { AreaModel, AreaParams } from "./params.ts";

/** Each language in its own words. */
const languageNames: Readonly<Record<OtherLanguage, string>> = { en: "English", ar: "العربية", tr: "Türkçe" };
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
						<AsText language={sight.language} summary={said.otherLanguages}>
							<div class="stack">
								{otherLanguages.map((language) => (
									<fieldset key={language} class="field">
										<legend>{languageNames[language]}</legend>
										<div class="stack">
											<TextField name={`said.${language}.name`} label={said.name} />
											<TextField name={`said.${language}.where`} label={said.where} />
											<TextField name={`said.${language}.hours`} label={said.hours} />
										</div>
									</fieldset>
								))}
							</div>
						</AsText>
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
