import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { AllWords } from "../locale/words";
import type { Told } from "./told";

/** With up to when reports were found: the day of the data is later than what is known of it. */
export function withLatest(
  told: Told,
  { horizonNote }: Pick<AtlasIndex, "horizonNote">,
  { said }: Pick<AllWords, "said">,
): Told {
  // What has to be said at its foot says how far it can be trusted already.
  if (told.digest.foot !== undefined) return told;
  return { ...told, digest: { ...told.digest, latest: said(horizonNote).text } };
}
