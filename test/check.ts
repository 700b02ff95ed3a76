/**
 * `npm run check`: types, lint and the fast tests, side by side. What each of them says is printed when it ends; the answer is that of
 * all. What they can know from the last run lies in `node_modules/`: tests that passed at a commit are run again when something that they
 * import has changed since, or a file that isn't code. `npm run check -- --all` runs each of them.
 */
import { spawn } from "node:child_process";
import { cleanCommit, keepGreen, lastGreen } from "./lastGreen";

/** Most of what a test makes dies young: swept up less often, it takes a fifth less time. */
const YOUNG = "--max-semi-space-size=128";

const last = process.argv.includes("--all") || process.env["CI"] ? null : lastGreen();
const commit = cleanCommit();
const ended = await Promise.all([
  run("biome ci --colors=force"),
  run("tsc --pretty"),
  run("vitest run --configLoader runner --project sources"),
  run(
    `vitest run --configLoader runner --project fast --project shipped --project grown ${last ? `--changed ${last}` : ""}`,
  ),
]);
const isGreen = ended.every(Boolean);
if (isGreen && commit !== null && commit === cleanCommit()) keepGreen(commit);
process.exitCode = isGreen ? 0 : 1;

/** Whether it ended well. */
function run(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} ${YOUNG}` };
    const program = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"], env });
    const said: Buffer[] = [];
    for (const stream of [program.stdout, program.stderr])
      stream.on("data", (part: Buffer) => said.push(part));
    program.on("close", (code) => {
      process.stdout.write(`\n$ ${command}\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });
}
