import type { Corridor } from "../../atlas/atlas";
import type { Names, SegmentLine } from "../../atlas/entry";
import type { LineWords } from "../../draw/sheet/mapSheet";
import { DASH } from "../../scene/symbology";
import type { AllWords } from "../locale/words";
import { withUnit } from "../part/amount";

const WEIGHT: Record<SegmentLine["part"], number> = { corridor: 0, supporting: 1, related: 2 };

/** What the lines of a corridor are, its own first and the longest first: alike ones are one. */
export function lineWords(
  { segments }: Pick<Corridor, "segments">,
  { segments: lines }: Pick<Names, "segments">,
  words: AllWords,
): readonly LineWords[] {
  const known = segments.flatMap((id) => (lines[id] === undefined ? [] : [{ id, line: lines[id] }]));
  const ordered = known.toSorted(
    (a, b) => WEIGHT[a.line.part] - WEIGHT[b.line.part] || b.line.lengthKm - a.line.lengthKm,
  );
  const said = new Map<string, LineWords>();
  for (const { id, line } of ordered) {
    const text = textOf(line, words);
    // How far it is, alone, says nothing that the page doesn't.
    if (text.length < 2) continue;
    const key = text.join();
    said.set(key, {
      segments: [...(said.get(key)?.segments ?? []), id],
      ...{ dash: DASH[line.status.status], lines: text },
    });
  }
  return [...said.values()];
}

/** That it is a cable, its voltage and its published length, how far it is. */
function textOf(
  { kind, current, kV, publishedKm, status }: SegmentLine,
  words: AllWords,
): LineWords["lines"] {
  const { t, number } = words;
  const cable = kind === "submarine-cable" ? t("segmentKind.submarine-cable") : "";
  const what = [
    kV === null ? "" : withUnit(number(kV), "kV", words),
    current === "dc" ? t("current.dc") : "",
    publishedKm === null ? "" : withUnit(number(Math.round(publishedKm)), "km", words),
  ].filter((each) => each !== "");
  return [cable, what.join(" · "), t(`status.${status.status}`)].filter((each) => each !== "");
}
