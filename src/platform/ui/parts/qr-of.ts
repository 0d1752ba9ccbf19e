import { create } from "qrcode";

/** The path of a QR code's dark squares. */
export const qrOf = (text: string): { readonly path: string; readonly size: number } => {
	const { modules } = create(text, { errorCorrectionLevel: "M" });
	const path = Array.from({ length: modules.size * modules.size }, (_, at) => at)
		.filter((at) => modules.data[at])
		.map((at) => `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`)
		.join("");
	return { path, size: modules.size };
};
