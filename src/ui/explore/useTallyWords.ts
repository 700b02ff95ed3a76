import type { Tally } from "../../atlas/participation/tallyOf";
import { useAllWords } from "../locale/allWords";

/** What is known of a party at the meetings asked about, in words: “reported at 11 meetings of the 67 held”. */
export function useTallyWords(): (tally: Tally) => string {
  const { t } = useAllWords();
  return ({ tookPart, absent, reported, held }) => {
    if (reported === 0) return t("explore.noReport", { held });
    const times = t("explore.tally", { times: tookPart, held });
    return absent === 0 ? times : `${times}; ${t("explore.absent", { times: absent })}`;
  };
}
