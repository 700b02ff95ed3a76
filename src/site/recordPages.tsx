import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import type { Entry } from "../atlas/entry";
import { everyEntry } from "../atlas/entryOf";
import { type AtlasFront, frontOf } from "../atlas/front";
import { Speaking } from "../ui/locale/speech";
import { type AllWords, type Words, wordsOf } from "../ui/locale/words";
import { EntryPanel } from "../ui/panel/EntryPanel";
import { UnderHead } from "../ui/panel/PanelHead";
import { SeldomPanel } from "../ui/panel/SeldomPanel";
import { Brand } from "../ui/part/Brand";
import { MeetingRow } from "../ui/part/MeetingList";
import { PickLink } from "../ui/part/PickLink";
import { Footer } from "../ui/shell/Footer";
import { Navigating } from "../ui/wire/navigation";
import { nameOf, titleOf } from "../ui/wire/titleOf";
import { Wiring } from "../ui/wire/wires";
import { addressOf } from "../view/addressOf";
import { pagePath, storyPath } from "../view/pagePath";
import { DEFAULT_VIEW, type View } from "../view/view";
import { DATA_PAGE } from "./data/dataFolder";
import { embedPathOf } from "./embeds/embedFiles";
import { descriptionOf } from "./head/descriptionOf";
import { linkedDocuments, linkedRecord } from "./head/linkedRecord";
import { linkedTag } from "./head/linkedTag";
import { linkTags } from "./head/linkTags";
import { makeLater, makeLocale } from "./localePlugin";
import { type Page, upFrom } from "./page";
import { RecordAside } from "./RecordAside";
import { unwired } from "./unwired";

/** A page for everything with an entry: what the panel says, for readers and machines without scripts. */
export function recordPages(atlas: Atlas, index: AtlasIndex, site: string | null): Page[] {
  const words = wordsOf(makeLocale("en")).and(makeLater("en"));
  const front = frontOf(index);
  const records = everyEntry(atlas).map((entry): Page => {
    const picked = { kind: entry.kind, id: entry.id };
    const view = { ...DEFAULT_VIEW, picked };
    const path = pagePath(picked);
    const description = descriptionOf(entry, index.horizon, words);
    const shared = { path, picked, title: nameOf(entry, words), description };
    const thing = linkedRecord(entry, index, words);
    return {
      path,
      title: titleOf(nameOf(entry, words), words),
      mapHref: addressOf(view),
      body: pageOf(
        path,
        view,
        front,
        words,
        <UnderHead
          value={<RecordAside {...{ entry, path, words }} picture={pictureOf(entry, index, words)} />}
        >
          <EntryPanel entry={entry} Seldom={SeldomPanel} />
        </UnderHead>,
      ),
      shared,
      head: [
        linkTags(shared, site, words.t("app.name")),
        linkedTag(thing, shared, site, linkedDocuments(entry)),
      ].join("\n"),
    };
  });
  return [...records, meetingsPage(index, front, words, site)];
}

/** The picture of what a page is about; of a segment, that of its corridor. */
function pictureOf(entry: Entry, index: AtlasIndex, words: AllWords) {
  const { kind, id } = entry;
  const own = embedPathOf(index, { kind, id });
  if (own !== null) return { path: own, title: nameOf(entry, words) };
  const within = entry.kind === "segment" ? entry.corridors[0] : null;
  const corridor = index.corridors.find((each) => each.id === within);
  const path = corridor ? embedPathOf(index, { kind: "corridor", id: corridor.id }) : null;
  return corridor && path ? { path, title: words.said(corridor.names).text } : null;
}

/** All meetings, most recent first. */
function meetingsPage(index: AtlasIndex, front: AtlasFront, words: AllWords, site: string | null): Page {
  const path = "meetings.html";
  const title = words.t("overview.meetings");
  const shared = { path, picked: null, title, description: words.t("overview.lead") };
  const list = (
    <>
      <h2 className="panel-title">{title}</h2>
      <ul className="rows rows-dated">
        {index.meetings.toReversed().map((meeting) => (
          <li key={meeting.id}>
            <MeetingRow meeting={meeting} />
          </li>
        ))}
      </ul>
    </>
  );
  return {
    path,
    title: `${title} · ${words.t("app.name")}`,
    mapHref: "./",
    body: pageOf(path, DEFAULT_VIEW, front, words, list),
    shared,
    head: linkTags(shared, site, words.t("app.name")),
  };
}

/** A page around a content: the name of the atlas, the way to the map, and links that lead from page to page. */
export function pageOf(
  path: string,
  view: View,
  front: AtlasFront,
  words: AllWords,
  content: ReactNode,
): string {
  const up = upFrom(path) || "./";
  const navigation = { front, view, base: up, changeView: () => {}, hrefOf: hrefFrom(up) };
  return renderToStaticMarkup(
    <Wiring value={unwired()}>
      <Speaking value={words}>
        <Navigating value={navigation}>
          <div className="page">
            <PageHeader mapHref={`${up}${addressOf(view)}`} words={words} />
            <main className="panel">{content}</main>
            <Footer up={upFrom(path)}>
              <p>
                <a href={`${up}${DATA_PAGE}`}>{words.t("data.title")}</a>
              </p>
            </Footer>
          </div>
        </Navigating>
      </Speaking>
    </Wiring>,
  );
}

/** Without scripts only a page can answer: the map is linked for what has none. */
function hrefFrom(up: string): (change: Partial<View>) => string {
  return (change) => {
    if (change.story) return `${up}${storyPath(change.story)}`;
    if (change.explore) return `${up}${addressOf({ ...DEFAULT_VIEW, ...change })}`;
    return change.picked ? `${up}${pagePath(change.picked)}` : up;
  };
}

function PageHeader({ mapHref, words }: { mapHref: string; words: Words }) {
  return (
    <header className="header">
      <h1 className="wordmark">
        <PickLink to={null}>
          <Brand />
          {words.t("app.name")}
        </PickLink>
      </h1>
      <a className="button" href={mapHref}>
        {words.t("app.openMap")}
      </a>
    </header>
  );
}
