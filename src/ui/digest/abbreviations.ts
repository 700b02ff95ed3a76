import type { Abbreviation } from "../../draw/digest/spelledOut";
import type { AllWords } from "../locale/words";

/** What the atlas abbreviates: each has a message, `ADB, АБР: Asian Development Bank`, with the forms that texts of the language have. */
const IDS = [
  "eco",
  "centre",
  "un",
  "unido",
  "unece",
  "unescap",
  "ots",
  "adb",
  "aiib",
  "ebrd",
  "eib",
  "isdb",
  "etdb",
  "carec",
  "entsoe",
  "irena",
  "usea",
  "kegoc",
  "negu",
  "negk",
  "teias",
  "gse",
  "eso",
  "beh",
  "mvm",
  "mavir",
  "socar",
  "dabs",
  "sib",
  "ngc",
  "sec",
  "cica",
  "itf",
  "ecosf",
  "tcs",
  "ada",
  "ecoei",
  "eci",
  "traceca",
  "cop31",
  "bsu",
  "cesi",
  "epra",
  "juru",
  "geco",
  "ecorem",
  "gnsec",
  "cop",
  "tripp",
  "caaz",
  "azgetrbg",
  "aztr",
  "aztmuz",
  "eu",
] as const;

/** The abbreviations of a language, for the foot of a page that has them: who sees it once hasn't the atlas at hand. */
export function abbreviationsIn({ t }: Pick<AllWords, "t">): readonly Abbreviation[] {
  return IDS.map((id) => {
    const [short = "", ...long] = t(`short.${id}`).split(": ");
    return { short: short.split(", "), long: long.join(": ") };
  });
}
