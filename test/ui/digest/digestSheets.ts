import { groundFile } from "../../../geo/build/geoFolder";
import type { EntryOf } from "../../../src/atlas/entry";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { timelineEventsOf } from "../../../src/atlas/participation/timelineEvents";
import type { RouteProfile } from "../../../src/atlas/routeProfile";
import type { Language } from "../../../src/atlas/vocabulary";
import { composeDigest, type DigestWish } from "../../../src/draw/digest/composeDigest";
import type { Ground } from "../../../src/draw/flat/pixelGround";
import { remembered } from "../../../src/draw/flat/remembered";
import { GROUND_FILES } from "../../../src/draw/groundLevels";
import type { MapSheet, PageWish, SheetWish } from "../../../src/draw/sheet/mapSheet";
import { PRESETS, type PresetId } from "../../../src/draw/sheet/presets";
import { sceneComposer } from "../../../src/scene/composeScene";
import { hueOf } from "../../../src/scene/hueOf";
import { legendOf } from "../../../src/scene/legendOf";
import type { Places } from "../../../src/scene/look";
import { dark, light, type Palette, projector } from "../../../src/scene/palette";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { profileFiles } from "../../../src/site/profileFiles";
import { comparisonDigest } from "../../../src/ui/digest/comparisonDigest";
import { corridorDigest } from "../../../src/ui/digest/corridorDigest";
import { meetingDigest } from "../../../src/ui/digest/meetingDigest";
import { memberDigest } from "../../../src/ui/digest/memberDigest";
import { overviewDigest } from "../../../src/ui/digest/overviewDigest";
import { participationDigest } from "../../../src/ui/digest/participationDigest";
import { profileDigest } from "../../../src/ui/digest/profileDigest";
import { timelineDigest } from "../../../src/ui/digest/timelineDigest";
import type { Told } from "../../../src/ui/digest/told";
import { withLatest } from "../../../src/ui/digest/withLatest";
import { detailOnSheet, extentOnSheet, viewOnSheet } from "../../../src/ui/export/sheets/extentOnSheet";
import { profileIn } from "../../../src/ui/export/sheets/loadProfile";
import { creditsOf, keyOf } from "../../../src/ui/export/sheets/sheetWish";
import { shortName } from "../../../src/ui/locale/shortName";
import { type AllWords, wordsOf } from "../../../src/ui/locale/words";
import { DEFAULT_VIEW, type Picked } from "../../../src/view/view";
import { entryIn } from "../../atlas/entryIn";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";

const PALETTES = { light, dark, projector };

/** How a page about a thing is wanted. */
export interface PageAsked {
  readonly language: Language;
  readonly size: PresetId;
  readonly colours: keyof typeof PALETTES;
}

export const PLACES = groundFile<Places>("places");
const GROUND: Ground = GROUND_FILES.overview.map((file) => groundFile(file));
/** The profile of each corridor for which it is known. */
export const PROFILES: ReadonlyMap<string, RouteProfile> = new Map(
  profileFiles(realAtlas).map(({ path, body }) => [
    there(/(?<id>[^/]+)\.json$/.exec(path)?.groups?.["id"]),
    JSON.parse(String(body)) as RouteProfile,
  ]),
);
const spoken = new Map<Language, AllWords>();

export function wordsIn(language: Language): AllWords {
  const words = spoken.get(language) ?? wordsOf(makeLocale(language)).and(makeLater(language));
  spoken.set(language, words);
  return words;
}

/** A thing of the atlas, a member with another, what was when, or who takes part. */
export type About =
  | Picked
  | (Picked & { readonly with: string })
  | { readonly profile: string }
  | "timeline"
  | "overview"
  | null;

export function memberEntry(id: string, language: Language = "en"): EntryOf<"member"> {
  return there(entryIn("member", id, language));
}

function profileTold(id: string, words: AllWords): Told {
  const entry = there(entryIn("corridor", id, words.language));
  const profile = there(PROFILES.get(id));
  return profileDigest(entry, profileIn(profile, hueOf(realIndex, id), words), words);
}

/** What is told of a thing of the atlas; of none, who takes part in all that is in it. */
export function toldOf(picked: About, words: AllWords): Told {
  if (picked !== null && typeof picked === "object" && "with" in picked)
    return comparisonDigest(
      [memberEntry(picked.id, words.language), memberEntry(picked.with, words.language)],
      realIndex,
      words,
    );
  if (picked !== null && typeof picked === "object" && "profile" in picked)
    return profileTold(picked.profile, words);
  if (picked === "overview") {
    const mission = realIndex.corridors.filter(({ role }) => role === "mission");
    const entries = mission.map(({ id }) => there(entryIn("corridor", id, words.language)));
    return overviewDigest(
      entries.flatMap((entry) => (entry.kind === "corridor" ? [entry] : [])),
      realIndex,
      words,
    );
  }
  if (picked === "timeline") return timelineDigest(realIndex, timelineEventsOf(realAtlas), {}, [], words);
  if (picked === null) {
    const partyName = (id: string) => {
      const organisation = realAtlas.organisations.get(id);
      return organisation ? shortName(organisation, words) : words.country(id);
    };
    const { gathered } = participationAssetsOf(realAtlas);
    const asked = {
      index: realIndex,
      filter: {},
      look: { partyName, personName: (id: string) => id },
      asked: [],
    };
    return participationDigest(asked, gathered, words);
  }
  const entry = there(entryIn(picked.kind, picked.id, words.language));
  if (entry.kind === "corridor") return corridorDigest(entry, hueOf(realIndex, entry.id), words);
  if (entry.kind === "meeting") return meetingDigest(entry, realIndex, words);
  if (entry.kind === "member") return memberDigest(entry, realIndex, words);
  throw new Error(`Nothing is told of a ${entry.kind}.`);
}

/** The page about a thing, as the export dialog makes it. */
export function digestPage(about: About, asked: PageAsked): MapSheet {
  const { page, ...wish } = digestAsked(about, asked);
  return composeDigest(page, wish);
}

/** What that page is made of. */
export function digestAsked(
  about: About,
  { language, size, colours }: PageAsked,
): DigestWish & { readonly page: PageWish } {
  const words = wordsIn(language);
  const { digest } = withLatest(toldOf(about, words), realIndex, words);
  const picked = about !== null && typeof about === "object" && "kind" in about ? about : null;
  const page: PageWish = {
    ...{ size: PRESETS[size].layout, palette: PALETTES[colours], language, title: digest.title },
    description: digest.title,
    address: "https://atlas.example/?corridor=ca-az",
    credits: creditsOf(realAtlas.about, words),
    hasCode: true,
    layerName: (id) => words.t(`export.layer.${id}`),
  };
  const map = digest.hasMap ? mapWish(picked, page, words) : null;
  const spelled = { ...digest, abbreviations: words.abbreviations };
  return { page, digest: spelled, map, moreWords: (count) => words.t("digest.more", { count }) };
}

/** Marks are the same for all things in a language and colours: only what is lit differs. */
const composers = remembered((_: Palette) => remembered((_: Language) => sceneComposer()));

export function mapWish(picked: Picked | null, page: PageWish, words: AllWords): SheetWish {
  const view = viewOnSheet(realIndex, { ...DEFAULT_VIEW, picked });
  const look = {
    ...{ palette: page.palette, language: words.language, places: PLACES },
    countryName: words.country,
  };
  return {
    ...page,
    ...{
      scene: composers(page.palette)(words.language)(realIndex, view, look),
      ground: GROUND,
      hasLocator: false,
    },
    legendFor: (drawn) => keyOf(legendOf(drawn, realIndex, view, look), words),
    extent: extentOnSheet(realIndex, view),
    detail: detailOnSheet(realIndex, view),
    lengthWords: (km) => words.t("unit.km", { value: words.number(km) }),
  };
}
