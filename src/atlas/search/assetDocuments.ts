import { englishOf } from "../asText";
import type { Atlas, Segment, Text } from "../atlas";
import { corridorsWithFacility, corridorsWithSegment } from "../corridors";
import { documentOf } from "./documentOf";
import type { Detail, SearchDocument, Target } from "./searchDocument";
import type { Wordings } from "./wordings";

export function segmentDocuments(atlas: Atlas, wordings: Wordings): SearchDocument[] {
  return [...atlas.segments.values()].map(({ id, name, aliases, kind, current, kV, MW, from, to }) =>
    documentOf({
      kind: "segment",
      id,
      title: name,
      names: aliases ?? [],
      about: [
        ...amount(kV, "kV"),
        ...amount(MW, "MW"),
        ...currentWords(current),
        ...(kind === "onshore" ? [] : wordings.word(`segmentKind.${kind}`)),
      ],
      details: voltageDetails(kV),
      kin: {
        near: [
          ...targets("corridor", idsOf(corridorsWithSegment(atlas, id))),
          ...targets("facility", [from, to]),
        ],
      },
    }),
  );
}

export function facilityDocuments(atlas: Atlas, wordings: Wordings): SearchDocument[] {
  return [...atlas.facilities.values()].map(({ id, name, aliases, kind, country, kV }) =>
    documentOf({
      kind: "facility",
      id,
      title: name,
      names: aliases,
      about: [...amount(kV, "kV"), ...wordings.word(`facilityKind.${kind}`)],
      details: [{ country }],
      kin: { near: targets("corridor", idsOf(corridorsWithFacility(atlas, id))) },
    }),
  );
}

export function interconnectorDocuments({ interconnectors }: Atlas, wordings: Wordings): SearchDocument[] {
  return [...interconnectors.values()].map(({ id, name, from, to, countries, voltage, current, segments }) =>
    documentOf({
      kind: "interconnector",
      id,
      title: { en: name },
      about: [
        `${from} ${to} ${voltage} kV`,
        ...currentWords(current),
        ...wordings.word("kind.interconnector"),
      ],
      details: countries.map((country) => ({ country })),
      ...(segments && { kin: { same: targets("segment", segments) } }),
    }),
  );
}

export function substationDocuments({ substations }: Atlas, wordings: Wordings): SearchDocument[] {
  return [...substations.values()].map(({ id, name, country, facility, voltage, kV }) =>
    documentOf({
      kind: "substation",
      id,
      title: { en: name },
      about: [`${englishOf(voltage)} kV`, ...wordings.word("kind.substation")],
      details: [...voltageDetails(typeof voltage === "string" ? voltage : kV), { country }],
      ...(facility && { kin: { same: targets("facility", [facility]) } }),
    }),
  );
}

export function plantDocuments({ plants }: Atlas, wordings: Wordings): SearchDocument[] {
  return [...plants.values()].map(({ id, name, country, technology, MW, developer }) =>
    documentOf({
      kind: "plant",
      id,
      title: { en: name },
      about: [
        ...amount(MW, "MW"),
        developer ?? "",
        ...wordings.word(`technology.${technology}`),
        ...wordings.word("kind.plant"),
      ],
      details: [{ text: { en: `${MW} MW`, ru: `${MW} МВт` } }, { country }],
    }),
  );
}

function targets(kind: Target["kind"], ids: readonly string[]): Target[] {
  return ids.map((id) => ({ kind, id }));
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function amount(value: number | null, unit: string): string[] {
  return value === null ? [] : [`${value} ${unit}`];
}

function voltageDetails(kV: number | string | null): Detail[] {
  return kV === null ? [] : [{ text: voltageText(kV) }];
}

function voltageText(kV: number | string): Text {
  return { en: `${kV} kV`, ru: `${kV} кВ` };
}

function currentWords(current: Segment["current"]): string[] {
  return current === null ? [] : [current, `HV${current}`];
}
