import { type ReactNode, useEffect, useMemo } from "react";
import type { Entry } from "../atlas/entry";
import type { AtlasFront } from "../atlas/front";
import type { Library } from "../atlas/library";
import type { Language } from "../atlas/vocabulary";
import { addressOf, changeView, useView } from "../view/useView";
import type { View } from "../view/view";
import type { Locale } from "./locale/locale";
import { useLocale } from "./locale/useLocale";
import { type Words, wordsOf } from "./locale/words";
import type { Navigation } from "./navigation";
import { type MapSlot, Shell } from "./Shell";
import { titleOf } from "./titleOf";
import { useEntry } from "./useEntry";

export interface AppProps {
  front: AtlasFront;
  library: Library;
  /** The language in which the page begins, and the way to the others. */
  locale: Locale;
  loadLocale: (language: Language) => Promise<Locale>;
  /** An entry that came with the page. */
  entry?: Entry | null;
  /** What stands in the header beside language and theme. */
  tools?: ReactNode;
  renderMap: (slot: MapSlot) => ReactNode;
}

/** The atlas in a browser: the view is the address, and everything on the page follows from it. */
export function App({ front, library, locale: first, loadLocale, entry = null, tools, renderMap }: AppProps) {
  const { view, unread } = useView();
  const locale = useLocale(first, view.language ?? first.language, loadLocale);
  const words = useMemo(() => wordsOf(locale), [locale]);
  const navigation = useMemo(() => navigationOf(front, view, library), [front, view, library]);
  const answer = useEntry(library, view.picked, entry);
  useDocument(view, words, titleOf(answer, view, words));
  return (
    <Shell
      words={words}
      navigation={navigation}
      answer={answer}
      unread={unread}
      tools={tools}
      renderMap={renderMap}
    />
  );
}

function navigationOf(front: AtlasFront, view: View, library: Library): Navigation {
  return {
    front,
    view,
    changeView,
    hrefOf: (change) => addressOf({ ...view, ...change }),
    // Fetched ahead; if it fails, it is asked for again when it is needed.
    expect: ({ kind, id }) => void library.entry(kind, id).catch(() => {}),
  };
}

/** Tells the document what it is: its language, its theme, its title. */
function useDocument({ theme }: View, { language }: Words, title: string): void {
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [theme, language]);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
