import type { Topology } from "topojson-specification";
import type { Atlas } from "../atlas/atlas";
import { entryOf } from "../atlas/entryOf";
import { storyOf } from "../atlas/storyOf";
import type { Table } from "../tables/table";
import { TABLE_IDS } from "../tables/tableIds";
import { tableOf } from "../tables/tableOf";
import { saveFile } from "../ui/browser/saveFile";
import { PICKED_KINDS } from "../view/view";
import { withOutlines } from "./data/outlines";
import { ONE_FILE_FACTS, ONE_FILE_NOTICES, readFacts } from "./oneFileFacts";

/**
 * Runs first in the page that holds everything: what the atlas asks of its site is answered from the page itself.
 * Nothing else is asked of anyone, so that it works from a disk and without a network.
 */
const { atlas, files } = readFacts(document.getElementById(ONE_FILE_FACTS)?.textContent ?? "");
const base = new URL(".", document.baseURI).href;

globalThis.fetch = async (asked) => {
  const path = decodeURIComponent(String(asked).slice(base.length));
  const body = files[path] === undefined ? entryText(atlas, path) : bodyOf(path, files[path]);
  return body === null ? new Response(null, { status: 404 }) : new Response(body);
};

answerLinks();
begin();

function entryText(atlas: Atlas, path: string): string | null {
  const [, asked, id] = /^facts\/(?:[a-z]{2}\/)?([a-z]+)\/(.+)\.json$/.exec(path) ?? [];
  const kind = PICKED_KINDS.find((each) => each === asked);
  const made = asked === "story" && id ? storyOf(atlas, id) : null;
  const entry = kind && id ? entryOf(atlas, kind, id) : made;
  const answer = entry ?? (asked === "tables" && id ? tableNamed(atlas, id) : null);
  return answer && JSON.stringify(answer);
}

/** A table as the site has it in a file. */
function tableNamed(atlas: Atlas, name: string): Table | null {
  const id = TABLE_IDS.find((each) => each === name);
  return id === undefined
    ? null
    : withOutlines(tableOf(atlas, id), files["ground/overview.json"] as Topology);
}

/** Fonts and pictures are written in base 64, all else is JSON. */
function bodyOf(path: string, held: unknown): string | Uint8Array<ArrayBuffer> {
  if (path.endsWith(".json")) return JSON.stringify(held);
  return Uint8Array.from(atob(String(held)), (letter) => letter.charCodeAt(0));
}

/** A link to the notices saves them: there is no file beside the page. */
function answerLinks(): void {
  document.addEventListener("click", (event) => {
    if (!(event.target as Element).closest("a[href='licences.txt']")) return;
    event.preventDefault();
    const text = document.getElementById(ONE_FILE_NOTICES)?.textContent ?? "";
    saveFile({ name: "corridor-atlas-licences.txt", blob: new Blob([text], { type: "text/plain" }) });
  });
}

/** The view that the page was saved with, unless the address asks for another. */
function begin(): void {
  const view = document.documentElement.dataset["begin"] ?? "";
  if (view !== "" && location.search + location.hash === "") history.replaceState(null, "", view);
}
