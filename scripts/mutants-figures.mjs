// For mutation tests (stryker.config.mjs): one line for each file of rules and one for the whole, e.g. `planning: 91.2 % (412/452)`. What no test reaches counts as not noticed.

const noticed = new Set(["Killed", "Timeout"]);
const counted = new Set([...noticed, "Survived", "NoCoverage"]);
/** The score of these mutants, with the figures it was reckoned from. */
const score = (name, mutants) => {
	const all = mutants.filter((one) => counted.has(one.status));
	const killed = all.filter((one) => noticed.has(one.status)).length;
	return `${name}: ${all.length === 0 ? "-" : ((100 * killed) / all.length).toFixed(1)} % (${killed}/${all.length})`;
};

class Figures {
	onMutationTestReportReady(report) {
		const files = Object.entries(report.files).sort(([one], [other]) => (one < other ? -1 : 1));
		const lines = [
			...files.map(([file, { mutants }]) => score(file, mutants)),
			score(
				process.env["ERBIJ_MUTANTS"] ?? "weighing",
				files.flatMap(([, { mutants }]) => mutants),
			),
		];
		process.stdout.write(`\n${lines.join("\n")}\n`);
	}
}

export const strykerPlugins = [{ kind: "Reporter", name: "figures", injectableClass: Figures }];
