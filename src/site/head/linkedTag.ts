import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { ToldStory } from "../../atlas/story";
import { LANGUAGES } from "../../atlas/vocabulary";
import { cardPath } from "../../ui/share/cardPath";
import { licenceOf } from "../data/licences";
import { linkedBox, linkedDocument } from "./linkedRecord";
import type { LinkedData, LinkedDataset, LinkedDocument, LinkedStory, LinkedThing } from "./schemaOrg";
import type { Shared } from "./shared";

/** JSON-LD that stands in a page. It is no script: a Content-Security-Policy without inline scripts lets it be. */
export function linkedTag(
  thing: LinkedThing,
  shared: Shared,
  site: string | null,
  documents: readonly LinkedDocument[] = [],
): string {
  const { path, description, picked } = shared;
  const data: LinkedData = {
    "@context": "https://schema.org",
    ...thing,
    description,
    url: site === null ? path.split("/").at(-1) || "./" : `${site}${path}`,
    ...(site !== null && { image: `${site}${cardPath(picked)}` }),
    ...(documents.length > 0 && { subjectOf: documents }),
  };
  return `<script type="application/ld+json">${inScript(data)}</script>`;
}

/** The whole atlas. Relative to the page, which lies in the site's folder, where the site's address isn't known. */
export function linkedAtlas(index: AtlasIndex, name: string, site: string | null): LinkedDataset {
  return {
    "@type": "Dataset",
    name,
    license: licenceOf(index.licence).path,
    isAccessibleForFree: true,
    spatialCoverage: { "@type": "Place", geo: linkedBox(index.extent.whole) },
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "application/json",
        contentUrl: `${site ?? ""}facts/map.json`,
      },
    ],
  };
}

/** A story of the atlas. */
export function linkedStory({ sources }: ToldStory, name: string, licence: string): LinkedStory {
  return {
    "@type": "CreativeWork",
    name,
    inLanguage: LANGUAGES,
    license: licenceOf(licence).path,
    citation: Object.values(sources).map(linkedDocument),
  };
}

/** JSON that no HTML parser takes for the end of the script. */
function inScript(data: LinkedData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
