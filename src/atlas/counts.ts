import type { Atlas, Figure } from "./atlas";
import type { Counted } from "./atlasIndex";

/** How many of each there are. A claim is one answer to a question of fact, wherever it stands. */
export function counts(atlas: Atlas): Record<Counted, number> {
  return {
    corridors: atlas.corridors.size,
    segments: atlas.segments.size,
    supporting: [...atlas.segments.values()].filter(({ part }) => part !== "corridor").length,
    facilities: atlas.facilities.size,
    members: atlas.about.members.length,
    neighbours: atlas.countries.size - atlas.about.members.length,
    organisations: atlas.organisations.size,
    persons: atlas.people.size,
    series: atlas.series.size,
    meetings: atlas.meetings.size,
    plants: atlas.plants.size,
    substations: atlas.substations.size,
    interconnectors: atlas.interconnectors.size,
    sources: atlas.sources.size,
    claims: figuresIn(atlas).reduce((sum, { claims }) => sum + claims.length, 0),
  };
}

function figuresIn(atlas: Atlas): Figure[] {
  return [
    ...[...atlas.corridors.values(), ...atlas.segments.values(), atlas.centre].flatMap(
      ({ figures }) => figures,
    ),
    ...[...atlas.countries.values()].flatMap(({ indicators }) => indicators),
  ];
}
