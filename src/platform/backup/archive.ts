/** The file of a backup: a tar in gzip, tables in pieces of a few megabytes, so that neither side holds more than one piece. */
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import tar from "tar-stream";
import { BackupRefused } from "./backup-refused.ts";

export type Piece = { readonly name: string; readonly content: Buffer };

/** The first entry; tells a backup of ours from any other file. */
const mark: Piece = { name: "erbij-backup", content: Buffer.from("1\n") };

/** Writes the pieces into a new file that only its owner may read. Throws when the file is there already or the disk is full. */
export const writeArchive = async (file: string, pieces: AsyncIterable<Piece>): Promise<void> => {
	const pack = tar.pack();
	const written = pipeline(pack, createGzip({ level: 6 }), createWriteStream(file, { flags: "wx", mode: 0o600, flush: true }));
	const add = ({ name, content }: Piece): Promise<void> =>
		new Promise((resolve, reject) => {
			pack.entry({ name, size: content.length, mtime: new Date(0) }, (error) => (error ? reject(error) : resolve())).end(content);
		});
	const fill = async (): Promise<void> => {
		await add(mark);
		for await (const piece of pieces) await add(piece);
		pack.finalize();
	};
	const filled = fill();
	try {
		// When the disk is full, the entry being written would wait for ever.
		await Promise.race([filled, written.then(() => filled)]);
		await written;
	} catch (error) {
		pack.destroy(error as Error);
		await Promise.allSettled([written, filled]);
		throw error;
	}
};

/** Gives the pieces of a backup, in order. Refuses a file that is no backup, is damaged, or was cut off. */
export async function* readArchive(file: string): AsyncGenerator<Piece> {
	const source = createReadStream(file);
	const extract = tar.extract();
	const read = pipeline(source, createGunzip(), extract);
	read.catch(() => undefined);
	let first = true;
	try {
		for await (const entry of extract) {
			const parts: Buffer[] = [];
			for await (const part of entry as AsyncIterable<Buffer>) parts.push(part);
			const piece = { name: entry.header.name, content: Buffer.concat(parts) };
			if (first && (piece.name !== mark.name || !piece.content.equals(mark.content)))
				throw new BackupRefused(`${file} is not a backup of this version of Erbij.`);
			if (!first) yield piece;
			first = false;
		}
		await read;
	} catch (error) {
		if (error instanceof BackupRefused) throw error;
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === "ENOENT") throw new BackupRefused(`There is no file ${file}.`);
		if (first) throw new BackupRefused(`${file} is not a backup of Erbij (${message}).`);
		throw new BackupRefused(`${file} is damaged or was cut off (${message}). Nothing was put back. Take another copy of it.`);
	} finally {
		source.destroy();
	}
	if (first) throw new BackupRefused(`${file} is empty.`);
}
