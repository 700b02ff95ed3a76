import type { Digest } from "../../../draw/digest/digest";
import { asksMeetings } from "../../../view/view";
import { type Rested, restsBlocks, restsOnParts } from "../../digest/restsBlocks";
import { libraryOn } from "../../load/past";
import type { DeckStep } from "../../wire/carried";
import { breath, type Wish } from "../wish";
import { digestOn } from "./digestSheet";
import type { Taken } from "./figureSheets";
import { pageWish, type Shown } from "./sheetWish";

/**
 * Whether what is told at a step is nothing to see on a map: it shows no place of its own, and rests on days and figures. A map would be that of the whole
 * region, of which the step says nothing.
 */
export function isSaid({ view, camera, rests }: DeckStep): boolean {
  const { picked, explore } = view;
  const isPlaced = camera !== null || explore !== null || asksMeetings(view);
  return !isPlaced && (picked === null || WITHOUT_PLACE.has(picked.kind)) && restsOnParts(rests);
}

const WITHOUT_PLACE: ReadonlySet<string> = new Set(["series", "person"]);

/** What is told at a step, large, and beside it what it rests on. `foot`: whose documents say it. */
export async function saidSheet(
  { view, rests }: DeckStep,
  wish: Wish,
  shown: Shown,
  foot: Pick<Digest, "foot">,
): Promise<Taken> {
  const { exportable, words, choice, signal } = wish;
  const library = await libraryOn(view.date);
  const keysOf = (to: NonNullable<DeckStep["rests"][number]["to"]>) =>
    rests.flatMap((rest) => (rest.to?.kind === to.kind && rest.to.id === to.id ? (rest.key ?? []) : []));
  const records = new Map(
    rests.flatMap(({ to, name }) => (to ? [[`${to.kind}/${to.id}`, { to, name }] as const] : [])),
  );
  const rested = await Promise.all(
    [...records.values()].map(async ({ to, name }): Promise<readonly Rested[]> => {
      const entry = await library.entry(to.kind, to.id, words.language);
      const said = "country" in name ? words.country(name.country) : words.said(name.text).text;
      return entry === null ? [] : [{ entry, name: said, keys: keysOf(to) }];
    }),
  );
  await breath(signal);
  const page = pageWish(exportable.index, words, choice, shown);
  const digest: Digest = {
    ...{ title: page.title, facts: [], hasMap: false, sources: [], ...foot },
    main: [{ block: "said", text: shown.text }],
    side: restsBlocks(rested.flat(), words),
  };
  return { sheet: await digestOn(page, digest, null, wish), said: shown.said ?? null };
}
