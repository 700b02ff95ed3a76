import { asText } from "../../src/atlas/asText";
import type { Atlas, Figure, Text } from "../../src/atlas/atlas";
import { routeOf } from "../../src/atlas/routeOf";
import { type GroundProfile, isOfLine } from "../../src/atlas/routeProfile";
import { unusedSources } from "../../src/atlas/unusedSources";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { ageHints } from "./ageHints";
import { eventHints } from "./eventHints";
import { figuresIn } from "./figuresIn";
import { lineHints } from "./lineHints";
import { numberHints } from "./numberHints";
import { partyHints } from "./partyHints";
import { personHints } from "./personHints";
import publishers from "./publishers.json" with { type: "json" };
import { shareHints } from "./shareHints";
import { sourceHints } from "./sourceHints";
import { textHints } from "./textHints";
import { twiceHints } from "./twiceHints";
import { twinHints } from "./twinHints";
import { derivedHints } from "./workedOut";

/** What of the ground the hints look at. */
export interface KnownGround {
  readonly profiles: Readonly<Record<string, GroundProfile>>;
  readonly countries: Readonly<Record<string, unknown>>;
}

const RANK: Readonly<Record<Figure["claims"][number]["confidence"], number>> = { high: 0, medium: 1, low: 2 };

/** What an editor may have to do next. None of it is a mistake: the site can be built without it. */
export function hintsOf(atlas: Atlas, ground: KnownGround): string[] {
  return [
    ...withoutProfile(atlas, ground),
    ...unknownCountries(atlas, ground),
    ...lineHints(atlas),
    ...outOfOrder(atlas),
    ...untranslated(atlas),
    ...sourceHints(atlas, publishers),
    ...eventHints(atlas),
    ...partyHints(atlas),
    ...personHints(atlas),
    ...textHints(atlas),
    ...numberHints(atlas),
    ...ageHints(atlas),
    ...shareHints(atlas),
    ...derivedHints(atlas),
    ...twiceHints(atlas),
    ...twinHints(atlas),
    ...unreferred(atlas),
  ];
}

function withoutProfile({ corridors, segments }: Atlas, { profiles }: KnownGround): string[] {
  return [...corridors.values()]
    .filter((corridor) =>
      routeOf(corridor.segments.flatMap((id) => segments.get(id) ?? [])).some(
        ({ id, line }) => !isOfLine(profiles[id], line),
      ),
    )
    .map(
      ({ id }) => `${id}: no elevation profile of its lines as they are; run npm run build:profile -- ${id}`,
    );
}

function unknownCountries({ countries }: Atlas, ground: KnownGround): string[] {
  return [...countries.keys()]
    .filter((id) => !Object.hasOwn(ground.countries, id))
    .map((id) => `${id}: the ground has no outline of this country, so the map can't tint or frame it`);
}

function outOfOrder(atlas: Atlas): string[] {
  return figuresIn(atlas).flatMap(([owner, { key, claims }]) => {
    const ranks = claims.map(({ confidence }) => RANK[confidence]);
    return ranks.every((rank, i) => i === 0 || (ranks[i - 1] ?? rank) <= rank)
      ? []
      : [`${owner} ${key}: a claim of lower confidence stands before one of higher; put the higher first`];
  });
}

/** What a figure is of, and what matters most of a corridor or the Centre, is told in the reader's language. */
function untranslated(atlas: Atlas): string[] {
  const labels = figuresIn(atlas).map(
    ([owner, { key, label }]) => [`${owner} ${key}: its label`, label] as const,
  );
  return [...labels, ...keyTexts(atlas)].flatMap(([what, text]) => {
    const missing = LANGUAGES.filter((language) => text[language] === undefined);
    return missing.length === 0 ? [] : [`${what} isn't in ${missing.join(", ")}`];
  });
}

function keyTexts({ corridors, centre }: Atlas): (readonly [what: string, text: Text])[] {
  const owners = [
    ...[...corridors.values()].map((each) => [each.id, each] as const),
    ["the Centre", centre] as const,
  ];
  return owners.flatMap(([owner, { milestones, keyMilestones = [] }]) =>
    milestones
      .filter(({ id }) => keyMilestones.includes(id))
      .flatMap(({ id, title, outcome }) => [
        [`${owner} › ${id}: its title`, asText(title)] as const,
        ...(outcome === undefined ? [] : [[`${owner} › ${id}: its outcome`, asText(outcome)] as const]),
      ]),
  );
}

function unreferred(atlas: Atlas): string[] {
  const unused = unusedSources(atlas);
  return unused.length === 0 ? [] : [`${unused.length} sources aren't referred to: ${unused.join(", ")}`];
}
