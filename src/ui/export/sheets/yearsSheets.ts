import { daysOf } from "../../../atlas/participation/span";
import type { TimelineEvent } from "../../../atlas/participation/timelineEvents";
import { marksOnMap } from "../../../draw/flat/marksOnMap";
import { composeSheet } from "../../../draw/sheet/composeSheet";
import type { SheetWish, WordedLegend } from "../../../draw/sheet/mapSheet";
import { sheetCamera, sheetProjector } from "../../../draw/sheet/sheetCamera";
import { toldLinesOn } from "../../../draw/sheet/sheetFrame";
import { writeView } from "../../../view/address";
import { addressNow } from "../../browser/oneFilePage";
import { loadPastFacts } from "../../load/past";
import type { AllWords } from "../../locale/words";
import { dayOf, latestBy, type Months, monthsOf, stepAt } from "../../time/months";
import { breath, type Wish } from "../wish";
import { exportableFor } from "./exportableFor";
import type { Sheets, Taken } from "./figureSheets";
import { keyOf, sheetWish } from "./sheetWish";

/**
 * The map of what is seen, as it was known at the end of each month in which something happened, oldest first, up to the present: one place, one
 * legend. `onDay` hears how many of how many are done. Rejects where the facts of the past can't be had.
 */
export async function yearsSheets(
  wish: Wish,
  onDay: (done: number, count: number) => void = () => {},
): Promise<Sheets> {
  const months = await monthsFor(wish);
  const days = eventfulDays(months);
  const laid = await laying(wish, months);
  const sheets: Taken[] = [];
  for (const day of days) {
    sheets.push(await laid(day));
    onDay(sheets.length, days.length);
    await breath(wish.signal);
  }
  return sheets as [Taken, ...Taken[]];
}

/** That of the day which is seen, for a preview. */
export async function yearSeen(wish: Wish): Promise<Taken> {
  const laid = await laying(wish, await monthsFor(wish));
  const { view, index } = wish.exportable;
  return laid(view.date ?? index.horizon);
}

/** The months in which something happened; of a corridor that is picked, something on its way. */
async function monthsFor({ exportable: { view } }: Wish): Promise<Months> {
  const months = monthsOf(await loadPastFacts());
  const { picked } = view;
  if (picked?.kind !== "corridor") return months;
  return { ...months, events: months.events.filter(({ corridor }) => corridor === picked.id) };
}

/** The last day of each, and the present. */
function eventfulDays(months: Months): readonly string[] {
  const last = dayOf(months, Number.POSITIVE_INFINITY);
  const days = months.events.map(({ end }) => dayOf(months, stepAt(months, daysOf(end).last)));
  return [...new Set([...days.toSorted(), last])];
}

async function laying(wish: Wish, months: Months): Promise<(day: string) => Promise<Taken>> {
  const { words, choice } = wish;
  const present = await exportableFor({ ...wish.exportable.view, date: null }, wish.exportable);
  const whole = await sheetWish(present, words, choice, undefined, keyOf);
  const { extent } = whole;
  const toldBy = (day: string) => toldOf(latestBy(months.events, day), words);
  // What stands still from one day to the next: the room for what happened, and the legend.
  const toldLines = Math.max(...eventfulDays(months).map((day) => toldLinesOn(whole, toldBy(day))));
  const legend = legendOn(whole);
  return async (day) => {
    const exportable = await exportableFor({ ...present.view, date: day }, present);
    const title = words.t("export.years.title", { title: choice.title, date: words.date(day) });
    const text = toldBy(day);
    const shown = { address: addressOn(day, wish), extent, text };
    const asked = await sheetWish(exportable, words, { ...choice, title }, shown);
    const legendFor = legend && (() => legend);
    return { sheet: composeSheet({ ...asked, text, toldLines, legendFor, tolerancePx: 0.4 }), said: null };
  };
}

function toldOf(event: TimelineEvent | null, words: AllWords): string {
  return event === null ? "" : `${words.date(event.start)}: ${words.said(event.title).text}`;
}

/** Of all that is on the map today: it says more than was known at first. */
function legendOn({
  legendFor,
  scene,
  extent,
  size,
  projection = "mercator",
}: SheetWish): WordedLegend | null {
  if (legendFor === null) return null;
  const camera = sheetCamera(projection, extent, size, { top: 0, right: 0, bottom: 0, left: 0 });
  const projector = sheetProjector(projection, camera, size);
  return legendFor(marksOnMap(scene.marks, projector), projector.zoom);
}

function addressOn(date: string | null, { exportable: { view } }: Wish): string {
  const { origin, pathname, hash } = new URL(addressNow());
  return origin + pathname + writeView({ ...view, date }) + hash;
}
