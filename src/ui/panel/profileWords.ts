import type { RouteProfile, Water } from "../../atlas/routeProfile";
import { type ProfilePoint, profilePoint } from "../../scene/figures/profilePoint";
import type { AllWords } from "../locale/words";
import { withUnit } from "../part/amount";

/** What is read out of one sample of a profile: “At km 212: 640 m deep (±190 m), Caspian Sea”. */
export function pointWords(profile: RouteProfile, sample: number, words: AllWords): string {
  const point = profilePoint(profile, sample);
  const amount = (m: number) => withUnit(words.number(m), "m", words);
  const known = { km: words.number(point.km), uncertainty: amount(point.plusMinusM) };
  if (point.on === "land") return words.t("profile.at.land", { ...known, height: amount(point.m) });
  const depth = { ...known, depth: amount(point.depthM) };
  const sea = seaName(point, words);
  return sea === null ? words.t("profile.at.water", depth) : words.t("profile.at.sea", { ...depth, sea });
}

function seaName({ sea }: Extract<ProfilePoint, { on: "sea" }>, words: AllWords): string | null {
  return sea && words.said(sea).text;
}

/** On whose data a profile rests. */
export function profileCredit(profile: Pick<RouteProfile, "waters">, { t }: AllWords): string {
  return t(isSoundedIn(profile) ? "profile.credit.soundings" : "profile.credit");
}

const isSoundedIn = ({ waters }: Pick<RouteProfile, "waters">) => waters.some(({ isSounded }) => isSounded);

/** How far a profile can be trusted, a sentence each. */
export function trustWords(
  { waters, isIndicative }: Pick<RouteProfile, "waters" | "isIndicative">,
  words: AllWords,
): string[] {
  const { t } = words;
  const unsounded = waters.filter(({ isSounded }) => !isSounded);
  const depths = (key: "profile.rounded" | "profile.seas", seas: typeof waters) => {
    const [first] = seas;
    if (first === undefined) return [];
    const names = new Set(seas.map(({ name }) => (name ? words.said(name).text : t("profile.sea"))));
    return [t(key, { seas: [...names].join(", "), round: withUnit(words.number(first.roundM), "m", words) })];
  };
  return [
    ...(isIndicative ? [t("profile.indicative")] : []),
    ...(isSoundedIn({ waters }) ? [t("profile.soundings")] : []),
    ...depths("profile.rounded", unsounded.filter(isCoarse)),
    ...depths(
      "profile.seas",
      unsounded.filter((water) => !isCoarse(water)),
    ),
    t("profile.land"),
    t("profile.engineering"),
  ];
}

/** Depths that are told in larger steps are indicative: the data know no more of their sea. */
const isCoarse = ({ roundM }: Pick<Water, "roundM">) => roundM > 10;
