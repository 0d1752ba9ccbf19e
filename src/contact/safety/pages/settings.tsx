/** Whom somebody wants told, and by which ways they are told themselves (SAFE-03). */
import type { VNode } from "preact";
import { z } from "zod";
import { dayOf, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Visit } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Button, Form, Hidden, ManyField, OneButtonForm, Rows, Section, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import type { PushAddress } from "../model.ts";
import * as can from "../operations.ts";
import { vapidKeys } from "../push.ts";
import { listPush } from "../store.ts";
import { safetyTexts } from "../texts/index.ts";
import { loadPeople, peopleChoices } from "./back.tsx";

type Params = Record<never, never>;
type Model = Awaited<ReturnType<typeof loadPeople>> & { readonly devices: readonly Pick<PushAddress, "id" | "since">[]; readonly key: string };

export const safeSettingsPage: AnyPage = page<Params, Model>({
	name: "contact.safe-settings",
	path: "/jij/veilig",
	who: "write-about-contact",
	params: z.object({}),
	load: async (visit) =>
		ok({
			...(await loadPeople(visit as Visit<unknown>)),
			devices: (await listPush(visit.tx, [visit.actor.id ?? ""])).map(({ id, since }) => ({ id, since })),
			key: vapidKeys(visit.codeFor).publicKey,
		}),
	title: (language) => safetyTexts(language).settings.title,
	dress: "worker",
	forms: [can.chooseSafety, can.pushOn, can.pushOff].map((one) => formTo<Params>(one, () => "/jij/veilig")),
	view: ({ people, choice, devices, key }, sight): VNode => {
		const { language, today } = sight;
		const said = safetyTexts(language).settings;
		const words = safetyTexts(language).back;
		return (
			<WorkerPage screen={sight.screen} heading={said.title} back={{ href: "/op-pad", words: said.back }}>
				<p class="lead">{said.lead}</p>
				<Form form={sight.form(can.chooseSafety)} language={language} keep={false} label={said.title}>
					<ManyField name="chosen" label={said.chosen} hint={said.chosenHint} preset={choice.chosen} choices={peopleChoices(people, language)} />
					<TextField name="sign" label={said.sign} hint={words.signHint} mark="optional" preset={choice.sign ?? words.sign} />
					<TextField name="mail" type="email" label={said.mail} hint={said.noName} mark="optional" preset={choice.mail ?? ""} />
					<TextField name="textTo" type="tel" label={said.textTo} hint={said.textToHint} mark="optional" preset={choice.textTo ?? ""} />
					<Submit>{said.send}</Submit>
				</Form>
				<Section title={said.push} id="meldingen">
					{devices.length === 0 ? (
						<p class="soft">{said.pushNone}</p>
					) : (
						<Rows>
							{devices.map((one) => (
								<li class="row is-plain" key={one.id}>
									<p>{said.pushSince(shortDay(dayOf(one.since), today, language))}</p>
									<OneButtonForm form={sight.form(can.pushOff)}>
										<Hidden name="push" value={one.id} />
										<Button weight="plain">{said.pushOff}</Button>
									</OneButtonForm>
								</li>
							))}
						</Rows>
					)}
					<form method="post" data-push={key}>
						<input type="hidden" name="id" value={sight.form(can.pushOn).id} />
						<input type="hidden" name="operation" value={can.pushOn.name} />
						<input type="hidden" name="endpoint" value="" />
						<input type="hidden" name="p256dh" value="" />
						<input type="hidden" name="auth" value="" />
						<button class="button is-quiet is-wide" type="submit" hidden>
							{said.pushOn}
						</button>
						<p class="mend" role="alert" data-push-said hidden>
							{said.pushFailed}
						</p>
					</form>
				</Section>
			</WorkerPage>
		);
	},
});
