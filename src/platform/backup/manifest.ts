/** What a backup says about itself. It is the last thing in the file, so a file without it was cut off. */
import { z } from "zod";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const TableRecord = z.object({
	schema: z.string(),
	name: z.string(),
	columns: z.array(z.string()).min(1),
	/** Binary, or text for types whose binary form names numbers that differ from database to database. */
	format: z.enum(["binary", "text"]),
	rows: z.int().nonnegative(),
	/** Of the rows as COPY gives them, in the order of the primary key. */
	sha256: Sha256,
});
export type TableRecord = z.infer<typeof TableRecord>;

export const Manifest = z.object({
	format: z.literal(1),
	madeAt: z.iso.datetime(),
	migrations: z.array(z.object({ name: z.string(), sha256: Sha256 })),
	generation: z.int(),
	/** Every transaction before this one had ended when the backup was made: what was sealed of them must be here again after a restore. */
	horizon: z.string().regex(/^\d+$/).optional(),
	tables: z.array(TableRecord),
	sequences: z.array(
		z.object({
			schema: z.string(),
			name: z.string(),
			lastValue: z
				.string()
				.regex(/^-?\d+$/)
				.nullable(),
		}),
	),
});
export type Manifest = z.infer<typeof Manifest>;
