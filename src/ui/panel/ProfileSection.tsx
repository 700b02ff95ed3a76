import { useEffect, useState } from "react";
import type { RouteProfile } from "../../atlas/routeProfile";
import { hueOf } from "../../scene/symbology";
import { loadFile } from "../browser/files";
import { useWords } from "../locale/speech";
import { late } from "../part/late";
import { Section } from "../part/Section";
import { useNavigation } from "../wire/navigation";
import { useWires } from "../wire/wires";

const Profile = late(async () => (await import("./Profile")).Profile);

/** The profile of a corridor's route, linked with the map. On a server and while it is on its way there's nothing. */
export function ProfileSection({ corridor }: { corridor: string }) {
  const { t } = useWords();
  const { front } = useNavigation();
  const { pointedPlace, overMap } = useWires();
  const profile = useProfile(corridor);
  if (profile === null) return null;
  return (
    <Section title={t("profile.title")}>
      {profile === "missing" ? (
        <p className="muted">{t("profile.missing")}</p>
      ) : (
        <Profile
          profile={profile}
          ink={hueOf(front, corridor)}
          pointed={overMap}
          onPoint={pointedPlace.set}
        />
      )}
    </Section>
  );
}

type Came = RouteProfile | "missing";

/** `null` until it has come. */
function useProfile(corridor: string): Came | null {
  const [came, setCame] = useState<{ corridor: string; profile: Came } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (profile: Came) => isCurrent && setCame({ corridor, profile });
    loadFile<RouteProfile>(`facts/profiles/${corridor}.json`).then(keep, () => keep("missing"));
    return () => {
      isCurrent = false;
    };
  }, [corridor]);
  return came?.corridor === corridor ? came.profile : null;
}
