import type { VNode } from "preact";
import type { CalendarDay } from "#src/kernel/time.ts";
import { Button, Buttons, LinkButton, RoundButton, RoundLink } from "../button.tsx";
import { Face, Faces } from "../face.tsx";
import { iconNames } from "../icon-shapes.ts";
import { Icon } from "../icons.tsx";
import { Celebrate } from "../parts/celebrate.tsx";
import { ContactCard } from "../parts/contact-card.tsx";
import { AsText } from "../form/as-text.tsx";
import { Facts, Table } from "../parts/facts.tsx";
import { Leaf } from "../parts/leaf.tsx";
import { BackLink, Tabs } from "../parts/moving.tsx";
import { Empty, Notice } from "../parts/notice.tsx";
import { Band, Gifts } from "../parts/person.tsx";
import { Chip, Row, Rows, Tag } from "../parts/rows.tsx";
import { Bring, Said } from "../parts/said.tsx";
import { Story, StoryItem } from "../parts/story.tsx";
import { Tally } from "../pictures/tally.tsx";
import { Block, named, type Sample } from "./block.tsx";

const swatches = ["accent", "own", "helper", "accent-soft", "sunk", "helper-soft", "ground", "ink", "mend"] as const;

export const LookSamples = ({ words, side }: Sample): VNode => (
	<>
		<Block title={words.heads.colour}>
			<ul class="swatches">
				{swatches.map((name, at) => (
					<li key={name}>
						<svg aria-hidden="true">
							<rect width="100%" height="100%" fill={`var(--color-${name})`} />
						</svg>
						{words.colours[at]}
					</li>
				))}
			</ul>
		</Block>
		<Block title={words.heads.letters}>
			<p class="kit-name">{words.people.ilse}</p>
			<p class="kit-title">{words.letters.title}</p>
			<p class="kit-head">{words.letters.head}</p>
			<Said foot={words.letters.foot}>{words.letters.said}</Said>
			<p>{words.letters.text}</p>
			<p class="small soft">{words.letters.small}</p>
		</Block>
		<Block title={words.heads.said}>
			<Said small>{words.said.person}</Said>
			<Said small side="own">
				{words.said.own}
			</Said>
			<Said small side="helper">
				{words.said.helper}
			</Said>
			<Said small side="both">
				{words.said.both}
			</Said>
			<Said beside foot={words.said.besideFoot}>
				{words.said.beside}
			</Said>
		</Block>
		<Block title={words.heads.buttons}>
			<Buttons>
				<Button icon="pen" type="button">
					{words.buttons.write}
				</Button>
				<LinkButton weight="quiet" icon="phone" href="#inhoud">
					{words.buttons.call}
				</LinkButton>
				<Button weight="plain" type="button">
					{words.buttons.not}
				</Button>
			</Buttons>
			<Buttons>
				<Button type="button" disabled>
					{words.buttons.off}
				</Button>
				<RoundLink icon="mic" label={words.buttons.speak} href="#inhoud" />
				<RoundButton icon="pen" label={words.buttons.change} quiet />
			</Buttons>
		</Block>
		<Block title={words.heads.icons}>
			<ul class="kit-icons">
				{iconNames.map((name) => (
					<li key={name}>
						<Icon name={name} /> {name}
					</li>
				))}
			</ul>
		</Block>
		<Block title={words.heads.faces}>
			<p class="line-up">
				<Face name="ilse" side="person" size="big" alt={words.people.ilse} />
				<Face name="marga" side="own" />
				<Face name="samira" side="helper" />
				<Face side="person" letter="Farida" />
				<Face side="helper" letter="dokter Pinas" />
				<Face org />
				<Face name="nadia" side="helper" size="little" />
				<Faces
					faces={[
						{ name: "marga", side: "own" },
						{ name: "bep", side: "own" },
						{ name: "rayan", side: "own" },
					]}
				/>
			</p>
		</Block>
		<Block title={words.heads.tabs}>
			<BackLink href="#inhoud" words={words.people.ilse} />
			<Tabs label={`${words.heads.tabs}, ${side}`} tabs={words.tabs.map((tab, at) => ({ href: `#${side}-${at}`, words: tab, current: at === 0 }))} />
		</Block>
	</>
);

export const PartSamples = (sample: Sample): VNode => {
	const { words, language, side } = sample;
	return (
		<>
			<Block title={words.heads.network}>
				<p class="line-up">
					<Chip icon="waiting" tone="waiting">
						{words.network[0]}
					</Chip>
					<Chip icon="offline" href="#inhoud">
						{words.network[1]}
					</Chip>
					<Chip icon="nonet">{words.network[2]}</Chip>
					<Chip icon="check">{words.network[3]}</Chip>
				</p>
			</Block>
			<Block title={words.heads.notices}>
				{words.notices.map(([title, text], at) => (
					<Notice key={title} title={title} {...(at === 1 ? { icon: "waiting", tone: "waiting" } : {})}>
						{text}
					</Notice>
				))}
			</Block>
			<Block title={words.heads.empty}>
				<Empty title={words.empty[0]}>{words.empty[1]}</Empty>
			</Block>
			<Block title={words.heads.rows}>
				<Rows>
					<Row
						level={4}
						face={{ name: "jansen", side: "person" }}
						title={words.rows.jansen}
						href="#inhoud"
						why={words.rows.called}
						icon="phone"
						action={<RoundLink icon="phone" label={words.rows.call} href="#inhoud" />}
					>
						<Said small>{words.rows.said}</Said>
					</Row>
					<Row
						level={4}
						face={{ name: "karim", side: "person" }}
						title={words.people.karim}
						href="#inhoud"
						why={words.rows.promised}
						icon="bow"
						action={<RoundButton icon="check" label={words.rows.done} quiet />}
					>
						<Bring language={language}>{words.rows.bring}</Bring>
					</Row>
					<Row level={4} face={{ letter: words.rows.farida }} title={words.rows.farida} href="#inhoud" why={words.rows.noFace} icon="clock" />
					<Row level={4} face={{ org: true }} title={words.rows.westhof} href="#inhoud" why={words.rows.talk} icon="reply" />
					<Row level={4} title={words.letters.title} href="#inhoud">
						<Tally days={9} language={language} />
					</Row>
				</Rows>
			</Block>
			<Block title={words.heads.facts}>
				<p class="line-up">
					<Tag icon="people">{words.facts.nobody}</Tag>
					<Tag icon="building" tone="helper">
						{words.facts.goal}
					</Tag>
					<Tag icon="lock" tone="open">
						{words.facts.mine}
					</Tag>
				</p>
				<div class="line-up">
					<Leaf day={"2026-12-12" as CalendarDay} language={language} />
					{[2, 5, 12].map((days) => (
						<Tally key={days} days={days} language={language} />
					))}
				</div>
			</Block>
			<Block title={words.heads.story}>
				<Story>
					<StoryItem level={4} icon="house" when={words.story.when} datetime="2026-04-02" title={words.story.title}>
						<Said small>{words.story.said}</Said>
					</StoryItem>
					<StoryItem level={4} face={{ name: "samira", side: "helper" }} when={words.story.when2} datetime="2026-11-09">
						<p>{words.story.text}</p>
						<Said beside foot={words.said.besideFoot}>
							{words.said.beside}
						</Said>
					</StoryItem>
					<StoryItem level={4} icon="door" plain when={words.story.when3}>
						{words.story.text3}
					</StoryItem>
				</Story>
			</Block>
			<Block title={words.heads.table}>
				<Facts facts={words.pairs.map(([what, is]) => ({ what, is }))} />
				<AsText language={language}>
					<Table
						label={named(words.heads.table, sample)}
						columns={[{ words: words.pairs[0]?.[0] ?? "" }, { words: "km", number: true }]}
						rows={words.pairs.map(([what], at) => [what, 20 * (at + 1)])}
						total={["+", 120]}
					/>
				</AsText>
			</Block>
			<Block title={words.heads.celebrate}>
				<Celebrate title={named(words.celebrate[0] ?? "", sample)} id={`kit-celebrate-${side}`}>
					{words.celebrate[1]}
				</Celebrate>
				<div class="cloth" aria-hidden="true" />
			</Block>
			<Block title={words.heads.card}>
				<ContactCard
					face={{ name: "nadia" }}
					name={words.card.name}
					about={words.card.about}
					phone="06 00 12 34 56"
					phoneHref="tel:0600123456"
					meet={words.card.meet}
					qr={{ path: sampleCode, size: 21, label: words.card.qr }}
				/>
			</Block>
			<Block title={words.heads.band}>
				<Band title={named(words.band.title, sample)} id={`kit-band-${side}`} said={words.band.words.map((said) => ({ words: said }))} big />
				<Gifts
					label={named(words.heads.band, sample)}
					gifts={words.band.gifts.map(([title, item], at) => ({ title, icon: (["thread", "cup", "gift"] as const)[at] ?? "star", items: [item] }))}
				/>
			</Block>
		</>
	);
};

/** Not a real code: three corners and a scatter, so that the place of it can be seen. */
const corner = (x: number, y: number): string => `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`;
const scatter = Array.from({ length: 21 * 21 }, (_, at) => ({ x: at % 21, y: Math.floor(at / 21), on: (at * 7919) % 13 < 6 }));
const sampleCode = [
	corner(0, 0),
	corner(14, 0),
	corner(0, 14),
	...scatter.filter(({ x, y, on }) => on && !((x < 8 && y < 8) || (x > 12 && y < 8) || (x < 8 && y > 12))).map(({ x, y }) => `M${x} ${y}h1v1h-1z`),
].join("");
