// Replaced by `npm run db:types`.
// biome-ignore lint: generated
export type DB = Record<string, never>;
