import type { ComponentChildren, VNode } from "preact";
import { Button } from "../button.tsx";
import type { Screen } from "../screen.ts";
import { kitTexts } from "../texts/index.ts";
import { Document } from "./document.tsx";
import { Brand, LanguageSwitch, WaitingChip } from "./frame.tsx";
import { OnPaper, type OwnTab, ownTabs, type PersonTab } from "./own-tabs.tsx";

type PersonPageProps = {
	readonly screen: Screen;
	/** Left out, those of the person's own pages. */
	readonly tabs?: readonly PersonTab[];
	/** Which of their own pages it is. */
	readonly here?: OwnTab;
	readonly home?: string;
	/** What stands at the foot of every printed sheet: the plan says whose it is. */
	readonly paper?: "plan";
	/** Left out, the page brings its own h1. */
	readonly heading?: ComponentChildren;
	readonly lead?: ComponentChildren;
	readonly children: ComponentChildren;
};

/** A page of the person's own: the cloth, their own tabs, their own words; made to be printed. */
export const PersonPage = ({
	screen,
	here,
	tabs = ownTabs(screen.language, here),
	home = "/mijn",
	paper,
	heading,
	lead,
	children,
}: PersonPageProps): VNode => (
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
					{screen.own && <OnPaper language={screen.language} />}
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
			{screen.own && (
				<div class="soft small">
					<p>{kitTexts(screen.language).ownFoot}</p>
					<form method="post" action="/afmelden" data-sign-out>
						<Button weight="plain" icon="sign-out">
							{kitTexts(screen.language).signOut}
						</Button>
					</form>
				</div>
			)}
			<LanguageSwitch screen={screen} />
		</footer>
	</Document>
);
