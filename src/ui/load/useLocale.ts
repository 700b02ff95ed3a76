import { useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../../atlas/vocabulary";
import { languageOf } from "../../view/languageOf";
import type { Locale } from "../locale/locale";
import { useLoaded } from "./useLoaded";

/** A language that was asked for and didn’t come. */
export interface MissingLanguage {
  readonly language: Language;
  readonly retry: () => void;
}

/**
 * The locale of the language that was asked for, or else of the reader's own. Until it has arrived the page goes on in
 * the one it has; so it does if it can't be loaded, which is told. `language`: in which facts are wanted, at once.
 */
export function useLocale(
  first: Locale,
  asked: Language | null,
  load: (language: Language) => Promise<Locale>,
): { readonly locale: Locale; readonly language: Language; readonly missing: MissingLanguage | null } {
  const [locale, setLocale] = useState(first);
  const preferred = usePreferred(first.language);
  const language = asked ?? preferred;
  const isNeeded = locale.language !== language;
  const bring = useMemo(
    () => (isNeeded ? async () => setLocale(await load(language)) : null),
    [isNeeded, language, load],
  );
  const brought = useLoaded(bring);
  const hasFailed = isNeeded && brought.state === "failed";
  return {
    locale,
    language: hasFailed ? locale.language : language,
    missing: hasFailed ? { language, retry: brought.retry } : null,
  };
}

/** The language of the reader's browser, which a server doesn't know. */
function usePreferred(onServer: Language): Language {
  return useSyncExternalStore(
    neverChanges,
    () => languageOf(null),
    () => onServer,
  );
}

function neverChanges(): () => void {
  return () => {};
}
