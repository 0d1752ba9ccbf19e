import type { ComponentChildren, VNode } from "preact";
import { Face, type FaceProps } from "../face.tsx";
import { Qr } from "./qr.tsx";

type ContactCardProps = {
	readonly face: FaceProps;
	readonly name: string;
	/** 'in de Weverswijk, van het wijkteam'. */
	readonly about: ComponentChildren;
	readonly phone: string;
	readonly phoneHref?: string;
	/** When and where to meet: 'dinsdag van 9 tot 12 in De Spil'. */
	readonly meet?: ComponentChildren;
	readonly qr?: { readonly path: string; readonly size: number; readonly label: string };
};

/** A card to leave behind: a face, a first name, a number. Made for paper, works on a screen. */
export const ContactCard = ({ face, name, about, phone, phoneHref, meet, qr }: ContactCardProps): VNode => (
	<div class="card-strip">
		<Face letter={name} side="helper" {...face} />
		<div class="card-words">
			<p>
				<strong class="card-name">{name}</strong>
				<br />
				{about}
			</p>
			{meet !== undefined && <p class="small soft">{meet}</p>}
			<p class="big-number">
				<bdi dir="ltr">{phoneHref === undefined ? phone : <a href={phoneHref}>{phone}</a>}</bdi>
			</p>
		</div>
		{qr !== undefined && <Qr {...qr} />}
	</div>
);

/** Lines to write on, on paper only. */
export const WriteLines = ({ title, id, lines = 6 }: { readonly title: ComponentChildren; readonly id: string; readonly lines?: number }): VNode => (
	<section class="paper-only no-break" aria-labelledby={id}>
		<h2 id={id}>{title}</h2>
		<div class="write-lines" aria-hidden="true">
			{Array.from({ length: lines }, (_, at) => (
				<span key={at} />
			))}
		</div>
	</section>
);
