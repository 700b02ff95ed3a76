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
import { latestBy, type Months, monthsOf, nextEventful } from "../../time/months";
import { breath, type Wish } from "../wish";
import { exportableFor } from "./exportableFor";
import { extentOnSheet } from "./extentOnSheet";
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
  const months = monthsOf(await loadPastFacts());
  const [first, ...rest] = eventfulDays(months);
  const laid = await laying(wish, months);
  const sheets: [Taken, ...Taken[]] = [await laid(first)];
  for (const day of rest) {
    onDay(sheets.length, rest.length + 1);
    await breath(wish.signal);
    sheets.push(await laid(day));
  }
  return sheets;
}

/** That of the day which is seen, for a preview. */
export async function yearSeen(wish: Wish): Promise<Taken> {
  const laid = await laying(wish, monthsOf(await loadPastFacts()));
  const { view, index } = wish.exportable;
  return laid(view.date ?? index.horizon);
}

function eventfulDays(months: Months): readonly [string, ...string[]] {
  const days: [string, ...string[]] = [months.days[0]];
  const last = months.days.at(-1)!;
  for (let day = days[0]; day < last; days.push(day)) day = nextEventful(months, day);
  return days;
}

async function laying(wish: Wish, months: Months): Promise<(day: string) => Promise<Taken>> {
  const { words, choice } = wish;
  const present = await exportableFor({ ...wish.exportable.view, date: null }, wish.exportable);
  const extent = extentOnSheet(present.index, present.view);
  const whole = await sheetWish(
    present,
    words,
    choice,
    { address: addressOn(null, wish), extent, text: "" },
    keyOf,
  );
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
