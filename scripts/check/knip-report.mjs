// Knip's own reports do not say how many files it read; ours does, so that a Knip that read nothing cannot pass.
import path from "node:path";

/** One line a problem, and `Read N files` as the last. */
export default async function report({ report: wanted, issues, counters }) {
	for (const [kind, isWanted] of Object.entries(wanted)) {
		if (!isWanted) continue;
		const found = Object.values(issues[kind] ?? {}).flatMap((perFile) => Object.values(perFile));
		for (const issue of found)
			console.log(
				kind === "files" ? `${issue.symbol} is used by nothing` : `${path.relative(process.cwd(), issue.filePath)} ${kind}: ${issue.symbol}`,
			);
	}
	console.log(`Read ${counters.processed} files`);
}
