import { build } from "vite";

/** A script of its own with all that it imports, as text: for what loads nothing else. `source`: a file. */
export async function oneScript(source: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: source,
        output: { format: "es", codeSplitting: false },
        preserveEntrySignatures: false,
      },
    },
  });
  const output = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  const [script] = output;
  if (output.length !== 1 || script?.type !== "chunk")
    throw new Error(`${source} has to become one script; the build made ${output.length} files of it.`);
  return script.code;
}
