import { readFileSync } from "node:fs";
import type { Atlas } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { entryOf } from "../../atlas/entryOf";
import { type DrawMap, mapLayers } from "../../draw/flat/mapLayers";
import type { ShapeLayer } from "../../draw/flat/shapes";
import { type ComposeScene, sceneComposer } from "../../scene/composeScene";
import { extentOfPicked } from "../../scene/extent";
import { paletteCss } from "../../scene/palette";
import { roomAround } from "../../scene/roomAround";
import type { AllWords } from "../../ui/locale/words";
import { nameOf } from "../../ui/wire/titleOf";
import { addressOf } from "../../view/addressOf";
import { pagePath } from "../../view/pagePath";
import { DEFAULT_VIEW, type Picked } from "../../view/view";
import { withSizes } from "../mediaPlugin";
import type { SiteFile } from "../siteFile";
import { embedPage } from "./embedPage";
import { embedPicture } from "./embedPicture";
import type { EmbedKit, StillEmbed, StillMap } from "./stillEmbed";

/**
 * Embeds that need no script: for the overview and every corridor, member and place of a meeting a picture
 * (`embed/corridor/ca-az.svg`) and a page for a frame (`embed/corridor/ca-az.html`). A host of plain files can't draw by address.
 */
export function stillEmbeds(atlas: Atlas, index: AtlasIndex, words: AllWords): StillEmbed[] {
  return [overview(index, words), ...pickedOnes(index).map((picked) => embedOf(atlas, index, picked, words))];
}

/** The style sheet of the pages. */
export function embedStyle(): SiteFile {
  const sheets = [paletteCss(), textOf("../../ui/shell/tokens.css"), withNamedSizes(textOf("./still.css"))];
  return { path: "embed/still.css", body: sheets.join("\n") };
}

/**
 * What draws embeds of which the map shows the same. Picture and page keep the marks of their colours: only what is lit differs from one
 * map to the next. A map is drawn once for each place that titles and legends leave it.
 */
export function embedFiles(): (embeds: readonly StillEmbed[], kit: EmbedKit) => SiteFile[] {
  const [inPicture, onPage] = [sceneComposer(), sceneComposer()];
  return (embeds, kit) => {
    const [drawPicture, drawPage] = [drawnOnce(), drawnOnce()];
    return embeds.flatMap((embed) => {
      const mapOf = (compose: ComposeScene, draw: DrawMap): StillMap => ({
        sceneIn: (look) => compose(kit.index, embed.view, look),
        draw,
      });
      return [
        { path: `${embed.path}.svg`, body: embedPicture(embed, mapOf(inPicture, drawPicture), kit) },
        { path: `${embed.path}.html`, body: embedPage(embed, mapOf(onPage, drawPage), kit) },
      ];
    });
  };
}

/** Draws a map that looks alike once for each camera, size and room for names. */
function drawnOnce(): DrawMap {
  const drawn = new Map<string, ShapeLayer[]>();
  return (wish) => {
    const { camera, size, keptFree } = wish;
    const key = JSON.stringify([camera, size.width, size.height, keptFree]);
    const layers = drawn.get(key) ?? mapLayers(wish);
    drawn.set(key, layers);
    return layers;
  };
}

function textOf(sheet: string): string {
  return readFileSync(new URL(sheet, import.meta.url), "utf8");
}

/** This style sheet doesn't go through the builder, which does the same for the others. */
function withNamedSizes(css: string): string {
  return css.replaceAll(/(?<=@media )\(--[\w-]+\)/g, (query) => withSizes(query));
}

/** The path of the embed of a thing, for pages that offer it; `null` where there is none. */
export function embedPathOf(index: AtlasIndex, picked: Picked | null): string | null {
  if (picked === null) return "embed/overview";
  const path = pagePath(picked);
  return pagesWithEmbeds(index).has(path) ? `embed/${path.replace(/\.html$/, "")}` : null;
}

/** Each record asks in turn, and every extent is worked out for the answer: once for an atlas. */
function pagesWithEmbeds(index: AtlasIndex): ReadonlySet<string> {
  const pages = PAGES.get(index) ?? new Set(pickedOnes(index).map(pagePath));
  PAGES.set(index, pages);
  return pages;
}

const PAGES = new WeakMap<AtlasIndex, ReadonlySet<string>>();

function pickedOnes(index: AtlasIndex): Picked[] {
  const all: Picked[] = [
    ...index.corridors.map(({ id }): Picked => ({ kind: "corridor", id })),
    ...index.members.map(({ id }): Picked => ({ kind: "member", id })),
    ...index.meetings.map(({ id }): Picked => ({ kind: "meeting", id })),
  ];
  return all.filter((picked) => extentOfPicked(index, picked) !== null);
}

function overview(index: AtlasIndex, { t }: AllWords): StillEmbed {
  return {
    path: "embed/overview",
    view: DEFAULT_VIEW,
    title: t("app.strapline"),
    extent: index.extent.whole,
    mapHref: "../",
  };
}

function embedOf(atlas: Atlas, index: AtlasIndex, picked: Picked, words: AllWords): StillEmbed {
  const view = { ...DEFAULT_VIEW, picked };
  return {
    path: `embed/${picked.kind}/${picked.id}`,
    view,
    title: nameOf(entryOf(atlas, picked.kind, picked.id)!, words),
    extent: roomAround(extentOfPicked(index, picked)!),
    mapHref: `../../${addressOf(view)}`,
  };
}
