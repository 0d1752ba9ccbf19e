import type { ComponentChildren, VNode } from "preact";

const SWAG = 270;
const STEP = 27;
const order = ["f1", "f2", "f3", "f2", "f4", "f2"] as const;
const rope = (x: number): number => 2 + 48 * ((x % SWAG) / SWAG) * (1 - (x % SWAG) / SWAG);
const near = (number: number): number => Math.round(number * 10) / 10;

/** One flag, hanging square to the rope. */
const flag = (at: number): string => {
	const [left, right] = [at * STEP + 4, at * STEP + 24];
	const [from, to] = [rope(left), rope(right)];
	const [middle, slope] = [(left + right) / 2, (to - from) / 20];
	return `M${left} ${near(from)}L${right} ${near(to)}L${near(middle - slope * 18)} ${near((from + to) / 2 + 21.5)}z`;
};
const flags = Array.from({ length: 40 }, (_, at) => ({ look: order[at % order.length], path: flag(at) }));
const byLook = ["f1", "f2", "f3", "f4"].map((look) => ({
	look,
	path: flags
		.filter((one) => one.look === look)
		.map(({ path }) => path)
		.join(""),
}));

/** Bunting: only for what is celebrated. */
export const Bunting = (): VNode => (
	<svg class="bunting" viewBox="0 0 1080 40" preserveAspectRatio="xMinYMin slice" aria-hidden="true">
		<path class="string" d="M0 2q135 24 270 0q135 24 270 0q135 24 270 0q135 24 270 0" />
		{byLook.map(({ look, path }) => (
			<path key={look} class={look} d={path} />
		))}
	</svg>
);

/** Something to celebrate, said in one sentence. */
export const Celebrate = ({
	title,
	id,
	children,
}: {
	readonly title?: ComponentChildren;
	readonly id?: string;
	readonly children: ComponentChildren;
}): VNode => (
	<section class="celebrate no-break" aria-labelledby={id}>
		<Bunting />
		<div>
			{title !== undefined && <h2 id={id}>{title}</h2>}
			{typeof children === "string" ? <p class="lead">{children}</p> : children}
		</div>
	</section>
);
