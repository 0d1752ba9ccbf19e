import type { VNode } from "preact";
import { Icon } from "./icons.tsx";

/** Whose side of the table somebody is on: the person, their own people, who works there, or none of these. */
export type Side = "person" | "own" | "helper" | "plain";
/** The name of a drawn face, or an address when a photo was added. */
export const faceAddress = (face: string): string => (face.includes("/") ? face : `/faces/${face}.svg`);
/** The letter that stands in for a face: of the first name, not of a title. */
export const letterOf = (name: string): string => {
	const word = name.split(/\s+/).find((part) => !/^(mevrouw|meneer|mw|dhr|dr|dokter|familie|mrs|mr|ms|family)\.?$/i.test(part));
	return (word ?? name)
		.replace(/^[^\p{L}\p{N}]+/u, "")
		.charAt(0)
		.toUpperCase();
};

export type FaceProps = {
	/** Drawn face or photo; left out, the letter of `letter` stands there. */
	readonly name?: string | undefined;
	readonly side?: Side;
	readonly size?: "little" | "usual" | "big" | "huge";
	/** Name the letter is taken from when there is no face. */
	readonly letter?: string;
	/** An organisation has a building, not a face. */
	readonly org?: boolean;
	/** Only when no name stands beside it. */
	readonly alt?: string;
};

const sizes = { little: " is-little", usual: "", big: " is-big", huge: " is-huge" } as const;

/** A face beside a name. The ground behind it says whose side of the table. */
export const Face = ({ name, side = "plain", size = "usual", letter = "", org = false, alt = "" }: FaceProps): VNode => {
	const look = `face${side === "plain" ? "" : ` is-${side}`}${sizes[size]}`;
	const spoken = alt === "" ? { "aria-hidden": true as const } : { role: "img" as const, "aria-label": alt };
	if (org)
		return (
			<span class={`face is-org${sizes[size]}`} {...spoken}>
				<Icon name="building" />
			</span>
		);
	if (name === undefined)
		return (
			<span class={`${look} is-letter`} {...spoken}>
				{letterOf(letter) || "?"}
			</span>
		);
	return <img class={look} src={faceAddress(name)} alt={alt} width={96} height={96} />;
};

/** A few faces together, leaning against each other. */
export const Faces = ({ faces }: { readonly faces: readonly FaceProps[] }): VNode => (
	<span class="faces">
		{faces.map((face, at) => (
			<Face key={at} {...face} />
		))}
	</span>
);
