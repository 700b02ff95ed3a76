import type { Plugin } from "vite";

/** A module that isn't needed, by the word with which it is imported, and the code that stands in its place. */
export type LeftOut = readonly [module: RegExp, code: string];

/** Parts of `jspdf` that turn pages of HTML and pictures into PDF: the atlas draws its own, and never asks for them. */
export const UNUSED_OF_JSPDF: LeftOut = [/^(?:html2canvas|dompurify|canvg)$/, "export default null;"];

/** Leaves modules out of a build. */
export function leftOutPlugin(modules: readonly LeftOut[]): Plugin {
  const codes = new Map(modules.map(([, code], at) => [`\0left-out-${at}`, code]));
  return {
    name: "left-out",
    enforce: "pre",
    resolveId: {
      filter: { id: modules.map(([module]) => module) },
      handler: (id) => `\0left-out-${modules.findIndex(([module]) => module.test(id))}`,
    },
    load: { filter: { id: /^\0left-out-/ }, handler: (id) => codes.get(id) ?? null },
  };
}
