import { useEffect, useState } from "react";
import type { RouteProfile } from "../../atlas/routeProfile";
import { hueOf } from "../../scene/hueOf";
import { isEmbedded } from "../../view/view";
import { loadFile } from "../browser/files";
import { loadAllWords, SpeakingAll } from "../locale/allWords";
import { useWords } from "../locale/speech";
import type { AllWords } from "../locale/words";
import { late } from "../part/late";
import { Section } from "../part/Section";
import { useNavigation } from "../wire/navigation";
import { useWires } from "../wire/wires";

const Profile = late(async () => (await import("./Profile")).Profile);

/** The profile of a corridor's route, linked with the map. On a server, in an embed, where no panel is seen, and while it is on its way there's nothing. */
export function ProfileSection({ corridor }: { corridor: string }) {
  const { t } = useWords();
  const { front, view } = useNavigation();
  const { pointedPlace, overMap } = useWires();
  const profile = useProfile(isEmbedded(view) ? null : corridor);
  if (profile === null) return null;
  return (
    <Section title={t("profile.title")}>
      {profile === "missing" ? (
        <p className="muted">{t("profile.missing")}</p>
      ) : (
        <SpeakingAll value={profile.words}>
          <Profile
            profile={profile.route}
            ink={hueOf(front, corridor)}
            pointed={overMap}
            onPoint={pointedPlace.set}
          />
        </SpeakingAll>
      )}
    </Section>
  );
}

/** The profile, and the words in which it is told. */
type Came = { readonly route: RouteProfile; readonly words: AllWords } | "missing";

/** `null` until it has come. */
function useProfile(corridor: string | null): Came | null {
  const words = useWords();
  const [came, setCame] = useState<{ corridor: string; profile: Came } | null>(null);
  useEffect(() => {
    if (corridor === null) return;
    let isCurrent = true;
    const keep = (profile: Came) => isCurrent && setCame({ corridor, profile });
    const profile = loadFile<RouteProfile>(`facts/profiles/${corridor}.json`);
    Promise.all([profile, loadAllWords(words)]).then(
      ([route, all]) => keep({ route, words: all }),
      () => keep("missing"),
    );
    return () => {
      isCurrent = false;
    };
  }, [corridor, words]);
  return came?.corridor === corridor ? came.profile : null;
}
