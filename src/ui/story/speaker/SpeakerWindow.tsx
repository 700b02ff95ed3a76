import { useMemo, useState } from "react";
import type { Language } from "../../../atlas/vocabulary";
import { useLocale } from "../../load/useLocale";
import type { Locale } from "../../locale/locale";
import { Speaking } from "../../locale/speech";
import { wordsOf } from "../../locale/words";
import { ToolNotice } from "../../part/ToolNotice";
import { useView } from "../../wire/useView";
import { SpeakerRoom } from "./SpeakerRoom";

interface Props {
  english: Locale;
  loadLocale: (language: Language) => Promise<Locale>;
}

/** The page in the window that only the speaker sees, in the language that its address asks for. */
export function SpeakerWindow({ english, loadLocale }: Props) {
  const { view } = useView();
  const { locale, missing } = useLocale(english, view.language, loadLocale);
  const [isPutAway, setPutAway] = useState(false);
  const words = useMemo(() => wordsOf(locale), [locale]);
  return (
    <Speaking value={words}>
      {missing && !isPutAway && (
        <ToolNotice onRetry={missing.retry} onDismiss={() => setPutAway(true)}>
          {words.t("app.failed.language", { language: words.endonyms[missing.language] })}
        </ToolNotice>
      )}
      <SpeakerRoom />
    </Speaking>
  );
}
