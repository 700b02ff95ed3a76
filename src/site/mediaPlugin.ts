import type { Plugin } from "vite";
import { MEDIA } from "../ui/browser/media";

/** `@media (--narrow)` in a style sheet: the sizes that scripts ask for by the same names. */
export function mediaPlugin(): Plugin {
  const sizes = {
    postcssPlugin: "atlas-media",
    AtRule: {
      media: (rule: { params: string }) => {
        const params = withSizes(rule.params);
        if (params !== rule.params) rule.params = params;
      },
    },
  };
  return { name: "atlas-media", config: () => ({ css: { postcss: { plugins: [sizes] } } }) };
}

/** A media query with the sizes in place of their names. Throws where a name stands for none. */
export function withSizes(query: string): string {
  const alone = /^\((--[\w-]+)\)$/.exec(query)?.[1];
  if (alone !== undefined) return sizeOf(alone);
  return query.replaceAll(/\((--[\w-]+)\)/g, (_, name: string) => grouped(sizeOf(name)));
}

function sizeOf(name: string): string {
  const size = new Map<string, string>(Object.entries(MEDIA)).get(name);
  if (size === undefined)
    throw new Error(`@media (${name}): no such size. Those that are: ${Object.keys(MEDIA).join(", ")}.`);
  return size;
}

/** Several conditions stay together, whatever stands around them. */
function grouped(size: string): string {
  return size.includes(" and ") ? `(${size})` : size;
}
