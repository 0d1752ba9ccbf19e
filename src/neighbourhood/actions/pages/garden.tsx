import type { VNode } from "preact";
import type { ActionKind } from "../model.ts";

/** Somebody, from the waist up; no face of anybody. */
const Neighbour = ({ x, coat, tall = 0 }: { readonly x: number; readonly coat: "own" | "person"; readonly tall?: number }): VNode => (
	<g>
		<path class={coat === "own" ? "clay" : "coat-person"} d={`M${x - 14} 92q-1-${30 + tall} 14-${32 + tall}q15 2 14 ${32 + tall}z`} />
		<circle class="skin" cx={x} cy={50 - tall} r="10.5" />
		<path class="hair" d={`M${x - 11} ${49 - tall}q-2-12 11-12.5q13 .5 11 12.5q-5-6-11-6q-7 0-11 6z`} />
	</g>
);

/** What residents do together, drawn: a hedge and a pair of shears, or a table with cups. Decoration; the words say it. */
export const Garden = ({ kind }: { readonly kind: ActionKind }): VNode => (
	<svg class="facade garden" viewBox="0 0 320 104" aria-hidden="true">
		<path class="line" d="M2 93Q80 90 160 93T318 92" />
		{kind === "together" ? (
			<>
				<path class="bush" d="M112 92q-10-14 3-22q-4-16 14-17q6-14 22-8q15-8 24 5q17-1 16 16q14 8 4 26z" />
				<path class="leaf-line" d="M132 70q3-6 8-5M152 60q4-5 9-2M168 76q4-5 9-2M142 82q3-5 8-4M182 66q3-4 7-2" />
				<path class="stone" d="M250 92V62M262 92V62M274 92V62M286 92V62M298 92V62M246 70H302M246 82H302" />
				<path
					class="line"
					d="M244 92V64l6-6 6 6V92M256 92V64l6-6 6 6V92M268 92V64l6-6 6 6V92M280 92V64l6-6 6 6V92M292 92V64l6-6 6 6V92M242 71H306M242 83H306"
				/>
				<Neighbour x={84} coat="own" />
				<path class="line" d="M98 70L118 62M100 76L118 62M118 62l12-3M118 62l11 3" />
				<Neighbour x={222} coat="person" tall={6} />
				<path class="line" d="M210 62Q204 62 201 66" />
				<path class="paper" d="M188 66h13v13h-13zM188 74l-9-8" />
				<path class="line" d="M201 68q7 1 1 9M176 70l-4 6M179 72l-3 7" />
				<Neighbour x={40} coat="own" tall={3} />
				<path class="line" d="M30 66L18 34M10 36l16-6M12 42l16-6M14 30l14-5" />
			</>
		) : (
			<>
				<Neighbour x={104} coat="own" />
				<Neighbour x={216} coat="person" tall={3} />
				<path class="wood" d="M126 74H194L192 80H128z" />
				<path class="line" d="M138 80L134 93M182 80L186 93" />
				<path class="paper" d="M140 64H152Q152 74 146 74Q140 74 140 64zM170 64H182Q182 74 176 74Q170 74 170 64z" />
				<path class="steam" d="M145 60Q142 55 146 50M175 60Q172 55 176 50" />
				<path class="leaf-line" d="M30 92q-6-14-14-18M30 92q0-18-4-26M30 92q4-14 12-18M290 92q-5-12-12-15M290 92q1-16 6-22M290 92q5-10 13-12" />
				<circle class="dot-person" cx="156" cy="34" r="4" />
				<circle class="dot-helper" cx="166" cy="34" r="4" />
			</>
		)}
	</svg>
);
