import { createRoot } from "react-dom/client";
import "virtual:palette.css";
import "./ui/app.css";
import type { AtlasIndex } from "./atlas/atlasIndex";
import type { Problem } from "./atlas/problems";
import type { Language } from "./atlas/vocabulary";
import { shippedLibrary } from "./atlas/shippedLibrary";
import { cameraShowing } from "./draw/cameraShowing";
import { extentOfPicked, FULL_EXTENT } from "./scene/extent";
import type { ContextAssets, Places } from "./scene/look";
import { App } from "./ui/App";
import type { Locale } from "./ui/locale/locale";
import { preferredLanguage } from "./ui/locale/useLocale";
import { AtlasMap, type PenMaker } from "./ui/map/AtlasMap";
import { Problems } from "./ui/shell/Problems";
import { readView } from "./view/address";
import { readCamera } from "./view/camera";

const BASE = new URL(".", document.baseURI).href;

const LOCALES: Record<Language, () => Promise<{ locale: Locale }>> = {
  en: () => import("virtual:locale/en"),
  az: () => import("virtual:locale/az"),
  tr: () => import("virtual:locale/tr"),
  ru: () => import("virtual:locale/ru"),
};
const loadLocale = async (language: Language) => (await LOCALES[language]()).locale;

const loadFile = async <Value,>(path: string): Promise<Value> => (await fetch(`${BASE}${path}`)).json();
const loadPlaces = () => loadFile<Places>("facts/places.json");
const loadAssets = () => loadFile<ContextAssets>("facts/context.json");

start();

async function start(): Promise<void> {
  const root = createRoot(document.getElementById("app")!);
  const language = readView(location.search).view.language ?? preferredLanguage(navigator.languages);
  const [index, locale] = await Promise.all([
    loadFile<AtlasIndex | { problems: Problem[] }>("facts/index.json"),
    loadLocale(language),
  ]);
  if ("problems" in index) return root.render(<Problems problems={index.problems} />);
  const makePen = makePenFor(index);
  root.render(
    <App
      index={index}
      library={shippedLibrary(BASE)}
      locale={locale}
      loadLocale={loadLocale}
      renderMap={(slot) => (
        <AtlasMap slot={slot} makePen={makePen} loadPlaces={loadPlaces} loadAssets={loadAssets} />
      )}
    />,
  );
}

/** The live pen, at the camera of the address, or where it shows what is picked or else the whole. */
function makePenFor(index: AtlasIndex): PenMaker {
  return async ({ element, events, scene, view, slot }) => {
    const [{ createLivePen }, { loadFonts }] = await Promise.all([
      import("./draw/live/createLivePen"),
      import("./draw/live/loadFonts"),
    ]);
    await loadFonts(BASE, FONT_SAMPLES[slot.words.language]);
    const extent = (view.picked && extentOfPicked(index, view.picked)) ?? FULL_EXTENT;
    const size = { width: element.clientWidth, height: element.clientHeight };
    return createLivePen(element, scene, events, {
      base: BASE,
      relief: null,
      camera: readCamera(location.hash) ?? cameraShowing(extent, size, slot.paddingOf(element)),
      projection: view.projection,
      locale: { "Map.Title": slot.words.t("app.map") },
      cooperative: view.frame === "embed",
    });
  };
}

/** Letters of each file of the font that a language needs. */
const FONT_SAMPLES: Record<Language, string> = { en: "aő", az: "aəığş", tr: "aığş", ru: "aя" };
