import { englishOf } from "../../atlas/asText";
import type { Interconnector, Plant, Substation } from "../../atlas/atlas";
import { COORDINATE_CONFIDENCES, STATUSES } from "../../atlas/vocabulary";
import { columnsFor, type Definition } from "./columnsFor";

type Asset = Plant | Substation | Interconnector;

const plant = columnsFor<Plant>();

export const plants: Definition<Plant> = {
  id: "plants",
  title: "Power plants",
  description:
    "Plants of renewable power around the corridors, a row each: a choice, not a register. Without coordinates: the site is not published.",
  items: ({ plants }) => plants.values(),
  at: ({ at }) => at,
  columns: [
    plant.id("id", "Id", "Of the plant.", ({ id }) => id),
    plant.text("name", "Name", "As reported.", ({ name }) => name),
    plant.id("country", "Country", "ISO 3166-1 code.", ({ country }) => country),
    plant.word(["solar", "wind", "offshore-wind", "hydro", "solar-wind"])(
      "technology",
      "Technology",
      "By which it makes power.",
      ({ technology }) => technology,
    ),
    plant.number("MW")("mw", "Capacity", "Of the AC side unless a note says otherwise.", ({ MW }) => MW),
    plant.word(STATUSES)("status", "Status", "The latest that is known.", ({ status }) => status),
    plant.text("commissioned", "Commissioned", "As reported: a date, a year or words.", ({ commissioned }) =>
      englishOf(commissioned ?? undefined),
    ),
    plant.text("developer", "Developer", "Or owner.", ({ developer }) => developer),
    ...plant.coordinates(({ at }) => at),
    ...known<Plant>(),
  ],
};

const station = columnsFor<Substation>();

export const substations: Definition<Substation> = {
  id: "substations",
  title: "Substations",
  description: "Substations of the grid around the corridors, a row each: a choice, not a register.",
  items: ({ substations }) => substations.values(),
  at: ({ at }) => at,
  columns: [
    station.id("id", "Id", "Of the substation.", ({ id }) => id),
    station.text("name", "Name", "As reported.", ({ name }) => name),
    station.id("country", "Country", "ISO 3166-1 code.", ({ country }) => country),
    station.ref("facilities")(
      "facility",
      "Facility",
      "Of a corridor that is the same substation.",
      ({ facility }) => facility,
    ),
    station.text("voltages", "Voltages", "As reported, in kV or with the unit.", ({ voltage }) =>
      englishOf(voltage),
    ),
    station.number("kV")("kv", "Highest voltage", "Empty where not published.", ({ kV }) => kV),
    station.word(STATUSES)("status", "Status", "The latest that is known.", ({ status }) => status),
    ...station.coordinates(({ at }) => at),
    ...known<Substation>(),
  ],
};

const line = columnsFor<Interconnector>();

export const interconnectors: Definition<Interconnector> = {
  id: "interconnectors",
  title: "Interconnectors",
  description:
    "Lines that join two national systems, a row each. Drawn straight between their ends: a schema, never a route.",
  items: ({ interconnectors }) => interconnectors.values(),
  at: ({ line }) => line,
  columns: [
    line.id("id", "Id", "Of the interconnector.", ({ id }) => id),
    line.text("name", "Name", "As reported.", ({ name }) => name),
    line.text("from", "From", "Where it begins, in words.", ({ from }) => from),
    line.text("to", "To", "Where it ends, in words.", ({ to }) => to),
    line.ids("countries", "Countries", "That it joins, by ISO 3166-1 code.", ({ countries }) => countries),
    line.refs("segments")(
      "segments",
      "Segments",
      "Of corridors that are the same line, or stretches of it.",
      ({ segments }) => segments ?? [],
    ),
    line.word(["ac", "dc"])("current", "Current", "Alternating or direct.", ({ current }) => current),
    line.text("technology", "Technology", "In words.", ({ technology }) => englishOf(technology)),
    line.text("voltages", "Voltages", "As reported, in kV.", ({ voltage }) => voltage),
    line.number("kV")("kv", "Nominal voltage", "Empty where not published.", ({ kV }) => kV),
    line.number("MW")(
      "mw",
      "Capacity",
      "What the sources name; where it is a limit of exchange and no rating, a note says so.",
      ({ MW }) => MW,
    ),
    line.word(STATUSES)("status", "Status", "The latest that is known.", ({ status }) => status),
    line.text("commissioned", "Commissioned", "As reported: a date, a year or words.", ({ commissioned }) =>
      englishOf(commissioned ?? undefined),
    ),
    ...known<Interconnector>(),
  ],
};

/** How its place is known, and who says so. */
function known<Item extends Asset>() {
  const of = columnsFor<Item>();
  return [
    of.word(COORDINATE_CONFIDENCES)(
      "coordinate_confidence",
      "Confidence of the place",
      "How sure the place is.",
      ({ coordinate }) => coordinate.confidence,
    ),
    of.text(
      "coordinate_basis",
      "Basis of the place",
      "How the place is known, in English.",
      ({ coordinate }) => englishOf(coordinate.basis),
    ),
    of.texts("notes", "Notes", "In English.", ({ notes }) => notes.map((note) => englishOf(note))),
    ...of.sourced(),
  ];
}
