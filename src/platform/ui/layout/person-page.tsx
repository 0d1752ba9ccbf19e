import type { ComponentChildren, VNode } from "preact";
import { Button } from "../button.tsx";
import type { Screen } from "../screen.ts";
import { kitTexts } from "../texts/index.ts";
import { Document } from "./document.tsx";
import { Brand, LanguageSwitch, WaitingChip } from "./frame.tsx";

export type PersonTab = { readonly href: string; readonly words: string; readonly current?: boolean };
type PersonPageProps = {
	readonly screen: Screen;
	/** The person's own pages. */
	readonly tabs: readonly PersonTab[];
	readonly home?: string;
	/** At the end of the bar: 'Op papier', 'Uitloggen'. */
	readonly action?: ComponentChildren;
	/** What stands at the foot of every printed sheet: the plan says whose it is. */
	readonly paper?: "plan";
	/** Left out, the page brings its own h1. */
	readonly heading?: ComponentChildren;
	readonly lead?: ComponentChildren;
	readonly foot?: ComponentChildren;
	readonly children: ComponentChildren;
};

/** A page of the person's own: the cloth, their own tabs, their own words; made to be printed. */
export const PersonPage = ({ screen, tabs, home = "/mijn", action, paper, heading, lead, foot, children }: PersonPageProps): VNode => (
	<Document screen={screen} kind="person">
		<header>
			<div class="cloth" aria-hidden="true" />
			<div class="topbar">
				<div>
					<Brand href={home} />
					<nav aria-label={kitTexts(screen.language).myPages}>
						<ul>
							{tabs.map(({ href, words, current }) => (
								<li key={href}>
									<a href={href} aria-current={current ? "page" : undefined}>
										{words}
									</a>
								</li>
							))}
						</ul>
					</nav>
					{action}
				</div>
			</div>
		</header>
		<main class={paper === "plan" ? "page paper-plan" : "page"} id="inhoud" tabIndex={-1}>
			<WaitingChip screen={screen} />
			{heading !== undefined && (
				<div class="plan-open">
					<div class="stack">
						<h1>{heading}</h1>
						{lead !== undefined && <p class="lead measure">{lead}</p>}
					</div>
				</div>
			)}
			{children}
		</main>
		<footer class="foot">
			{(foot !== undefined || screen.own) && (
				<div class="soft small">
					{foot}
					{screen.own && (
						<form method="post" action="/afmelden" data-sign-out>
							<Button weight="plain" icon="sign-out">
								{kitTexts(screen.language).signOut}
							</Button>
						</form>
					)}
				</div>
			)}
			<LanguageSwitch screen={screen} />
		</footer>
	</Document>
);
