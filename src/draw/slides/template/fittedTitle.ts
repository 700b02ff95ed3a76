import { wrapped } from "../../flat/wrapped";
import { EMU_PER_POINT } from "../emu";
import type { TitleFace } from "./titleFace";

/** A title as it fits into its place. */
export interface FittedTitle {
  readonly lines: readonly string[];
  readonly sizePt: number;
  /** Whether it is set as its layout has it. */
  readonly isAsLaidOut: boolean;
}

/** Parts of its size at which a title is tried, and the smallest size in points. */
const PARTS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
const LEAST_PT = 14;
const LINE = 1.2;
/** Our letters are measured as Inter's; a template's may be wider. */
const WIDER = 1.08;

/** The largest size at which all of a title fits; at the smallest it ends in “…”. */
export function fittedTitle(title: string, face: TitleFace): FittedTitle {
  const shown = face.isCapital ? title.toUpperCase() : title;
  const sizes = PARTS.map((part) => part * face.sizePt).filter((size, i) => i === 0 || size >= LEAST_PT);
  const tried = sizes.map((size) => ({ size, lines: linesAt(shown, size, face) }));
  const fit = tried.find(({ lines }) => isWhole(lines, shown)) ?? tried.at(-1);
  const { size, lines } = fit ?? { size: face.sizePt, lines: [shown] };
  return { lines, sizePt: Math.round(size), isAsLaidOut: size === face.sizePt };
}

function linesAt(title: string, sizePt: number, { box, isBold }: TitleFace): readonly string[] {
  const most = Math.max(1, Math.floor(box.cy / EMU_PER_POINT / (LINE * sizePt)));
  const width = box.cx / EMU_PER_POINT / WIDER;
  return wrapped(title, { size: sizePt, weight: isBold ? 600 : 400 }, width, most);
}

const isWhole = (lines: readonly string[], title: string) =>
  lines.join("").replaceAll(/\s/g, "") === title.replaceAll(/\s/g, "");
