import type { Tally } from "../../atlas/participation/tallyOf";
import { useWords } from "../locale/speech";

/** What is known of a party at the meetings asked about, in words: “reported at 11 meetings of the 67 held”. */
export function useTallyWords(): (tally: Tally) => string {
  const { t } = useWords();
  return ({ tookPart, absent, reported, held }) => {
    if (reported === 0) return t("explore.noReport", { held });
    const times = t("explore.tally", { times: tookPart, held });
    return absent === 0 ? times : `${times}; ${t("explore.absent", { times: absent })}`;
  };
}
