import { type ReactNode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import "virtual:palette.css";
import { front } from "virtual:front";
import { locale as english } from "virtual:locale/en";
import "./ui/app.css";
import { shippedLibrary } from "./atlas/shippedLibrary";
import type { Language } from "./atlas/vocabulary";
import type { MapFacts } from "./mapPart";
import { App } from "./ui/App";
import { afterPaint } from "./ui/afterPaint";
import { ExportTool } from "./ui/export/ExportTool";
import { BASE, loadFile } from "./ui/files";
import type { Locale } from "./ui/locale/locale";
import { Speaking } from "./ui/locale/speech";
import { preferredLanguage } from "./ui/locale/useLocale";
import { wordsOf } from "./ui/locale/words";
import { MapRoom, type RenderMap } from "./ui/map/MapRoom";
import { SearchTool } from "./ui/search/SearchTool";
import { Problems } from "./ui/shell/Problems";
import { readView } from "./view/address";

/** English comes with the page, since it stands in for the others; a request less for most readers. */
const LOCALES: Record<Language, () => Promise<{ locale: Locale }>> = {
  en: async () => ({ locale: english }),
  az: () => import("virtual:locale/az"),
  tr: () => import("virtual:locale/tr"),
  ru: () => import("virtual:locale/ru"),
};
const loadLocale = async (language: Language) => (await LOCALES[language]()).locale;

/** The map and its facts at once, when the page answers: not before, or they would be in its way. */
async function loadMap(): Promise<RenderMap> {
  const facts = loadFile<MapFacts>("facts/map.json");
  // Who waits for them hears if they fail.
  facts.catch(() => {});
  return (await import("./mapPart")).mapOf(facts);
}

const loadSearch = async () => (await import("./atlas/search/loadSearch")).loadSearch(BASE);

// The picture is seen before the script goes to work.
afterPaint(start);

/** The page with its picture is there already: the script makes it answer, then brings the map. */
async function start(): Promise<void> {
  const element = document.getElementById("app")!;
  const picture = element.querySelector(".picture");
  const language = readView(location.search).view.language ?? preferredLanguage(navigator.languages);
  const locale = await loadLocale(language);
  document.documentElement.classList.add("scripted");
  const root = createRoot(element);
  if ("problems" in front)
    return root.render(
      <Speaking value={wordsOf(locale)}>
        <Problems problems={front.problems} />
      </Speaking>,
    );
  root.render(
    <Answering>
      <App
        front={front}
        library={shippedLibrary(BASE)}
        locale={locale}
        loadLocale={loadLocale}
        tools={
          <>
            <SearchTool load={loadSearch} />
            <ExportTool />
          </>
        }
        renderMap={(slot) => <MapRoom slot={slot} picture={picture} loadMap={loadMap} />}
      />
    </Answering>,
  );
}

/** Marks the moment from which a click is answered, for the benchmark and the tests. */
function Answering({ children }: { children: ReactNode }) {
  useEffect(() => {
    performance.mark("atlas:answers");
  }, []);
  return children;
}
