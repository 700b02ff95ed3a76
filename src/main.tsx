import { type ReactNode, startTransition, useEffect } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import "virtual:palette.css";
import { front, switches } from "virtual:front";
import { locale as english } from "virtual:locale/en";
import "./ui/shell/app.css";
import type { AtlasFront } from "./atlas/front";
import { once } from "./atlas/once";
import type { Language } from "./atlas/vocabulary";
import type { MapFacts } from "./mapPart";
import { afterPaint } from "./ui/browser/afterPaint";
import { holdDrops } from "./ui/browser/earlyDrops";
import { BASE, loadFile, MAP_FACTS } from "./ui/browser/files";
import { reloadAfterDeployment } from "./ui/browser/reloadOnce";
import { library, loadSearchPart } from "./ui/load/library";
import type { Locale } from "./ui/locale/locale";
import { type RenderMap, SERVED } from "./ui/map/MapRoom";
import { App, type Supply } from "./ui/shell/App";
import { makeWires, Wiring } from "./ui/wire/wires";
import { readView } from "./view/address";
import { isPlain } from "./view/isPlain";

/** English comes with the page, since it stands in for the others; a request less for most readers. */
const LOCALES: Record<Language, () => Promise<{ locale: Locale }>> = {
  en: async () => ({ locale: english }),
  az: () => import("virtual:locale/az"),
  tr: () => import("virtual:locale/tr"),
  ru: () => import("virtual:locale/ru"),
};

const wires = makeWires(window);

reloadAfterDeployment();
holdDrops();

/** What draws the map, and its facts. */
const loadDrawing = once(async () => {
  const facts = loadFile<MapFacts>(MAP_FACTS);
  // A failure is told to whoever waits for them, below.
  facts.catch(() => {});
  return (await import("./mapPart")).drawingOf(facts, wires.address);
});

const supply: Supply = {
  library,
  loadLocale: async (language) => (await LOCALES[language]()).locale,
  loadSearch: async () => (await loadSearchPart()).loadSearch(BASE),
  loadMap,
};

/** What stands around the map, when the page answers: not before, or it would be in its way. */
async function loadMap(): Promise<RenderMap> {
  // Another view than the picture's: it will be wanted at once.
  if (!isPlain(readView(location.search).view)) loadDrawing().catch(() => {});
  return (await import("./ui/map/Stage")).stageOf(switches, loadDrawing);
}

/** Signs that a program which passed the link on had its hand in it. */
const TOUCHED = /%|&amp;|clk?id=|utm_|mc_|[^\w=/-]$/;

// The picture is seen before the script goes to work.
afterPaint(async () => {
  if (TOUCHED.test(location.search + location.hash)) await mendAddress();
  start();
});

/** Without the part that can, the address is read as it came. */
async function mendAddress(): Promise<void> {
  const { search, hash, pathname } = location;
  await import("./view/asSent").then(
    ({ asSent }) => history.replaceState(history.state, "", pathname + asSent(search, hash)),
    () => {},
  );
}

/** The page with its picture is there already: the script makes it answer, then brings the map. */
function start(): void {
  const element = document.getElementById("app")!;
  const isServed = element.firstElementChild !== null;
  if ("problems" in front) {
    const { problems } = front;
    // Only an editor's page says so: no other carries its code.
    tellScripted();
    void import("./ui/shell/Problems").then(({ tell }) => tell(createRoot(element), problems, english));
    return;
  }
  if (readView(location.search).view.frame === "speaker") {
    void openDesk(element);
    return;
  }
  tellScripted();
  const root = isServed ? woken(element, pageOf(front, true)) : createRoot(element);
  if (!isServed) root.render(pageOf(front, false));
  // In development a changed fact is shown without asking for every script again, which takes most of a reload.
  // The page before goes first: its map would be taken for the one that was served.
  import.meta.hot?.on("atlas:facts", (now: AtlasFront) => {
    root.render(null);
    afterPaint(() => root.render(pageOf(now, false)));
  });
}

/** In slices of some ms, between which the page scrolls and answers: in one go it would be the longest task. */
function woken(element: HTMLElement, page: ReactNode): Root {
  let root: Root;
  startTransition(() => {
    root = hydrateRoot(element, page);
  });
  return root!;
}

function pageOf(front: AtlasFront, isServed: boolean): ReactNode {
  return (
    <Answering>
      <Wiring value={wires}>
        <App
          front={front}
          switches={switches}
          locale={english}
          first={SERVED}
          supply={supply}
          isServed={isServed}
        />
      </Wiring>
    </Answering>
  );
}

/** From now on a script speaks for the page: until then the served page says what it lacks. */
function tellScripted(): void {
  document.documentElement.classList.add("scripted");
}

/** The speaker's window of a talk has no map, and nothing of the page. */
async function openDesk(element: HTMLElement): Promise<void> {
  const { SpeakerWindow } = await import("./ui/story/speaker/SpeakerWindow");
  tellScripted();
  createRoot(element).render(
    <Wiring value={wires}>
      <SpeakerWindow english={english} loadLocale={supply.loadLocale} />
    </Wiring>,
  );
}

/** Marks the moment from which a click is answered, for the benchmark and the tests. */
function Answering({ children }: { children: ReactNode }) {
  useEffect(() => {
    performance.mark("atlas:answers");
  }, []);
  return children;
}
