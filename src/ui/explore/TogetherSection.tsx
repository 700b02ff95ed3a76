import { type RefCallback, useCallback, useState } from "react";
import { SpeakingAll } from "../locale/allWords";
import { useWords } from "../locale/speech";
import { Section } from "../part/Section";
import { useExplore } from "./useExplore";

/** With whom a party is reported at the same meetings. It is loaded when the reader comes to it; on a server there's nothing. */
export function TogetherSection({ party }: { party: string }) {
  const { t } = useWords();
  const [box, isSeen] = useSeen();
  return (
    <div ref={box}>
      {isSeen && (
        <Section title={t("explore.met")}>
          <LoadedTogether party={party} />
        </Section>
      )}
    </div>
  );
}

function LoadedTogether({ party }: { party: string }) {
  const { t } = useWords();
  const loaded = useExplore();
  if (loaded.state === "failed") return <p className="muted">{t("app.failed.part")}</p>;
  if (loaded.state === "loading") return <p className="muted">{t("explore.loading")}</p>;
  const { Together, data, words } = loaded.value;
  return (
    <SpeakingAll value={words}>
      <Together data={data} party={party} />
    </SpeakingAll>
  );
}

/** Whether an element has ever been near what is seen of the page. */
function useSeen(): [ref: RefCallback<Element>, isSeen: boolean] {
  const [isSeen, setSeen] = useState(false);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    const sights = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: "200px",
    });
    sights.observe(element);
    return () => sights.disconnect();
  }, []);
  return [ref, isSeen];
}
