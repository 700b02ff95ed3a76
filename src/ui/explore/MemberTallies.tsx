import { useMemo } from "react";
import type { Tally } from "../../atlas/participation/tallyOf";
import type { FigureLook } from "../../scene/figures/figureLook";
import { tallyFigure } from "../../scene/figures/tallyFigure";
import { useInlineSize } from "../browser/useInlineSize";
import { ChartDrawing } from "./timeline/ChartDrawing";

/** At how many meetings each member is reported, as bars. */
export function MemberTallies({ tallies, look }: { tallies: readonly Tally[]; look: FigureLook }) {
  const [box, width] = useInlineSize();
  const figure = useMemo(
    () => (width === null ? null : tallyFigure(tallies, look, { width, kind: "member" })),
    [tallies, look, width],
  );
  return (
    <div className="together" ref={box}>
      {figure && <ChartDrawing figure={figure} />}
    </div>
  );
}
