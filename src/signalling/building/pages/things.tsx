/** What stands on the sills and in front of the door: each floor has something of its own, so that one knows where one is. Decoration only. */
import type { VNode } from "preact";
import { box, stroke } from "./hand.ts";

/** Outside, where people are: flower boxes, and somebody who leans out of the window. */
const Balcony = ({ somebody }: { readonly somebody: boolean }): VNode => (
	<>
		{[16, 88].map((x) => (
			<g key={x}>
				<path
					class="leaf-line"
					d={`M${x + 8} 104q-4-9-9-9M${x + 16} 104q-1-11 3-15M${x + 28} 104q1-12-5-16M${x + 40} 104q2-10 8-11M${x + 48} 104q4-6 9-5`}
				/>
				<g class="bloom">
					<circle cx={x + 19} cy={88} r="3.2" />
					<circle cx={x + 23} cy={87} r="2.6" />
					<circle cx={x + 48} cy={92} r="3" />
					<circle cx={x} cy={95} r="2.6" />
				</g>
				<path class="clay" d={box(x, 103, 56, 13, x)} />
			</g>
		))}
		{somebody && (
			<g>
				<path class="coat-person" d="M100 104Q98 84 110 80Q124 78 128 90L129 104z" />
				<path class="coat-line" d="M126 88Q138 80 139 64" />
				<circle class="skin" cx="139.5" cy="60.5" r="4" />
				<circle class="skin" cx="114" cy="69" r="10" />
				<path class="hair" d="M104 68Q102 57 113 56.5Q125 56 124.5 68Q121 61 113 62Q107 62 104 68z" />
				<path class="fine" d="M110.5 69.5v.01M117.5 69.5v.01M111 74Q114 76.5 117 74" />
			</g>
		)}
	</>
);
/** Arrears and rounds along the doors: letters that were not opened. */
const Letters = (): VNode => (
	<g>
		<path class="paper" d={box(18, 92, 26, 14, 3)} />
		<path class="fine" d="M18 92.5L31 101L44 92.5" />
		<path class="paper" d={box(24, 84, 26, 14, 9)} />
		<path class="fine" d="M24 84.5L37 93L50 84.5" />
		<path class="paper" d={box(38, 94, 26, 12, 5)} />
		<path class="fine" d="M38 94.5L51 101.5L64 94.5" />
	</g>
);
/** The network around us: a pot of tea, and two who talk. */
const Tea = ({ somebody }: { readonly somebody: boolean }): VNode => (
	<>
		{somebody && (
			<g>
				<path class="shade" d="M93 106Q92 86 103 85Q113 86 112 106z" />
				<circle class="shade" cx="102.5" cy="77" r="7.5" />
				<path class="shade" d="M119 106Q118 88 128 87Q138 88 137 106z" />
				<circle class="shade" cx="128" cy="79" r="7.5" />
			</g>
		)}
		<path class="clay" d="M24 106Q18 92 30 90L44 90Q55 92 50 106z" />
		<path class="line" d="M31 90Q37 84 43 90M50 96Q58 92 59 88M23.5 94Q15 93 17 99Q19 103 24 102" />
		<path class="steam" d="M56 82Q52 77 57 72Q61 67 57 62" />
		<path class="paper" d="M60 98H71Q71 106 65.5 106Q60 106 60 98z" />
	</>
);
/** Form and telephone: one with a curly cord. */
const Telephone = (): VNode => (
	<g>
		<path class="clay" d="M98 106Q99 94 107 92H125Q133 94 134 106z" />
		<circle class="paper" cx="116" cy="99" r="4.6" />
		<path class="handset" d="M98 91Q96 83 103 83Q108 84 107 87H125Q124 84 129 83Q136 83 134 91Q129 93 126 90H106Q103 93 98 91z" />
		<path class="line" d="M134 104Q142 104 141 110Q139 115 144 116Q149 116 147 121Q144 125 148 128" />
	</g>
);
/** People we already know: the cat, and a plant somebody waters. */
const Cat = (): VNode => (
	<>
		<path class="fur" d="M26 106Q22 90 32 85Q29 78 31 70L37 75Q41 74 45 75L51 70Q53 78 50 85Q58 92 55 106z" />
		<path class="fur-line" d="M55 104Q66 104 66 95Q66 90 62 91" />
		<path class="eyes" d="M37 81v.01M45 81v.01" />
		<path class="leaf-line" d="M118 94Q106 88 106 76M118 94Q118 80 113 70M118 94Q121 82 129 74M118 94Q128 92 134 84" />
		<path class="clay" d="M108 93H128L125 106H111z" />
	</>
);
/** What stands on a floor. */
export const Thing = ({ floor, somebody }: { readonly floor: number; readonly somebody: boolean }): VNode | null =>
	floor === 5 ? (
		<Balcony somebody={somebody} />
	) : floor === 4 ? (
		<Letters />
	) : floor === 3 ? (
		<Tea somebody={somebody} />
	) : floor === 2 ? (
		<Telephone />
	) : floor === 1 ? (
		<Cat />
	) : null;

/** What lies in the basement: letters under a bulb, or a broom that is done. */
export const Below = ({ lamps }: { readonly lamps: number }): VNode => (
	<>
		{lamps > 0 ? (
			<g>
				{(lamps > 1 ? [0, 1, 2, 3, 4, 5] : [0, 1]).map((at) => (
					<g key={at}>
						<path class="paper" d={box(84 + (at % 3) * 20 - Math.floor(at / 3) * -8, 104 - Math.floor(at / 3) * 13, 20, 12, at + 4)} />
						<path class="fine" d={`M${84 + (at % 3) * 20 + Math.floor(at / 3) * 8} ${104.5 - Math.floor(at / 3) * 13}l10 7l10-7`} />
					</g>
				))}
			</g>
		) : (
			<g>
				<path class="line" d={stroke(112, 52, 122, 100, 4)} />
				<path class="clay" d="M114 98L130 97L134 117H110z" />
				<path class="fine" d="M117 104L115 116M122 103L122 116M127 103L129 116" />
			</g>
		)}
		<path class="wood" d={box(16, 92, 34, 25, 2)} />
		<path class="fine" d="M16 100H50M33 92V100" />
		<path class="wood" d={box(24, 74, 24, 18, 12)} />
		<path class="fine" d="M24 80H48" />
	</>
);
