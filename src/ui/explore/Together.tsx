import { useMemo } from "react";
import { metWith } from "../../atlas/participation/metWith";
import type { FigureLook } from "../../scene/figures/figureLook";
import { meetFigure } from "../../scene/figures/meetFigure";
import { useInlineSize } from "../browser/useInlineSize";
import { useAllWords } from "../locale/allWords";
import type { ExploreData } from "./exploreData";
import { useAsked } from "./exploring";
import { ChartDrawing } from "./timeline/ChartDrawing";

/** As many bars as are read at a glance. */
const MOST = 8;

/** With whom a party is reported at the same meetings, most often first, and with which members at none. */
export function Together({ data, party }: { data: ExploreData; party: string }) {
  const { t } = useAllWords();
  const { index, look } = useAsked(data);
  const [box, width] = useInlineSize();
  const met = useMemo(() => metWith(index, party), [index, party]);
  const figure = useMemo(
    () => (width === null ? null : meetFigure(met, look, { width, most: MOST })),
    [met, look, width],
  );
  if (met.met.length === 0) return <p className="muted">{t("explore.met.nobody")}</p>;
  return (
    <div className="together" ref={box}>
      {figure && <ChartDrawing figure={figure} />}
      <AllMet met={met.met} look={look} />
      <p className="muted">{t("explore.met.note")}</p>
    </div>
  );
}

function AllMet({ met, look }: { met: ReturnType<typeof metWith>["met"]; look: FigureLook }) {
  const { t } = useAllWords();
  return (
    <details className="more">
      <summary>{t("explore.met.all", { count: met.length })}</summary>
      <ul className="columns">
        {met.map(({ id, meetings }) => (
          <li key={id}>
            {look.partyName(id)} <span className="muted">{meetings.length}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
