/** The log of the server: what went wrong under which number. Never a body, a query, an address with parameters or a name. */
import type { LoggerOptions } from "pino";

/** Where it happened. A message of several lines stands in the stack too, and may hold what somebody typed: it is cut off first. */
const placesIn = ({ stack = "", message }: Error): readonly string[] =>
	stack
		.slice(message !== "" && stack.includes(message) ? stack.indexOf(message) + message.length : 0)
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line.startsWith("at "))
		.slice(0, 7);

export const dangerousDetailsLeftOut: LoggerOptions = {
	base: null,
	timestamp: () => `,"at":"${new Date().toISOString()}"`,
	redact: { paths: ["*.parameters", "*.query", "*.body", "*.headers"], remove: true },
	serializers: {
		// Only what kind of error and where: its message may hold what somebody typed.
		fault: (error: unknown) =>
			error instanceof Error ? { name: error.name, code: (error as { code?: string }).code, at: placesIn(error) } : { name: typeof error },
	},
};
