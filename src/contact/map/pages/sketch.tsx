/** The sketch: streets as far as they are known, the doors in the order to go, and the way along them. No network, no script. */
import type { VNode } from "preact";
import type { Point } from "#src/people/index.ts";
import type { Street } from "../model.ts";
import { drawSketch, HEIGHT, type Label, WIDTH } from "../sketch-lines.ts";

type SketchProps = {
	readonly doors: readonly { readonly case: string; readonly at: Point; readonly street: string }[];
	readonly streets: readonly Street[];
	readonly label: string;
	readonly north: string;
};
const Words = ({ label, kind }: { readonly label: Label; readonly kind: string }): VNode => (
	<text
		class={kind}
		x={label.x}
		y={label.y}
		text-anchor={label.anchor}
		transform={label.turned === undefined ? undefined : `rotate(${label.turned} ${label.x} ${label.y})`}
	>
		{label.text}
	</text>
);

export const Sketch = ({ doors, streets, label, north }: SketchProps): VNode => {
	const drawn = drawSketch(doors, streets);
	return (
		<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} class="sketch">
			<g class="s-road-edge">
				{drawn.roads.map((road, at) => (
					<path key={at} d={road} />
				))}
			</g>
			<g class="s-road">
				{drawn.roads.map((road, at) => (
					<path key={at} d={road} />
				))}
			</g>
			{drawn.roadLabels.map((one) => (
				<Words key={one.text} label={one} kind="s-name" />
			))}
			<polyline class="s-way" points={drawn.doors.map(({ x, y }) => `${x},${y}`).join(" ")} />
			{drawn.doors.map(({ x, y }, at) => (
				<g key={doors[at]?.case}>
					<circle class="s-door" cx={x} cy={y} r="14" />
					<text class="s-number" x={x} y={y + 5} text-anchor="middle">
						{at + 1}
					</text>
				</g>
			))}
			{drawn.doorLabels.map((one, at) => one && <Words key={doors[at]?.case} label={one} kind="s-where" />)}
			<text class="s-north" x={WIDTH - 14} y="21" text-anchor="end">
				{north} ↑
			</text>
		</svg>
	);
};
