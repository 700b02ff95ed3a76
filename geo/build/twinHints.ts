import { type Atlas, type Claim, statusOn } from "../../src/atlas/atlas";
import { figuresIn } from "./figuresIn";

type Lines = Pick<Atlas, "interconnectors" | "substations" | "segments" | "facilities">;

/** One line, substation or loan that two records tell differently. */
export function twinHints(atlas: Atlas): string[] {
  return [...lines(atlas), ...nodes(atlas), ...loans(atlas)];
}

/** An interconnector and the segments that are its stretches: of one it has all words, of several it has those of one of them. */
function lines({ interconnectors, segments }: Lines): string[] {
  return [...interconnectors.values()].flatMap(({ id, segments: ids = [], ...line }) => {
    const own = ids.flatMap((each) => segments.get(each) ?? []);
    const twins = own.map(({ statuses, kV, MW }) => ({ status: statusOn(statuses), kV, MW }));
    return (["status", "kV", "MW"] as const).flatMap((what) => {
      const there = twins.map((twin) => twin[what]).filter((each) => each !== null);
      return line[what] === null || there.length === 0 || there.includes(line[what] as never)
        ? []
        : [`${id} has ${what} ${line[what]}, its segment ${ids.join(", ")} ${there.join(", ")}; ${WHICH}`];
    });
  });
}

const WHICH = "say which is right, or how they differ";

/** A substation and the facility of a corridor that is the same one. */
function nodes({ substations, facilities }: Lines): string[] {
  return [...substations.values()].flatMap(({ id, facility = "", status }) => {
    const statuses = facilities.get(facility)?.statuses;
    const other = statuses && statusOn(statuses);
    return !other || other === status
      ? []
      : [`${id} has status ${status}, its facility ${facility} ${other}; ${WHICH}`];
  });
}

/** A loan is known by a document that it shares with another figure of a loan. */
function loans(atlas: Atlas): string[] {
  const all = figuresIn(atlas).filter(([, { key }]) => /(?:^|-)loan(?:-|$)/.test(key));
  return all.flatMap(([owner, { key, claims }], place) =>
    all.slice(0, place).flatMap(([otherOwner, other]) => {
      const sources = new Set(other.claims.flatMap((claim) => claim.sources));
      const shared = claims.filter((claim) => claim.sources.some((source) => sources.has(source)));
      const amounts = new Set(other.claims.map(dollars));
      return shared.length === 0 || shared.some((claim) => amounts.has(dollars(claim)))
        ? []
        : [
            `${owner} ${key}: ${shared.map(dollars).join(", ")}, but ${otherOwner} ${other.key}, of the same document, ${[...amounts].join(", ")}; ${WHICH}`,
          ];
    }),
  );
}

/** An amount with its currency, whether it is given in millions or not. */
function dollars({ value, unit }: Claim): string {
  const [, times = "", currency = ""] = /^(million |billion )?(.*)$/.exec(unit ?? "") ?? [];
  const factor = { "": 1, "million ": 1e6, "billion ": 1e9 }[times] ?? 1;
  return `${Math.round(Number(value) * factor)} ${currency}`;
}
