import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { entryIds, entryOf } from "../atlas/entryOf";
import { type AtlasFront, frontOf } from "../atlas/front";
import { Speaking } from "../ui/locale/speech";
import { type Words, wordsOf } from "../ui/locale/words";
import { Navigating } from "../ui/navigation";
import { EntryPanel } from "../ui/panel/EntryPanel";
import { MeetingRow } from "../ui/part/MeetingList";
import { PickLink } from "../ui/part/PickLink";
import { Footer } from "../ui/shell/Footer";
import { titleOf } from "../ui/titleOf";
import { pagePath } from "../view/pagePath";
import { addressOf } from "../view/useView";
import { DEFAULT_VIEW, type View } from "../view/view";
import { makeLocale } from "./localePlugin";

/** One page of the site that needs no script. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** The address of the map that shows the same, from the site's folder. */
  readonly mapHref: string;
  readonly body: string;
}

/** A page for everything with an entry: what the panel says, for readers and machines without scripts. */
export function recordPages(atlas: Atlas, index: AtlasIndex): Page[] {
  const words = wordsOf(makeLocale("en"));
  const front = frontOf(index);
  const records = entryIds(atlas).map((picked): Page => {
    const entry = entryOf(atlas, picked.kind, picked.id)!;
    const view = { ...DEFAULT_VIEW, picked };
    const path = pagePath(picked);
    return {
      path,
      title: titleOf({ state: "here", entry }, view, words),
      mapHref: addressOf(view),
      body: pageOf(path, view, front, words, <EntryPanel entry={entry} />),
    };
  });
  return [...records, meetingsPage(index, front, words)];
}

/** All meetings, most recent first. */
function meetingsPage(index: AtlasIndex, front: AtlasFront, words: Words): Page {
  const path = "meetings.html";
  const list = (
    <>
      <h2 className="panel-title">{words.t("overview.meetings")}</h2>
      <ul className="rows rows-dated">
        {index.meetings.toReversed().map((meeting) => (
          <li key={meeting.id}>
            <MeetingRow id={meeting.id} line={meeting} />
          </li>
        ))}
      </ul>
    </>
  );
  return {
    path,
    title: `${words.t("overview.meetings")} · ${words.t("app.name")}`,
    mapHref: "./",
    body: pageOf(path, DEFAULT_VIEW, front, words, list),
  };
}

function pageOf(path: string, view: View, front: AtlasFront, words: Words, content: ReactNode): string {
  const up = "../".repeat(path.split("/").length - 1) || "./";
  const hrefOf = (change: Partial<View>) => {
    if (change.explore) return `${up}${addressOf({ ...DEFAULT_VIEW, ...change })}`;
    return change.picked ? `${up}${pagePath(change.picked)}` : up;
  };
  return renderToStaticMarkup(
    <Speaking value={words}>
      <Navigating value={{ front, view, base: up, changeView: () => {}, hrefOf }}>
        <div className="page">
          <header className="header">
            <h1 className="wordmark">
              <PickLink to={null}>{words.t("app.name")}</PickLink>
            </h1>
            <a className="button" href={`${up}${addressOf(view)}`}>
              {words.t("app.openMap")}
            </a>
          </header>
          <main className="panel">{content}</main>
          <Footer />
        </div>
      </Navigating>
    </Speaking>,
  );
}
