import { renderToStaticMarkup } from "react-dom/server";
import { cameraShowing } from "../../draw/flat/cameraShowing";
import { marksOnMap } from "../../draw/flat/marksOnMap";
import { projectorOf } from "../../draw/flat/projectorOf";
import { GRID } from "../../draw/groundLevels";
import { mapSvg } from "../../draw/svg/mapSvg";
import type { LegendGroup } from "../../scene/legend";
import { legendOf } from "../../scene/legendOf";
import type { Look } from "../../scene/look";
import { cssPalette } from "../../scene/palette";
import { followsGrid, showsGround } from "../../scene/scene";
import { creditsOf, describing, gridCredits } from "../../ui/export/sheets/sheetWish";
import { Speaking } from "../../ui/locale/speech";
import { Legend } from "../../ui/map/Legend";
import { Brand } from "../../ui/part/Brand";
import { scriptlessPage } from "../fullPage";
import type { EmbedKit, StillEmbed, StillMap } from "./stillEmbed";

/** What is always shown whole, in px of the drawing; what lies around it is seen as far as the frame has room. */
const CORE = { width: 800, height: 460 };
const AROUND = { x: 130, y: 130 };
const AIR = { top: 24, right: 24, bottom: 24, left: 24 };

/** A page for a frame that needs no script: the map as a drawing in the colours of the system, its legend and credits as text. */
export function embedPage(embed: StillEmbed, still: StillMap, kit: EmbedKit): string {
  return scriptlessPage({
    path: embed.path,
    title: `${embed.title} · ${kit.words.t("app.name")}`,
    head: '<meta name="robots" content="noindex" />',
    style: "embed/still.css",
    body: bodyOf(embed, still, kit),
  });
}

function bodyOf(
  { title, extent, mapHref, view }: StillEmbed,
  { sceneIn, draw }: StillMap,
  kit: EmbedKit,
): string {
  const { words, index, front, ground, places } = kit;
  const { t } = words;
  const look: Look = { palette: cssPalette, language: "en", countryName: words.country, places };
  const scene = sceneIn(look);
  const camera = cameraShowing(extent, CORE, AIR);
  const size = { width: CORE.width + 2 * AROUND.x, height: CORE.height + 2 * AROUND.y };
  const projector = projectorOf(camera, size);
  const saidOf = describing({ index, view, places, marks: scene.marks }, title, words);
  const svg = mapSvg(scene, ground, camera, size, {
    title: t("app.map"),
    description: saidOf(projectorOf(camera, CORE)),
    idPrefix: "e",
    interactive: false,
    isLight: true,
    draw,
    // The core fills the frame; the drawing goes on around it.
    root: { viewBox: [AROUND.x, AROUND.y, CORE.width, CORE.height].join(" "), width: null, height: null },
  });
  const isGridDrawn = followsGrid(scene.marks) || showsGround(scene.ground, GRID, camera.zoom);
  const legend = legendOf(marksOnMap(scene.marks, projector), index, view, look, null, camera);
  return renderToStaticMarkup(
    <Speaking value={words}>
      <header>
        <h2>{title}</h2>
        <a href={mapHref} target="_blank" rel="noopener" title={t("app.openMap")}>
          <Brand />
          {t("app.name")}
        </a>
      </header>
      <main>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is our own pen's. */}
        <div className="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
        <details>
          <summary>{t("map.legend")}</summary>
          <Legend groups={legend.map(withoutLinks)} />
        </details>
      </main>
      <footer>
        {[...creditsOf(front, words), ...gridCredits(isGridDrawn, words)].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </Speaking>,
  );
}

/** In a frame a link would lead away from the map, to a page that isn't made for so little room. */
function withoutLinks(group: LegendGroup): LegendGroup {
  return { ...group, rows: group.rows.map((row) => ({ ...row, picks: null })) };
}
