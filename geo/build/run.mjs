/**
 * Runs a script of this folder that is written in TypeScript: `node geo/build/run.mjs checkGeo`.
 * Vite reads it, as it reads the page, so that no second reader of TypeScript is needed.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const script = fileURLToPath(new URL(`${process.argv[2]}.ts`, import.meta.url));
await runnerImport(script, { configFile: false, logLevel: "error" });
