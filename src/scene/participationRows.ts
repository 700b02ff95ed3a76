import type { LegendRow, Sample } from "./legend";
import type { Look } from "./look";
import type { AreaMark, LineMark, Mark, PointMark } from "./scene";
import { SHARE_OPACITY, SHARES, type Share } from "./shares";

/** What tints, hatching, discs and arcs say of participation, as far as they are on the map. */
export function participationRows(
  marks: readonly Mark[],
  { palette: { ink } }: Pick<Look, "palette">,
): readonly LegendRow[] {
  const shares = new Set(marks.flatMap((mark) => shareIn(mark, ink.share)));
  const points = marks.filter((mark): mark is PointMark => mark.mark === "point" && isOf(mark, "meeting"));
  const [met, hanging] = [
    points.find(({ fill }) => fill === ink.centre),
    points.find(({ fill }) => fill === ink.paper),
  ];
  const arc = marks.find((mark): mark is LineMark => mark.mark === "line" && isOf(mark, "arc"));
  return [
    ...SHARES.filter((share) => shares.has(share)).map((share) =>
      row(share, `legend.share.${share}`, shareSample(share, ink)),
    ),
    ...(met ? [row("met", "legend.met.at", { ...met, sample: "point", radius: 5, strokeWidth: 0 })] : []),
    ...(hanging ? [row("hanging", "legend.met.anchored", { ...hanging, sample: "point", radius: 5 })] : []),
    ...(arc ? [row("arc", "legend.met.arc", { ...arc, sample: "line", dash: "solid" })] : []),
  ];
}

/** The share that a mark shows, where it shows one. */
function shareIn(mark: Mark, fill: string): Share[] {
  if (isOf(mark, "hatch")) return ["none"];
  if (mark.mark !== "area" || mark.fill !== fill) return [];
  if (mark.strokeWidth > 0) return ["0"];
  return SHARES.filter((share) => SHARE_OPACITY[share] > 0 && SHARE_OPACITY[share] === mark.fillOpacity);
}

function shareSample(share: Share, ink: Look["palette"]["ink"]): Sample {
  if (share === "none") return { sample: "hatch", fill: ink.countryText, opacity: 0.4 };
  if (share === "0")
    return { sample: "line", stroke: ink.share, width: 2, dash: "solid", casing: ink.casing, core: null };
  return { sample: "area", fill: ink.share, fillOpacity: SHARE_OPACITY[share], ground: ink.land };
}

function isOf({ id }: Pick<AreaMark, "id">, kind: string): boolean {
  return id.startsWith(`${kind}:`);
}

function row(id: string, label: LegendRow["label"], sample: Sample): LegendRow {
  return { id: `participation:${id}`, sample, label, name: null, picks: null };
}
