import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { groundFile } from "../../../geo/build/geoFolder";
import type { Atlas } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { entryOf } from "../../atlas/entryOf";
import { frontOf } from "../../atlas/front";
import { type ComposeScene, sceneComposer } from "../../scene/composeScene";
import { extentOfPicked, FULL_EXTENT } from "../../scene/extent";
import type { Places } from "../../scene/look";
import { paletteCss } from "../../scene/palette";
import { roomAround } from "../../scene/roomAround";
import { wordsOf } from "../../ui/locale/words";
import { nameOf } from "../../ui/wire/titleOf";
import { addressOf } from "../../view/addressOf";
import { pagePath } from "../../view/pagePath";
import { DEFAULT_VIEW, type Picked } from "../../view/view";
import { groundOf } from "../groundOf";
import { makeLater, makeLocale } from "../localePlugin";
import { withSizes } from "../mediaPlugin";
import type { SiteFile } from "../siteFile";
import { embedPage } from "./embedPage";
import { embedPicture } from "./embedPicture";
import type { EmbedKit, SceneIn, StillEmbed } from "./stillEmbed";

/**
 * Embeds that need no script: for the overview and every corridor, member and place of a meeting a picture
 * (`embed/corridor/ca-az.svg`) and a page for a frame (`embed/corridor/ca-az.html`). A host of plain files can't draw by address.
 */
export async function embedFiles(atlas: Atlas, index: AtlasIndex): Promise<SiteFile[]> {
  const kit = kitOf(index);
  // Each keeps the marks of its colours: only what is lit differs from one embed to the next.
  const [inPicture, onPage] = [sceneComposer(), sceneComposer()];
  const embeds = [overview(kit), ...pickedOnes(index).map((picked) => embedOf(atlas, picked, kit))];
  const style = {
    path: "embed/still.css",
    body: [paletteCss(), textOf("../../ui/shell/tokens.css"), withNamedSizes(textOf("./still.css"))].join(
      "\n",
    ),
  };
  const files: SiteFile[] = [style];
  for (const embed of embeds) {
    files.push(...twoOf(embed, [inPicture, onPage], kit));
    // What runs beside the script may go on.
    await setImmediate();
  }
  return files;
}

/** The picture of an embed and its page. */
function twoOf(
  embed: StillEmbed,
  [inPicture, onPage]: [ComposeScene, ComposeScene],
  kit: EmbedKit,
): SiteFile[] {
  const { path, view } = embed;
  const sceneBy =
    (compose: ComposeScene): SceneIn =>
    (look) =>
      compose(kit.index, view, look);
  return [
    { path: `${path}.svg`, body: embedPicture(embed, sceneBy(inPicture), kit) },
    { path: `${path}.html`, body: embedPage(embed, sceneBy(onPage), kit) },
  ];
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
  const isThere = pickedOnes(index).some(({ kind, id }) => kind === picked.kind && id === picked.id);
  return isThere ? `embed/${pagePath(picked).replace(/\.html$/, "")}` : null;
}

function pickedOnes(index: AtlasIndex): Picked[] {
  const all: Picked[] = [
    ...index.corridors.map(({ id }): Picked => ({ kind: "corridor", id })),
    ...index.members.map(({ id }): Picked => ({ kind: "member", id })),
    ...index.meetings.map(({ id }): Picked => ({ kind: "meeting", id })),
  ];
  return all.filter((picked) => extentOfPicked(index, picked) !== null);
}

function overview({ words }: EmbedKit): StillEmbed {
  return {
    path: "embed/overview",
    view: DEFAULT_VIEW,
    title: words.t("app.strapline"),
    extent: FULL_EXTENT,
    mapHref: "../",
  };
}

function embedOf(atlas: Atlas, picked: Picked, { index, words }: EmbedKit): StillEmbed {
  const view = { ...DEFAULT_VIEW, picked };
  return {
    path: `embed/${picked.kind}/${picked.id}`,
    view,
    title: nameOf(entryOf(atlas, picked.kind, picked.id)!, words),
    extent: roomAround(extentOfPicked(index, picked)!),
    mapHref: `../../${addressOf(view)}`,
  };
}

function kitOf(index: AtlasIndex): EmbedKit {
  return {
    index,
    front: frontOf(index),
    words: wordsOf(makeLocale("en")).and(makeLater("en")),
    ground: groundOf("overview"),
    places: groundFile<Places>("places"),
  };
}
