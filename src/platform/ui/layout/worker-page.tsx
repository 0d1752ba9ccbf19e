import type { ComponentChildren, VNode } from "preact";
import type { IconName } from "../icon-shapes.ts";
import { DrawnOnce } from "../drawn-once.tsx";
import { Icon } from "../icons.tsx";
import { BackLink, type BackTo } from "../parts/moving.tsx";
import type { Screen } from "../screen.ts";
import { kitTexts } from "../texts/index.ts";
import { Document } from "./document.tsx";
import { Brand, FreshStartChip, LanguageSwitch, MeLink, WaitingChip } from "./frame.tsx";

export type Place = "today" | "signals" | "people" | "neighbourhood" | "team";
const places: readonly { readonly place: Place; readonly href: string; readonly icon: IconName }[] = [
	{ place: "today", href: "/vandaag", icon: "cup" },
	{ place: "signals", href: "/signalen", icon: "ear" },
	{ place: "people", href: "/mensen", icon: "people" },
	{ place: "neighbourhood", href: "/buurt", icon: "roofs" },
	{ place: "team", href: "/team", icon: "table" },
];

const findSomeone = "/mensen/zoeken";
/** The roads that stand in the frame of every page of a worker. */
export const mainRoads: readonly string[] = [...places.map(({ href }) => href), findSomeone];

type Jot = { readonly href: string; readonly words: string; readonly speak?: { readonly href: string; readonly words: string } };
type InsideProps = { readonly screen: Screen; readonly current?: Place | undefined };

const isOpen = (screen: Screen, href: string): boolean => !screen.barred?.includes(href);
const NavLinks = ({ screen, current, icons }: InsideProps & { readonly icons: boolean }): VNode => (
	<ul>
		{places
			.filter(({ href }) => isOpen(screen, href))
			.map(({ place, href, icon }) => (
				<li key={place}>
					<a href={href} aria-current={place === current ? (screen.path === href ? "page" : "true") : undefined}>
						{icons && <Icon name={icon} />}
						{icons && " "}
						{kitTexts(screen.language).nav[place]}
					</a>
				</li>
			))}
	</ul>
);
/** Whether this is the page of the place itself, or one below it. */
const isAt = (screen: Screen, current: Place | undefined): boolean => places.some(({ place, href }) => place === current && href === screen.path);
const TopBar = ({ screen, current, onlyDesk }: InsideProps & { readonly onlyDesk: boolean }): VNode => {
	const words = kitTexts(screen.language);
	return (
		<DrawnOnce
			class={onlyDesk ? "topbar only-desk" : "topbar"}
			of={["top", screen.language, current, isAt(screen, current), screen.me?.name, screen.me?.href, screen.me?.face, ...(screen.barred ?? [])]}
			picture={() => (
				<div>
					<Brand href="/vandaag" />
					<nav class="only-desk" aria-label={words.menu}>
						<NavLinks screen={screen} current={current} icons={false} />
					</nav>
					{isOpen(screen, findSomeone) && (
						<a class="chip" href={findSomeone}>
							<Icon name="search" /> {words.findSomeone}
						</a>
					)}
					<MeLink screen={screen} />
				</div>
			)}
		/>
	);
};
const BottomBar = ({ screen, current, jot }: InsideProps & { readonly jot?: Jot | undefined }): VNode => {
	const words = kitTexts(screen.language);
	if (jot === undefined)
		return (
			<DrawnOnce
				class="bottombar only-phone"
				of={["bottom", screen.language, current, isAt(screen, current), ...(screen.barred ?? [])]}
				picture={() => (
					<nav class="only-phone" aria-label={words.menuBelow}>
						<NavLinks screen={screen} current={current} icons />
					</nav>
				)}
			/>
		);
	return (
		<div class="bottombar">
			<section class="jot" aria-label={words.jot}>
				<a href={jot.href}>
					<Icon name="pen" /> {jot.words}
				</a>
				{jot.speak !== undefined && (
					<a class="round" href={jot.speak.href} aria-label={jot.speak.words}>
						<Icon name="mic" />
					</a>
				)}
			</section>
			<nav class="only-phone" aria-label={words.menuBelow}>
				<NavLinks screen={screen} current={current} icons />
			</nav>
		</div>
	);
};
const Foot = ({ screen }: { readonly screen: Screen }): VNode => (
	<footer class="foot">
		<LanguageSwitch screen={screen} />
	</footer>
);

type WorkerPageProps = {
	readonly screen: Screen;
	/** Which of the five places this page belongs to. */
	readonly current?: Place;
	/** The one h1; left out, the title of the screen. */
	readonly heading?: ComponentChildren;
	/** The small line over the heading: the day, the name and street. */
	readonly over?: ComponentChildren;
	readonly back?: BackTo;
	/** Further on the table top, under the heading: chips, one sentence. */
	readonly top?: ComponentChildren;
	/** The bar to write something down, always at hand. */
	readonly jot?: Jot;
	/** Beside the page on a desk, after it on a phone. */
	readonly aside?: ComponentChildren;
	readonly children: ComponentChildren;
};

/** A worker's page: begins at the edge of the table, menu under the thumb on a phone, above on a desk. */
export const WorkerPage = ({ screen, current, heading, over, back, top, jot, aside, children }: WorkerPageProps): VNode => (
	<Document screen={screen} kind="worker">
		<header>
			<TopBar screen={screen} current={current} onlyDesk />
			<div class="tabletop">
				<div class={back === undefined ? "tabletop-row only-phone" : "tabletop-row"}>
					{back === undefined ? <Brand href="/vandaag" /> : <BackLink {...back} />}
					<span class="only-phone">
						<MeLink screen={screen} />
					</span>
				</div>
				<div>
					{over !== undefined && <p class="soft">{over}</p>}
					<h1>{heading ?? screen.title}</h1>
				</div>
				<div class="stack stack-tight">
					<FreshStartChip screen={screen} />
					<WaitingChip screen={screen} />
					{top}
				</div>
			</div>
		</header>
		{aside === undefined ? (
			<main id="inhoud" tabIndex={-1} data-guard>
				{children}
			</main>
		) : (
			<div class="with-aside">
				<main id="inhoud" tabIndex={-1} data-guard>
					{children}
				</main>
				<aside>{aside}</aside>
			</div>
		)}
		<Foot screen={screen} />
		<BottomBar screen={screen} current={current} jot={jot} />
	</Document>
);

type DeskPageProps = {
	readonly screen: Screen;
	readonly current?: Place;
	readonly back?: BackTo;
	/** Left out, the page brings its own h1, as the page of a person does. */
	readonly heading?: ComponentChildren;
	readonly lead?: ComponentChildren;
	readonly jot?: Jot;
	readonly children: ComponentChildren;
};

/** A wide page: a person, a week, a neighbourhood. Works on a phone all the same. */
export const DeskPage = ({ screen, current, back, heading, lead, jot, children }: DeskPageProps): VNode => (
	<Document screen={screen} kind="desk">
		<header>
			<TopBar screen={screen} current={current} onlyDesk={false} />
		</header>
		<main class="page" id="inhoud" tabIndex={-1} data-guard>
			<FreshStartChip screen={screen} />
			<WaitingChip screen={screen} />
			{back !== undefined && <BackLink {...back} />}
			{heading !== undefined && (
				<div class="page-head">
					<h1>{heading}</h1>
					{lead !== undefined && <p class="lead measure">{lead}</p>}
				</div>
			)}
			{children}
		</main>
		<Foot screen={screen} />
		<BottomBar screen={screen} current={current} jot={jot} />
	</Document>
);
