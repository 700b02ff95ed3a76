import { useEffect, useState, useSyncExternalStore } from "react";
import { LANGUAGES, type Language } from "../../atlas/vocabulary";
import type { Locale } from "./locale";

/** The first of the reader's languages that the atlas speaks: `["az-AZ", "en"]` gives `az`. */
export function preferredLanguage(wishes: readonly string[]): Language {
  const spoken = wishes.flatMap((wish) =>
    LANGUAGES.filter((known) => known === wish.slice(0, 2).toLowerCase()),
  );
  return spoken[0] ?? "en";
}

/**
 * The locale of the language that was asked for, or else of the reader's own. Until it has arrived the page goes on in
 * the one it has; so it does if it can't be loaded.
 */
export function useLocale(
  first: Locale,
  asked: Language | null,
  load: (language: Language) => Promise<Locale>,
): Locale {
  const [locale, setLocale] = useState(first);
  const preferred = usePreferred(first.language);
  const language = asked ?? preferred;
  const isNeeded = locale.language !== language;
  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    load(language).then(
      (loaded) => isCurrent && setLocale(loaded),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isNeeded, language, load]);
  return locale;
}

/** The language of the reader's browser, which a server doesn't know. */
function usePreferred(onServer: Language): Language {
  return useSyncExternalStore(
    neverChanges,
    () => preferredLanguage(navigator.languages),
    () => onServer,
  );
}

function neverChanges(): () => void {
  return () => {};
}
