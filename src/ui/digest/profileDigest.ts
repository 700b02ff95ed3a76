import type { Corridor } from "../../atlas/atlas";
import type { EntryOf } from "../../atlas/entry";
import type { RouteProfile } from "../../atlas/routeProfile";
import type { Block, ChartBlock, KeyFigure } from "../../draw/digest/digest";
import { type ProfilePoint, profilePoint } from "../../scene/figures/profilePoint";
import type { AllWords } from "../locale/words";
import { withUnit } from "../part/amount";
import { citing, sourceWords } from "./citing";
import { keyFigure } from "./corridorDigest";
import { leadingFigures, unknownFigures } from "./corridorFigures";
import type { Told } from "./told";
import { wholeName } from "./wholeName";

type Cite = ReturnType<typeof citing>["cite"];

/** As many figures as stand beside each other. */
const MOST = 4;

export interface ProfileAsked {
  readonly profile: RouteProfile;
  readonly drawnAt: ChartBlock["drawnAt"];
  /** How far it can be trusted, and where its data are from: a sentence each. */
  readonly trust: readonly string[];
}

/** What is told with the profile of a corridor: how deep and how high it lies, and what is published of its lengths. */
export function profileDigest(
  { record, names }: Pick<EntryOf<"corridor">, "record" | "names">,
  { profile, drawnAt, trust }: ProfileAsked,
  words: AllWords,
): Told {
  const { cited, cite } = citing(names);
  const ends = [deepest(profile), highest(profile)].flatMap((point) => point ?? []);
  const figures = [
    ...ends.map((point) => endFigure(point, words)),
    ...lengths(record, cite, words),
    ...unknown(record, words),
  ];
  const name = wholeName(record, words);
  const main: Block[] = [
    { block: "chart", heading: "", drawnAt },
    { block: "strip", figures: figures.slice(0, MOST) },
  ];
  return {
    digest: {
      ...{ title: finding(name, ends, words), facts: [], hasMap: false, main, side: [] },
      foot: trust.join(" "),
      sources: cited.map((source) => sourceWords(source, words)),
    },
    notes: [...(record.summary ? [words.said(record.summary).text] : []), ...trust],
    sources: cited,
  };
}

function finding(name: string, [end]: readonly ProfilePoint[], words: AllWords): string {
  if (end === undefined) return `${name}: ${words.t("profile.title")}`;
  if (end.on === "land") return words.t("digest.profile.land", { name, height: aboutMetres(end, words) });
  const depth = aboutMetres(end, words);
  const sea = end.sea && words.said(end.sea).text;
  return words.t(sea === null ? "digest.profile.water" : "digest.profile.sea", {
    name,
    depth,
    sea: sea ?? "",
  });
}

const metres = (value: number, words: AllWords) => withUnit(words.number(value), "m", words);

/** No more exactly than it is known. */
function aboutMetres(point: ProfilePoint, words: AllWords): string {
  const step = point.plusMinusM >= 100 ? 50 : 10;
  const value = point.on === "sea" ? point.depthM : point.m;
  return metres(Math.round(value / step) * step, words);
}

/** The deepest sample at sea; `null` for a route on land. */
function deepest(profile: RouteProfile): ProfilePoint | null {
  const atSea = profile.waters.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => profilePoint(profile, first + i)),
  );
  const depthOf = (point: ProfilePoint) => (point.on === "sea" ? point.depthM : 0);
  return atSea.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? null;
}

function highest(profile: RouteProfile): ProfilePoint | null {
  const heights = profile.samples.map(({ m }) => m);
  const i = heights.indexOf(Math.max(...heights));
  if (i < 0) return null;
  const point = profilePoint(profile, i);
  return point.on === "land" ? point : null;
}

function endFigure(point: ProfilePoint, words: AllWords): KeyFigure {
  const value = aboutMetres(point, words);
  const known = { km: words.number(point.km), uncertainty: metres(point.plusMinusM, words) };
  return { value, text: words.t(`digest.profile.${point.on}.at`, known), cites: [] };
}

/** What is published of lengths, as the corridor's leading figures tell it. */
function lengths(record: Corridor, cite: Cite, words: AllWords): readonly KeyFigure[] {
  return leadingFigures(record, MOST)
    .filter(({ claims: [best] }) => best?.unit === "km")
    .flatMap((figure) => keyFigure(figure, cite, words));
}

/** A depth or length that was looked for and not found is said as plainly as what is known. */
function unknown(record: Corridor, words: AllWords): readonly KeyFigure[] {
  return unknownFigures(record)
    .filter(({ claims: [best] }) => best?.unit === "km" || best?.unit === "m")
    .map(({ label }) => ({ value: words.t("claim.notFound"), text: words.said(label).text, cites: [] }));
}
