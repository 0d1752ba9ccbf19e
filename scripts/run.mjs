// Runs a TypeScript program of ours under Node 24: `node scripts/run.mjs FILE [arguments]`.
import path from "node:path";
import { become, ensurePackages, nodeOfRightVersion, projectRoot, stopWith, withTypeScript } from "./ground.mjs";

const [file, ...rest] = process.argv.slice(2);
if (!file) stopWith("which program? node scripts/run.mjs FILE [arguments]");
ensurePackages();
become(nodeOfRightVersion(), [...withTypeScript(), path.resolve(projectRoot, file), ...rest]);
