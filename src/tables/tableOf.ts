import type { Geometry } from "geojson";
import type { Atlas, Position } from "../atlas/atlas";
import { interconnectors, plants, substations } from "./define/assets";
import type { ColumnOf, Definition } from "./define/columnsFor";
import { corridorParties, corridors } from "./define/corridors";
import { meetings, milestones, participation, series } from "./define/events";
import { claims, figures, indicators } from "./define/figures";
import { facilities, segments, statuses } from "./define/lines";
import { centreSteps, countries, offices, organisations, persons, targets } from "./define/parties";
import { sources } from "./define/sources";
import type { Table } from "./table";
import type { TableId } from "./tableIds";

/** What makes a table of an atlas. */
type Maker = (atlas: Atlas) => Table;

const MAKERS: Readonly<Record<TableId, Maker>> = {
  corridors: made(corridors),
  "corridor-parties": made(corridorParties),
  segments: made(segments),
  facilities: made(facilities),
  statuses: made(statuses),
  figures: made(figures),
  claims: made(claims),
  milestones: made(milestones),
  countries: made(countries),
  indicators: made(indicators),
  targets: made(targets),
  "centre-steps": made(centreSteps),
  organisations: made(organisations),
  meetings: made(meetings),
  participation: made(participation),
  series: made(series),
  persons: made(persons),
  offices: made(offices),
  plants: made(plants),
  substations: made(substations),
  interconnectors: made(interconnectors),
  sources: made(sources),
};

/** The atlas as a table of one kind of its facts. Countries lie at their capitals: their outlines are of the ground. */
export function tableOf(atlas: Atlas, id: TableId): Table {
  return MAKERS[id](atlas);
}

function made<Item>({ items, at, columns, ...about }: Definition<Item>): Maker {
  return (atlas) => {
    const all = [...items(atlas)];
    return {
      ...about,
      columns: columns.map(withoutMaker),
      rows: all.map((item) => columns.map(({ cell }) => cell(item, atlas))),
      ...(at && { geometries: all.map((item) => geometryOf(at(item))) }),
    };
  };
}

function withoutMaker<Item>({ cell: _, ...column }: ColumnOf<Item>) {
  return column;
}

function geometryOf(at: Position | readonly Position[] | null): Geometry | null {
  if (at === null) return null;
  return isPoint(at)
    ? { type: "Point", coordinates: [...at] }
    : { type: "LineString", coordinates: at.map(([lon, lat]) => [lon, lat]) };
}

function isPoint(at: Position | readonly Position[]): at is Position {
  return typeof at[0] === "number";
}
