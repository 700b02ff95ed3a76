/**
 * `tsx test/geo/drawClaims.ts 2026112957 50`: draws that many claims of the facts for somebody to check against other pages, the same
 * ones for the same seed and facts. Each kind comes in turn, in an order that is drawn too: else participants, who are the most, would
 * be nearly all that is looked at.
 */
import { geoFolder } from "../../geo/build/geoFolder";
import type { Atlas, Figure } from "../../src/atlas/atlas";
import { readAtlas } from "../../src/atlas/readAtlas";
import { randomFrom } from "../randomFrom";
import { there } from "../there";

interface Claimed {
  readonly where: string;
  readonly says: string;
  readonly sources: readonly string[];
}

const [seed = "1", count = "50"] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const atlas = readAtlas(geoFolder());
const kinds = drawn(Object.entries(claimsOf(atlas)));
const orders = kinds.map(([kind, claims]) => [kind, drawn(claims)] as const);

console.log(orders.map(([kind, { length }]) => `${kind}: ${length}`).join(" · "));
for (let place = 0; place < Number(count); place++) {
  const [kind, claims] = there(orders[place % orders.length]);
  const { where, says, sources } = there(claims[Math.floor(place / orders.length)]);
  console.log(`${place + 1}. [${kind}] ${where}: ${says}\n   ${sources.map(addressOf).join("\n   ")}`);
}

/** Every claim that rests on a source, by its kind. */
function claimsOf({
  corridors,
  segments,
  facilities,
  countries,
  centre,
  meetings,
  people,
  ...assets
}: Atlas) {
  const { plants, substations, interconnectors } = assets;
  const withMilestones = [...corridors.values(), centre];
  const drawnThings = [...segments.values(), ...facilities.values()];
  const kinds = {
    figure: [...withMilestones, ...segments.values()].flatMap(({ id, figures }) => ofFigures(id, figures)),
    indicator: [...countries.values()].flatMap(({ id, indicators }) => ofFigures(id, indicators)),
    target: [...countries.values()].flatMap(({ id, targets }) =>
      targets.map((target) => claimed(`${id} target`, target, target.sources)),
    ),
    standing: [...corridors.values()].flatMap(({ id, parties }) =>
      parties.map((party) => claimed(`${id} party`, party, party.sources)),
    ),
    step: [...countries.values()].flatMap(({ id, centre: part }) =>
      (part?.steps ?? []).map((step) => claimed(`${id} step`, step, step.sources)),
    ),
    milestone: withMilestones.flatMap(({ id, milestones }) =>
      milestones.map((milestone) => claimed(`${id} › ${milestone.id}`, milestone, milestone.sources)),
    ),
    status: drawnThings.flatMap(({ id, statuses = [] }) =>
      statuses.map((status) => claimed(`${id} status`, status, status.sources)),
    ),
    rating: [...segments.values()].map(({ id, kV, circuits, MW, current, kind, sources }) =>
      claimed(`${id} rating`, { kind, kV, circuits, MW, current }, sources),
    ),
    asset: [...plants.values(), ...substations.values(), ...interconnectors.values()].map((asset) => {
      const { id, line, point, coordinate, ...rest } = { line: null, point: null, ...asset };
      return claimed(id, rest, asset.sources);
    }),
    day: [...meetings.values()].map(({ id, title, start, end, format, status, place, sources }) =>
      claimed(`${id} day`, { title: title.en, start, end, format, status, city: place?.city.en }, sources),
    ),
    participant: [...meetings.values()].flatMap(({ id, parties, sources }) =>
      parties.map((party) => claimed(`${id} participant`, party, sources)),
    ),
    outcome: [...meetings.values()].flatMap(({ id, outcomes, sources }) =>
      outcomes.map((outcome) => claimed(`${id} outcome`, outcome, sources)),
    ),
    office: [...people.values()].flatMap(({ id, offices }) =>
      offices.map((office) => claimed(`${id} office`, office, office.sources ?? meetingsOf(id))),
    ),
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, claims]) => [kind, claims.filter(({ sources }) => sources.length > 0)]),
  );

  function meetingsOf(person: string): string[] {
    return [...meetings.values()].flatMap(({ parties, sources }) =>
      parties.some(({ persons = [] }) => persons.includes(person)) ? sources : [],
    );
  }
}

function ofFigures(id: string, figures: readonly Figure[]): Claimed[] {
  return figures.flatMap(({ key, claims }) =>
    claims
      .filter(({ basis }) => basis === "sourced" || basis === "derived")
      .map((claim) => claimed(`${id} ${key}`, claim, claim.sources)),
  );
}

/** In English, without what the source list says. */
function claimed(where: string, what: unknown, sources: readonly string[]): Claimed {
  const says = JSON.stringify(what, (key, value) => {
    if (key === "sources" || key === "az" || key === "tr" || key === "ru") return undefined;
    return value;
  });
  return { where, says, sources: [...new Set(sources)] };
}

function addressOf(id: string): string {
  const source = atlas.sources.get(id);
  return `${id} ${source?.date ?? ""} ${source?.url ?? "(no address)"}`;
}

/** In a drawn order. */
function drawn<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}
