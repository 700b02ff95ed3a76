import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { SiteFile } from "./siteFile";

const SOURCE = fileURLToPath(new URL("../ui/embed/element/corridorMap.ts", import.meta.url));

/** `corridor-map.js`: the element for other pages, in one file whose name never changes. */
export async function elementFile(): Promise<SiteFile> {
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
        input: SOURCE,
        output: { format: "es", codeSplitting: false },
        preserveEntrySignatures: false,
      },
    },
  });
  const output = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  const [script] = output;
  if (output.length !== 1 || script?.type !== "chunk")
    throw new Error(
      `corridor-map.js has to be one script, for pages that load nothing else; the build made ${output.length} files of it.`,
    );
  return { path: "corridor-map.js", body: script.code };
}
