/**
 * `npm run check`: types, lint and the fast tests, side by side. What each of them says is printed when it ends; the answer is that of
 * all. What they can know from the last run lies in `node_modules/`.
 */
import { spawn } from "node:child_process";

const PROGRAMS = [
  "biome ci --colors=force",
  "tsc --pretty",
  "vitest run --configLoader runner --project fast --project shipped --project grown",
];

/** Whether it ended well. */
function run(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const program = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    for (const stream of [program.stdout, program.stderr])
      stream.on("data", (part: Buffer) => said.push(part));
    program.on("close", (code) => {
      process.stdout.write(`\n$ ${command}\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });
}

const ended = await Promise.all(PROGRAMS.map(run));
process.exitCode = ended.every(Boolean) ? 0 : 1;
