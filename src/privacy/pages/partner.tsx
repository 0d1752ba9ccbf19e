import type { VNode } from "preact";
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, ChoiceField, CitizenPage, Empty, Form, Hidden, Notice, Row, Rows, Section, Submit } from "#src/platform/ui/index.ts";
import type { MemberCard } from "#src/team/index.ts";
import { findPartnership, membersById } from "#src/team/server.ts";
import { loadAskedOfUs } from "../asked-of-us/handlers.ts";
import type { AskedOfUs } from "../asked-of-us/model.ts";
import { askOfUs } from "../asked-of-us/operations.ts";
import { AskUs } from "../asked-of-us/parts.tsx";
import { loadAgreedItems } from "../loading.ts";
import type { AgreedItem, AskedItem, Item } from "../model.ts";
import { askItem } from "../operations.ts";
import { itemsInAgreement } from "../rules.ts";
import { texts } from "../texts/index.ts";
import { formOf } from "./form-of.ts";

type Params = { readonly gevraagd?: "ja" | undefined };
type Worker = Pick<MemberCard, "name" | "face" | "phone">;
type Model = {
	readonly asked: readonly AskedOfUs[];
	readonly items: readonly AgreedItem[];
	readonly workers: Readonly<Record<string, Worker>>;
	readonly mayAsk: readonly AskedItem[];
};

const said = (item: Item, worker: Worker | undefined, words: ReturnType<typeof texts>): string => {
	if (item.kind === "contact-made") return words.partner.is["contact-made"];
	if (item.kind === "worker-name") return fill(words.partner.is["worker-name"], { name: worker?.name ?? "" });
	return item.words ?? words.items[item.kind];
};

const PartnerRow = ({ one, model, sight }: { readonly one: AgreedItem; readonly model: Model; readonly sight: Sight<Params> }): VNode => {
	const { language, today } = sight;
	const words = texts(language);
	const worker = model.workers[one.contact];
	return (
		<Row level={3} title={one.about} why={fill(words.sharing.until, { day: shortDay(one.until, today, language) })} icon="calendar">
			<ul>
				{one.items.map((item) => (
					<li key={item.kind}>{said(item, worker, words)}</li>
				))}
			</ul>
			{worker && (
				<p>
					{fill(words.partner.contact, { name: worker.name })} <strong>{worker.phone?.replaceAll(" ", "\u00a0")}</strong>
				</p>
			)}
			<AsText language={language} summary={words.partner.ask}>
				<Form form={formOf(sight, askItem, "disclosure", one.disclosure)} language={language} prefix={`ask-${one.disclosure}`} keep={false}>
					<Hidden name="disclosure" value={one.disclosure} />
					<ChoiceField
						name="item"
						label={words.partner.askWhat}
						choices={model.mayAsk.map((kind) => ({ value: kind, words: words.items[kind] }))}
						required
					/>
					<Submit weight="quiet">{words.partner.send}</Submit>
				</Form>
			</AsText>
			<AskUs disclosure={one.disclosure} asked={model.asked.filter(({ disclosure }) => disclosure === one.disclosure)} sight={sight} />
		</Row>
	);
};

/** What a partner reads: agreed items that name it, as long as they count, and nothing else (PRIV-04). */
export const partnerPage = page<Params, Model>({
	name: "privacy.partner",
	path: "/partner/gedeeld",
	who: "read-agreed-items",
	params: z.object({ gevraagd: z.literal("ja").optional() }),
	dress: "worker",
	title: (language) => texts(language).partner.window,
	load: async (visit) => {
		const { organisation } = visit.actor;
		if (organisation === null) return ok({ asked: [], items: [], workers: {}, mayAsk: [] });
		const items = await loadAgreedItems(visit, organisation);
		const members = await membersById(
			visit.tx,
			items.map((item) => item.contact),
		);
		const workers = Object.fromEntries([...members].map(([id, { name, face, phone }]) => [id, { name, face, phone }]));
		const agreed = await findPartnership(visit.tx, organisation);
		return ok({
			asked: await loadAskedOfUs(
				visit,
				items.map((item) => item.case),
			),
			items,
			workers,
			mayAsk: [...(agreed ? itemsInAgreement(agreed.shared) : (["contact-made", "worker-name"] as const)), "cause" as const],
		});
	},
	forms: [formTo(askItem, () => "/partner/gedeeld?gevraagd=ja"), formTo(askOfUs, () => "/partner/gedeeld?gevraagd=ja")],
	view: (model, sight): VNode => {
		const { screen, language, params } = sight;
		const words = texts(language).partner;
		return (
			<CitizenPage screen={screen} heading={words.heading} home="/partner" back={{ href: "/partner", words: words.back }}>
				<p class="lead">{words.lead}</p>
				{params.gevraagd === "ja" && <Notice icon="check" title={words.asked} />}
				{model.items.length === 0 ? (
					<Empty title={words.none}>{words.noneAbout}</Empty>
				) : (
					<Section title={texts(language).sharing.now} id="now" free>
						<Rows>
							{model.items.map((one) => (
								<PartnerRow key={one.disclosure} one={one} model={model} sight={sight} />
							))}
						</Rows>
					</Section>
				)}
			</CitizenPage>
		);
	},
});
