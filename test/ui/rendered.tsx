import { renderToStaticMarkup } from "react-dom/server";
import type { Entry } from "../../src/atlas/entry";
import { frontOf } from "../../src/atlas/front";
import { LANGUAGES, type Language } from "../../src/atlas/vocabulary";
import { makeLocale } from "../../src/site/localePlugin";
import { unwired } from "../../src/site/unwired";
import type { Answer } from "../../src/ui/load/useEntry";
import { Speaking } from "../../src/ui/locale/speech";
import { wordsOf } from "../../src/ui/locale/words";
import { EntryPanel } from "../../src/ui/panel/EntryPanel";
import { SeldomPanel } from "../../src/ui/panel/SeldomPanel";
import { Shell } from "../../src/ui/shell/Shell";
import { Navigating, type Navigation } from "../../src/ui/wire/navigation";
import { Wiring } from "../../src/ui/wire/wires";
import { writeView } from "../../src/view/address";
import { DEFAULT_VIEW, type View } from "../../src/view/view";
import { entryIn } from "../atlas/entryIn";
import { realIndex } from "../atlas/participation/realIndex";
import { found } from "../there";

const front = frontOf(realIndex);
const words = new Map(LANGUAGES.map((language) => [language, wordsOf(makeLocale(language))]));

/** The facts, read once. */
export { realAtlas as atlas } from "../atlas/participation/realIndex";

export interface Rendered {
  readonly html: string;
  /** What is read on the page, without tags and with single spaces. */
  readonly text: string;
}

/** The whole page as the build writes it for an address, without a map. */
export function rendered(change: Partial<View>, answer?: Answer): Rendered {
  const view: View = { ...DEFAULT_VIEW, ...change };
  const { picked } = view;
  const language = view.language ?? "en";
  const entry = picked && entryIn(picked.kind, picked.id, language);
  const shown: Answer = entry ? { state: "here", entry } : { state: "missing" };
  const html = renderToStaticMarkup(
    <Wiring value={unwired()}>
      <Shell
        words={found(words, language)}
        navigation={navigationAt(view)}
        answer={answer ?? shown}
        Seldom={SeldomPanel}
        unread={[]}
        renderMap={() => null}
      />
    </Wiring>,
  );
  return { html, text: textOf(html) };
}

export function panelOf(kind: Entry["kind"], id: string, language: Language | null = null): Rendered {
  return rendered({ picked: { kind, id }, language });
}

/** A panel as a page in a language says an entry. */
export function panelSaying(entry: Entry, language: Language): string {
  const { kind, id } = entry;
  return renderToStaticMarkup(
    <Wiring value={unwired()}>
      <Speaking value={found(words, language)}>
        <Navigating value={navigationAt({ ...DEFAULT_VIEW, language, picked: { kind, id } })}>
          <EntryPanel entry={entry} Seldom={SeldomPanel} />
        </Navigating>
      </Speaking>
    </Wiring>,
  );
}

function navigationAt(view: View): Navigation {
  return {
    front,
    view,
    changeView: () => {},
    hrefOf: (change) => writeView({ ...view, ...change }) || "./",
  };
}

export function textOf(html: string): string {
  const spaced = html.replace(/<\/(?:p|li|h\d|dt|dd|summary|a|time|span)>/g, " ").replace(/<[^>]*>/g, "");
  return spaced
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");
}
