import type { Text } from "../../atlas/atlas";
import type { Words } from "./words";

/** What an organisation is called where there is little room: in a language without a short form of its own, in whole where English has none either. */
export function shortName(
  { names, short }: { readonly names: Text; readonly short: string | Text | null },
  { said }: Pick<Words, "said">,
): string {
  const isWhole = short === null || short === names.en;
  return said(isWhole ? names : short).text;
}
