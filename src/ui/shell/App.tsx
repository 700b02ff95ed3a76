import { startTransition, useEffect, useMemo, useState } from "react";
import type { AtlasFront } from "../../atlas/front";
import type { Library } from "../../atlas/library";
import type { Search } from "../../atlas/search/search";
import type { Language } from "../../atlas/vocabulary";
import { addressAfter, addressOf } from "../../view/addressOf";
import { pagePath, storyPath } from "../../view/pagePath";
import { unreadSwitches } from "../../view/unreadSwitches";
import { DEFAULT_VIEW, type Switch, type View } from "../../view/view";
import { FrameMessages } from "../embed/FrameMessages";
import { ExportTool } from "../export/ExportTool";
import { type MissingLanguage, useLocale } from "../load/useLocale";
import type { Locale } from "../locale/locale";
import { useWords } from "../locale/speech";
import { type Words, wordsOf } from "../locale/words";
import { type FirstMap, MapRoom, type RenderMap } from "../map/MapRoom";
import { Boundary } from "../part/Boundary";
import { ToolNotice } from "../part/ToolNotice";
import { SearchTool } from "../search/SearchTool";
import { ShareTool } from "../share/ShareTool";
import type { AddressBar } from "../wire/addressBar";
import { type Navigation, useNavigation } from "../wire/navigation";
import { useSignal, useWrite } from "../wire/signal";
import { headingOf, titleOf } from "../wire/titleOf";
import { useView } from "../wire/useView";
import { useWires } from "../wire/wires";
import { LastResort } from "./LastResort";
import { Shell } from "./Shell";
import { useAnswer } from "./useAnswer";

/** What the page fetches when it is wanted. */
export interface Supply {
  readonly library: Library;
  loadLocale(language: Language): Promise<Locale>;
  loadSearch(): Promise<Search>;
  loadMap(): Promise<RenderMap>;
}

interface Props {
  front: AtlasFront;
  /** Those of the map: words of the address that turn none of them are told to the reader. */
  switches: readonly Switch[];
  /** English, in which the page comes. */
  locale: Locale;
  first: FirstMap;
  supply: Supply;
  /** Whether the page came with its HTML, which is woken up as it is. */
  isServed: boolean;
}

/** The atlas: the view is the address, and everything on the page follows from it. */
export function App({ front, switches, locale: english, first, supply, isServed }: Props) {
  const wires = useWires();
  const { address } = wires;
  const { view, unread, story } = useView();
  const isAwake = useAwake(!isServed);
  const { library, loadLocale, loadSearch, loadMap } = supply;
  const { locale, language, missing } = useLocale(english, view.language, loadLocale);
  const words = useMemo(() => wordsOf(locale), [locale]);
  const { past, isAwaited } = usePast(view, front);
  const known = past ?? { front, library };
  const navigation = useMemo(
    () => navigationOf(known.front, view, { library, language }, address, isAwake),
    [known.front, view, library, language, address, isAwake],
  );
  const { answer, Seldom } = useAnswer(isAwaited ? null : known.library, view.picked, language);
  const told = useSignal(wires.storyNow, (story) => story?.title || null);
  const about = told ?? headingOf(answer, view, words);
  const heading = past ? [about ?? words.t("app.name"), past.asKnown].join(", ") : about;
  useWrite(wires.heading, heading);
  useDocument(view, words, titleOf(heading, words));
  return (
    <Boundary instead={(again) => <LastResort {...{ front, words, again }} />}>
      <Shell
        words={words}
        navigation={navigation}
        answer={answer}
        Seldom={Seldom}
        unread={[...unread, ...unreadSwitches(view, switches)]}
        tools={<Tools loadSearch={loadSearch} missing={missing} />}
        renderMap={(slot) => <MapRoom slot={{ ...slot, story }} first={first} loadMap={loadMap} />}
      />
    </Boundary>
  );
}

/** Where a language doesn’t come, that is said beside the choice of them; the page stays in the one it has, for good where this is put away. */
function Tools({ loadSearch, missing }: Pick<Supply, "loadSearch"> & { missing: MissingLanguage | null }) {
  const { t, language, endonyms } = useWords();
  const { changeView } = useNavigation();
  return (
    <>
      <SearchTool load={loadSearch} />
      <ExportTool />
      <ShareTool />
      <FrameMessages />
      {missing && (
        <ToolNotice onRetry={missing.retry} onDismiss={() => changeView({ language })}>
          {t("app.failed.language", { language: endonyms[missing.language] })}
        </ToolNotice>
      )}
    </>
  );
}

/** The atlas as it was known on the day that is asked for; nothing is said of the present while it is on its way. */
function usePast({ date }: View, { horizon }: AtlasFront) {
  const wired = useSignal(useWires().past, (now) => now);
  const isAsked = date !== null && date < horizon;
  const past = isAsked ? wired : null;
  return { past, isAwaited: isAsked && past === null };
}

/** Whether links may lead to views. Not in the first render, which has to be as the page was served: there they lead to pages. */
function useAwake(isAtOnce: boolean): boolean {
  const [isAwake, setAwake] = useState(isAtOnce);
  useEffect(() => startTransition(() => setAwake(true)), []);
  return isAwake;
}

function navigationOf(
  front: AtlasFront,
  view: View,
  { library, language }: { library: Library; language: Language },
  { changeView, story }: AddressBar,
  isAwake: boolean,
): Navigation {
  return {
    front,
    view,
    changeView,
    hrefOf: isAwake ? (change) => addressAfter(view, change, story()) : servedHref,
    // Fetched ahead; if it fails, it is asked for again when it is needed.
    expect: ({ kind, id }) => void library.entry(kind, id, language).catch(() => {}),
  };
}

/** Where a link leads in the page as it is served: to the page of a thing, which needs no script. */
export function servedHref(change: Partial<View>): string {
  if (change.story) return storyPath(change.story);
  if (change.explore) return addressOf({ ...DEFAULT_VIEW, ...change });
  return change.picked ? pagePath(change.picked) : "./";
}

/** Tells the document what it is: its language, its theme, its title. */
function useDocument({ theme }: View, { language }: Words, title: string): void {
  useEffect(() => {
    const { documentElement: root } = document;
    // The same language said once more has a browser style every element anew: of all that waking the page up took, nothing held it up as long.
    if (root.lang !== language) root.lang = language;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [theme, language]);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
