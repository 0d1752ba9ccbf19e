import type { VNode } from "preact";

/** A QR code from the path of its dark squares, `size` squares wide without the quiet edge. Always dark on white: phones read it best. */
export const Qr = ({ path, size, label }: { readonly path: string; readonly size: number; readonly label: string }): VNode => (
	<svg class="qr" viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label} shape-rendering="crispEdges">
		<rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
		<path d={path} fill="#000" />
	</svg>
);
