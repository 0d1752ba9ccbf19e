/** Every static file in three sizes: as it is, gzip, brotli. Squeezed once here instead of at every request. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const squeezable = /\.(m?js|css|svg|html|webmanifest)$/;
const kept = /\.(br|gz)$/;

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));

/** Writes `.br` and `.gz` beside the files that get smaller by it. */
export const compressAll = (folder: string): void => {
	for (const file of filesIn(folder).filter((one) => squeezable.test(one))) {
		const bytes = readFileSync(file);
		const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
		const gzip = gzipSync(bytes, { level: 9 });
		if (brotli.length < bytes.length) writeFileSync(`${file}.br`, brotli);
		if (gzip.length < bytes.length) writeFileSync(`${file}.gz`, gzip);
	}
};

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(6)} KB`;
/** Scripts, stylesheets and fonts with what they weigh on the way (gzip). */
export const tellSizes = (folder: string): string =>
	filesIn(folder)
		.filter((file) => /\.(m?js|css|woff2|html)$/.test(file) && !kept.test(file))
		.map((file) => {
			const squeezed = squeezable.test(file) ? gzipSync(readFileSync(file), { level: 9 }).length : statSync(file).size;
			return `${kilobytes(squeezed)}  ${path.relative(folder, file)}`;
		})
		.join("\n");
