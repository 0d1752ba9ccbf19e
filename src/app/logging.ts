/** The log of the server: what went wrong under which number. Never a body, a query, an address with parameters or a name. */
import type { LoggerOptions } from "pino";

export const dangerousDetailsLeftOut: LoggerOptions = {
	base: null,
	timestamp: () => `,"at":"${new Date().toISOString()}"`,
	redact: { paths: ["*.parameters", "*.query", "*.body", "*.headers"], remove: true },
	serializers: {
		// Only what kind of error and where: its message may hold what somebody typed.
		fault: (error: unknown) =>
			error instanceof Error
				? { name: error.name, code: (error as { code?: string }).code, at: error.stack?.split("\n").slice(1, 8).map((line) => line.trim()) }
				: { name: typeof error },
	},
};
