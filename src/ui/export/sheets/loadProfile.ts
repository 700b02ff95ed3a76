import type { RouteProfile } from "../../../atlas/routeProfile";
import { heightAlike, type ProfileFigure, profileFigure } from "../../../scene/figures/profileFigure";
import { hueOf } from "../../../scene/hueOf";
import { keptFile } from "../../browser/files";
import type { AllWords } from "../../locale/words";
import { profileCredit, trustWords } from "../../panel/profileWords";
import { withUnit } from "../../part/amount";
import type { Exportable } from "../../wire/carried";

export interface LoadedProfile {
  readonly profile: RouteProfile;
  /** The figure in a width in px; heights are exaggerated alike in each. */
  readonly drawnAt: (width: number) => ProfileFigure;
  /** How far it can be trusted and how it is drawn, a sentence each. */
  readonly trust: readonly string[];
}

/** Width of a profile in px, at which it reads well on a slide. */
export const PROFILE_WIDTH = 900;

/** The profile of the corridor that is picked. Rejects where it can't be had. */
export async function loadProfile(
  { index, view }: Pick<Exportable, "index" | "view">,
  words: AllWords,
): Promise<LoadedProfile> {
  const corridor = view.picked?.id ?? "";
  const profile = await keptFile<RouteProfile>(`facts/profiles/${corridor}.json`);
  return profileIn(profile, hueOf(index, corridor), words);
}

export function profileIn(
  profile: RouteProfile,
  ink: ReturnType<typeof hueOf>,
  words: AllWords,
): LoadedProfile {
  const look = {
    ...{ language: words.language, ink },
    say: (word: "title" | "seaLevel" | "export") => words.t(`profile.${word}`),
    amount: (value: number, unit: "km" | "m") => withUnit(words.number(value), unit, words),
  };
  const drawnAt = (width: number) => profileFigure(profile, look, width, heightAlike(width, PROFILE_WIDTH));
  const times = Math.round(drawnAt(PROFILE_WIDTH).exaggeration / 10) * 10;
  const drawn = [words.t("profile.exaggeration", { times }), profileCredit(profile, words)];
  return { profile, drawnAt, trust: [...trustWords(profile, words), ...drawn] };
}
