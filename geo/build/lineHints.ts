import { type Atlas, statusOn } from "../../src/atlas/atlas";
import { lengthKm } from "../../src/atlas/lengthKm";

/** What is drawn may differ by so much from the length that is claimed for it: a line bends more than a drawing of it. */
const BENDS = 0.25;

/** Standing lines that neither follow the grid nor say that they are links, and lines that are drawn much longer or shorter than they are said to be. */
export function lineHints({
  segments,
  interconnectors,
}: Pick<Atlas, "segments" | "interconnectors">): string[] {
  const lines = [
    ...[...segments.values()].map((segment) => ({ ...segment, status: statusOn(segment.statuses) })),
    ...interconnectors.values(),
  ];
  return [
    ...lines
      .filter(({ status, drawn }) => status === "in-operation" && drawn === undefined)
      .map(({ id }) => `${id}: it stands, but its line is a sketch; ${REMEDY}`),
    ...[...segments.values()].flatMap(({ id, drawn, line, figures }) => {
      const claimed = figures
        .filter(({ key }) => key === "length")
        .flatMap(({ claims }) => claims.flatMap(({ value, unit }) => (unit === "km" ? value : [])))
        .filter((value) => typeof value === "number");
      const km = Math.round(lengthKm(line));
      const fits = claimed.some((each) => Math.abs(km - each) <= BENDS * each);
      return drawn === "schematic" || claimed.length === 0 || fits
        ? []
        : [`${id}: it is drawn ${km} km long, and said to be ${claimed.join(" or ")} km`];
    }),
  ];
}

const REMEDY =
  "plan its way in geo/build/routes/plan.json and run npm run build:routes, or say “schematic” where the grid has none";
