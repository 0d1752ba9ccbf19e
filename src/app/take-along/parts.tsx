/** The ways to taking along: at today's visits, and on the page of a person. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import type { PersonPart, TeamPanel } from "#src/platform/http/panel.ts";
import { Icon, Way, Ways } from "#src/platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** One tap where the device has a lock already; else it leads to the page that asks for one. */
export const TakeToday = ({ language }: { readonly language: Language }): VNode => (
	<a class="chip" href="/meenemen/vandaag" data-take="today">
		<Icon name="waiting" /> <span role="status">{texts(language).take.title}</span>
	</a>
);
export const takeAlongPart: PersonPart<{ readonly case: string }> = {
	name: "take-along",
	at: "way",
	order: 80,
	read: ({ case: of }) => ({ case: of }),
	view: (model, { language }) => (
		<Way href={`/meenemen/${model.case}`} icon="waiting" title={texts(language).take.title}>
			{texts(language).take.hint}
		</Way>
	),
};
/** On the page of the team: the devices, for who may end one, and what was left behind. Asks the database nothing. */
const panel: TeamPanel<null> = {
	name: "take-along",
	settings: true,
	load: async () => null,
	view: (_model, { language, actor }) => {
		if (!mayAtAll(actor.roles, "see-left-work")) return null;
		const words = texts(language);
		return (
			<Ways>
				{mayAtAll(actor.roles, "end-a-device") && <Way href="/toestellen" icon="phone" title={words.devices.all} />}
				<Way href="/achtergebleven" icon="paper" title={words.left.title} />
			</Ways>
		);
	},
};
export const takeAlongPanel = panel as unknown as TeamPanel;
