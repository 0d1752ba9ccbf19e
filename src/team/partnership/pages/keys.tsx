/** Keys of a partner's system: made, shown once, ended at once. */
import type { VNode } from "preact";
import { z } from "zod";
import { OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { apiKeyOf } from "#src/platform/sign-in/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import {
	Empty,
	Form,
	Hidden,
	LinkButton,
	Notice,
	OneButtonForm,
	Button,
	Row,
	Rows,
	Section,
	Submit,
	TextField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import type { ApiKey } from "../model.ts";
import { endKey, makeKey } from "../operations.ts";
import { partnershipTexts } from "../said.ts";
import { findKey, showKeyOnce } from "../store.ts";

/** The keys of an organisation, for who keeps agreements. */
export const Keys = ({
	keys,
	sight,
}: {
	readonly keys: readonly ApiKey[];
	readonly sight: Sight<{ readonly organisation: OrganisationId }>;
}): VNode => {
	const { language, today, form } = sight;
	const words = partnershipTexts(language).keys;
	const on = (day: NonNullable<ApiKey["usedOn"]>): string => shortDay(day, today, language);
	return (
		<Section title={words.title} id="sleutels" about={words.lead}>
			{keys.length === 0 ? (
				<p class="soft">{words.none}</p>
			) : (
				<Rows>
					{keys.map((key) => (
						<Row
							key={key.id}
							title={key.called}
							icon="key"
							why={[
								fill(words.made, { day: on(dayOf(key.madeAt)) }),
								key.endedAt !== null
									? fill(words.ended, { day: on(dayOf(key.endedAt)) })
									: key.usedOn === null
										? words.unused
										: fill(words.used, { day: on(key.usedOn) }),
							].join(", ")}
						>
							{key.endedAt === null && (
								<OneButtonForm form={{ ...form(endKey), id: form({ name: `${endKey.name} ${key.id}` }).id }}>
									<Hidden name="key" value={key.id} />
									<Button weight="plain">{words.end}</Button>
								</OneButtonForm>
							)}
						</Row>
					))}
				</Rows>
			)}
			<Form form={form(makeKey)} language={language} keep={false} label={words.make} sheet>
				<TextField name="called" label={words.called} hint={words.calledHint} maxLength={80} required />
				<Submit weight="quiet">{words.make}</Submit>
			</Form>
		</Section>
	);
};

type Params = { readonly organisation: OrganisationId; readonly key: ThingId };
type Model = { readonly key: string | null; readonly called: string };
/** `/team/organisatie/:organisation/sleutel/:key`: a new key, once (SIG-30). */
export const keyPage = page<Params, Model>({
	name: "team.key",
	path: "/team/organisatie/:organisation/sleutel/:key",
	who: "keep-agreements",
	params: z.object({ organisation: OrganisationId, key: ThingId }),
	dress: "worker",
	title: (language) => partnershipTexts(language).shown.title,
	load: async (visit) => {
		const found = await findKey(visit.tx, visit.params.key);
		if (!found || found.organisation !== visit.params.organisation) return refuse("kernel.nothing-here");
		return ok({ key: (await showKeyOnce(visit.tx, found.id)) ? apiKeyOf(visit, found.id) : null, called: found.called });
	},
	view: ({ key, called }, { screen, language, params }) => {
		const words = partnershipTexts(language).shown;
		return (
			<WorkerPage screen={screen} current="team" over={called} back={{ href: `/team/organisatie/${params.organisation}`, words: words.back }}>
				{key === null ? (
					<Empty title={words.gone}>{words.goneMore}</Empty>
				) : (
					<>
						<Notice icon="key" title={words.once}>
							<p>{words.lead}</p>
						</Notice>
						<p class="sheet">
							<code>{key}</code>
						</p>
						<p>{words.how}:</p>
						<ul class="sheet small">
							{["POST /api/v1/operations/signalling.send-arrears", "GET /api/v1/pages/partner/terugkoppeling", "Authorization: Bearer …"].map(
								(one) => (
									<li key={one}>
										<code>{one}</code>
									</li>
								),
							)}
						</ul>
					</>
				)}
				<LinkButton href={`/team/organisatie/${params.organisation}`} weight="quiet">
					{words.back}
				</LinkButton>
			</WorkerPage>
		);
	},
	forms: [],
});
/** After making: to the page that shows it. */
export const toNewKey = formTo<{ readonly organisation: OrganisationId }>(
	makeKey,
	({ key }, { organisation }) => `/team/organisatie/${organisation}/sleutel/${String(key)}`,
);
export const toKeys = formTo<{ readonly organisation: OrganisationId }>(
	endKey,
	(_answer, { organisation }) => `/team/organisatie/${organisation}#sleutels`,
);
