/** On the team's page: the way to keeping and destroying, and to who looked, for who sees to it. */
import { mayAtAll } from "#src/kernel/policy.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { LinkButton, Section } from "#src/platform/ui/index.ts";
import { officerTexts } from "../../officer/texts/index.ts";
import { retentionTexts } from "../texts/index.ts";

export const keepingPanel: TeamPanel<null> = {
	name: "keeping",
	settings: true,
	load: () => Promise.resolve(null),
	view: (_model, { language, actor }) => {
		const keeps = mayAtAll(actor.roles, "keep-retention");
		const looks = mayAtAll(actor.roles, "read-the-access-log");
		if (!keeps && !looks) return null;
		const { page: words } = retentionTexts(language);
		return (
			<Section title={words.heading} id="privacy" about={words.panel}>
				{keeps && (
					<LinkButton weight="quiet" icon="clock" href="/bewaren">
						{words.heading}
					</LinkButton>
				)}
				{looks && (
					<LinkButton weight="quiet" icon="eye" href="/toegang">
						{officerTexts(language).heading}
					</LinkButton>
				)}
			</Section>
		);
	},
};
