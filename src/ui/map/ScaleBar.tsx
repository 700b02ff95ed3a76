import { scaleBar } from "../../draw/flat/scaleBar";
import type { Camera } from "../../view/camera";
import { useWords } from "../locale/speech";
import { withUnit } from "../part/amount";
import { type Signal, useSignal } from "../wire/signal";

const LONGEST_PX = 110;
/** Where a grid is theirs, they ask for this link. */
const OPENSTREETMAP = "https://www.openstreetmap.org/copyright";

/** A scale bar that is true in the middle of the map, and whose lines of the present grid are on it. */
export function ScaleBar({ camera }: { camera: Signal<Camera | null> }) {
  const words = useWords();
  // As text, so that the bar renders again only when it changes.
  const bar = useSignal(camera, (now) => {
    if (now === null) return "";
    const { metres, px } = scaleBar(now, LONGEST_PX);
    return `${metres} ${Math.round(px)}`;
  });
  if (bar === "") return null;
  const [metres = 0, px = 0] = bar.split(" ").map(Number);
  const length =
    metres < 1000
      ? withUnit(words.number(metres), "m", words)
      : withUnit(words.number(metres / 1000), "km", words);
  return (
    <div className="scale-bar">
      <span className="unseen">{words.t("map.scale", { length })}</span>
      <span aria-hidden="true">{length}</span>
      <svg width={px} height="6" aria-hidden="true">
        <path d={`M.75 0v5.25H${px - 0.75}V0`} />
      </svg>
      <GridCredit by={words.t("grid.by")} />
    </div>
  );
}

function GridCredit({ by }: { by: string }) {
  if (!by.includes("OpenStreetMap")) return <span>{by}</span>;
  return (
    <a href={OPENSTREETMAP} target="_blank" rel="noopener">
      {by}
    </a>
  );
}
