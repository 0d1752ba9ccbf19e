import type { ComponentChildren, VNode } from "preact";
import type { Sight } from "#src/platform/http/page.ts";
import { WorkerPage } from "#src/platform/ui/index.ts";
import { calledOr, type CaseParams, type WhomSeen } from "./whom.ts";

type AboutThemProps = {
	readonly whom: WhomSeen;
	readonly sight: Sight<CaseParams>;
	readonly heading: string;
	readonly lead: string;
	/** Left out, the way back is to their own page. */
	readonly back: { readonly words: string; readonly href?: string };
	readonly children: ComponentChildren;
};
/** A worker's page about somebody, for one thing: whose it is, what it is, and one way back. */
export const AboutThem = ({ whom, sight, heading, lead, back, children }: AboutThemProps): VNode => (
	<WorkerPage
		screen={sight.screen}
		current="people"
		heading={heading}
		over={calledOr(whom, sight.language)}
		back={{ href: `/mensen/${whom.case}`, ...back }}
	>
		<p class="lead">{lead}</p>
		{children}
	</WorkerPage>
);
