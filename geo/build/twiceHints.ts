import { type Atlas, statusOn } from "../../src/atlas/atlas";

interface Thing {
  readonly id: string;
  readonly key: string;
  readonly status: string | null;
  readonly MW: number | null;
}

/** One plant or substation that stands in two files with two states or two capacities. */
export function twiceHints({
  plants,
  substations,
  facilities,
}: Pick<Atlas, "plants" | "substations" | "facilities">): string[] {
  const things: Thing[] = [
    ...[...plants.values()].map((each) => ({
      ...each,
      key: keyOf(each.name, each.country, each.technology),
    })),
    ...[...substations.values()].map((each) => ({
      ...each,
      key: keyOf(each.name, each.country, "substation"),
      MW: null,
    })),
    ...[...facilities.values()].flatMap(({ id, name, country, kind, statuses }) =>
      statuses && kind === "substation"
        ? [{ id, key: keyOf(name.en, country, kind), status: statusOn(statuses), MW: null }]
        : [],
    ),
  ];
  const first = new Map<string, Thing>();
  return things.flatMap((thing) => {
    const other = first.get(thing.key);
    first.set(thing.key, other ?? thing);
    const what =
      other && (other.status !== thing.status ? "state" : other.MW !== thing.MW ? "capacity" : null);
    return other && what
      ? [
          `${thing.id} and ${other.id} bear one name and have another ${what}; say which is right, or how they differ`,
        ]
      : [];
  });
}

function keyOf(name: string, country: string, kind: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\(.*?\)|\p{M}/gu, "")
    .toLowerCase();
  return `${country} ${kind} ${plain.replace(/substation|station|power|plant|\d+\s*kv|[^\p{L}\p{N}]+/gu, "")}`;
}
