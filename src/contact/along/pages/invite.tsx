/** Asking somebody along on the visit that stands (CON-02, XPW-01, XPW-03). */
import type { VNode } from "preact";
import { z } from "zod";
import { type CalendarDay, CaseId, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { longDay } from "#src/platform/texts/dates.ts";
import {
	Button,
	ChoiceField,
	Form,
	Hidden,
	LinkButton,
	ManyField,
	OneButtonForm,
	Qr,
	qrOf,
	Row,
	Rows,
	Section,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { type Experienced, listExperienced } from "../../experience/store.ts";
import { contactIn } from "../../handlers.ts";
import { AboutThem } from "../../pages/about-them.tsx";
import { type CaseParams, findWhom, type WhomSeen } from "../../pages/whom.ts";
import { nextVisit } from "../../rules/fold.ts";
import { texts } from "../../texts/index.ts";
import type { Companioned } from "../model.ts";
import { endCompanion, inviteCompanion } from "../operations.ts";
import { companionsIn } from "../rules.ts";
import { alongTexts } from "../texts/index.ts";

type Going = Companioned & { readonly code: string | null };
type Model = {
	readonly whom: WhomSeen;
	readonly visit: { readonly id: string; readonly day: CalendarDay } | null;
	readonly going: readonly Going[];
	readonly colleagues: readonly Experienced[];
};
type Props = { readonly model: Model; readonly sight: Sight<CaseParams> };

const WhoGoes = ({ model, sight }: Props): VNode => {
	const words = alongTexts(sight.language);
	const { origin } = sight.screen;
	return (
		<Section id="mee" title={words.going} free>
			{model.going.length === 0 && <p class="soft">{words.nobody}</p>}
			<Rows>
				{model.going.map((one) => (
					<Row key={one.companion} title={one.name} why={one.ended ? words.ended : one.role || undefined} icon="people">
						{!one.ended && (
							<div class="stack stack-tight">
								{one.code !== null && (
									<>
										<p class="big-number">{one.code}</p>
										<p class="small soft">{fill(words.codeAbout, { name: one.name, road: `${origin}/code`.replace(/^https?:\/\//, "") })}</p>
										<Qr {...qrOf(`${origin}/code?naar=/mee#${one.code}`)} label={words.qr} />
									</>
								)}
								<OneButtonForm form={sight.form(endCompanion)}>
									<Hidden name="companion" value={one.companion} />
									<Button weight="plain">{words.end}</Button>
								</OneButtonForm>
							</div>
						)}
					</Row>
				))}
			</Rows>
		</Section>
	);
};
const AskSomebody = ({ model, sight }: Props): VNode => {
	const words = alongTexts(sight.language);
	return (
		<Section id="iemand" title={words.somebody}>
			<Form form={sight.form(inviteCompanion)} language={sight.language} prefix="iemand" keep={false}>
				<Hidden name="visit" value={model.visit?.id ?? ""} />
				<TextField name="name" label={words.name} />
				<TextField name="role" label={words.role} hint={words.roleHint} />
				<Submit>{words.ask}</Submit>
			</Form>
		</Section>
	);
};
const AskColleague = ({ model, sight }: Props): VNode => {
	const words = alongTexts(sight.language);
	return (
		<Section id="ervaring" title={words.colleagues}>
			<p class="soft">{words.colleaguesAbout}</p>
			{model.colleagues.length === 0 ? (
				<p>{words.noColleagues}</p>
			) : (
				<Form form={sight.form(inviteCompanion)} language={sight.language} prefix="ervaring" keep={false}>
					<Hidden name="visit" value={model.visit?.id ?? ""} />
					<ChoiceField
						name="member"
						label={words.colleagues}
						choices={model.colleagues.map((one) => ({
							value: one.member,
							words: one.name,
							hint: [one.fields.length > 0 ? fill(words.fields, { fields: one.fields.join(", ") }) : "", ...one.stories].filter(Boolean).join(". "),
						}))}
					/>
					<ManyField name="theySaidYes" label={words.theySaid} choices={[{ value: "ja", words: words.theySaidYes }]} />
					<TextField name="theySaid" label={words.theySaid} mark="optional" />
					<Submit>{words.ask}</Submit>
				</Form>
			)}
		</Section>
	);
};
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}/mee`;
export const invitePage: AnyPage = page<CaseParams, Model>({
	name: "contact.along",
	path: "/mensen/:case/mee",
	who: "prepare-a-visit",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const entries = await visit.journal.ofCase(visit.tx, visit.params.case);
		const { whom } = await findWhom(visit, visit.params.case, entries);
		const next = nextVisit(contactIn(entries), visit.today);
		const going: Going[] = [];
		for (const one of companionsIn(entries).filter(({ visit: id }) => id === next?.visit)) {
			const open = one.member || one.ended ? undefined : await findOpenCode(visit, "participant", one.party);
			going.push({ ...one, code: open?.code ?? null });
		}
		return ok({ whom, visit: next ? { id: next.visit, day: next.day } : null, going, colleagues: await listExperienced(visit.tx) });
	},
	title: (language) => alongTexts(language).title,
	dress: "worker",
	forms: [formTo<CaseParams>(inviteCompanion, back), formTo<CaseParams>(endCompanion, back)],
	view: (model, sight) => {
		const words = alongTexts(sight.language);
		return (
			<AboutThem whom={model.whom} sight={sight} heading={words.title} lead={words.lead} back={{ words: texts(sight.language).visit.back }}>
				{model.visit === null ? (
					<>
						<p>{words.noVisit}</p>
						<LinkButton href={`/mensen/${model.whom.case}/bezoek`}>{words.plan}</LinkButton>
					</>
				) : (
					<>
						<p class="soft">{fill(words.visit, { day: longDay(model.visit.day, sight.language) })}</p>
						<WhoGoes model={model} sight={sight} />
						<AskSomebody model={model} sight={sight} />
						<AskColleague model={model} sight={sight} />
					</>
				)}
			</AboutThem>
		);
	},
});
