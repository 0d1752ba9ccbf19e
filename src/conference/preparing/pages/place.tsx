/** A place that is nobody's, and what is agreed so that everybody can be there (EKC-04). */
import { formTo, page } from "#src/platform/http/page.ts";
import { Form, LongText, Row, Rows, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import type { ShownConference } from "../../closed-view.ts";
import { Frame } from "../../pages/frame.tsx";
import type { ConferenceParams } from "../../pages/params.ts";
import { texts } from "../../texts/index.ts";
import { agreeSafety, setPlace } from "../operations.ts";
import { preparers, readable } from "./reading.ts";

const there = (_: unknown, params: ConferenceParams): string => `/eigen-kracht/${params.conference}/plek`;
export const placePage = page<ConferenceParams, ShownConference>({
	...preparers,
	name: "conference.place",
	path: "/eigen-kracht/:conference/plek",
	title: (language) => texts(language).preparing.place.window,
	load: (visit) => readable(visit),
	view: (conference, sight) => {
		const said = texts(sight.language).preparing.place;
		const preparing = conference.moment === "preparing";
		return (
			<Frame sight={sight} heading={said.heading}>
				<p class="lead">{said.lead}</p>
				{preparing ? (
					<Form form={sight.form(setPlace)} language={sight.language} keep={false} sheet label={said.heading}>
						<TextField name="where" label={said.where} preset={conference.where ?? ""} />
						<TextField name="when" label={said.when} hint={said.whenHint} mark="optional" preset={conference.when ?? ""} />
						<TextField name="neutral" label={said.neutral} mark="optional" preset={conference.neutral ?? ""} />
						<LongText
							name="practical"
							label={said.practical}
							hint={said.practicalHint}
							mark="optional"
							rows={2}
							preset={conference.practical ?? ""}
						/>
						<Submit>{said.send}</Submit>
					</Form>
				) : null}
				<Section id="veiligheid" title={said.safety} about={said.safetyLead}>
					{conference.safety.length === 0 ? (
						<p class="soft">{said.safetyNone}</p>
					) : (
						<Rows>
							{conference.safety.map((one) => (
								<Row key={one.id} title={one.text} {...(one.who ? { why: said.looksAfter(one.who) } : {})} />
							))}
						</Rows>
					)}
					{preparing ? (
						<Form form={sight.form(agreeSafety)} language={sight.language} keep={false} sheet label={said.safety}>
							<LongText name="text" label={said.text} hint={said.textHint} rows={2} />
							<TextField name="who" label={said.who} mark="optional" />
							<Submit weight="quiet">{said.safetySend}</Submit>
						</Form>
					) : null}
				</Section>
			</Frame>
		);
	},
	forms: [setPlace, agreeSafety].map((one) => formTo<ConferenceParams>(one, there)),
});
