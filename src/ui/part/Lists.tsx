import type { Names, SegmentLine } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import type { Words } from "../locale/words";
import { withUnit } from "./amount";
import { CertaintyChip, StatusChip } from "./Chip";
import { CorridorSwatch } from "./CorridorSwatch";
import { FirstOf } from "./FirstOf";
import { PickLink } from "./PickLink";
import { Said } from "./Prose";

interface Props {
  ids: readonly string[];
  names: Names;
}

/** Segments in the direction of export, each with its state and how well its route is known. */
export function SegmentList({ ids, names }: Props) {
  return (
    <ul className="rows">
      {ids.map((id) => (
        <SegmentRow key={id} id={id} names={names} />
      ))}
    </ul>
  );
}

function SegmentRow({ id, names }: { id: string; names: Names }) {
  const words = useWords();
  const line = names.segments[id];
  if (!line) return null;
  return (
    <li>
      <PickLink to={{ kind: "segment", id }} className="row-title">
        <Said text={line.name} />
      </PickLink>
      <span className="row-facts">{segmentFacts(line, words)}</span>
      <span className="row-chips">
        <StatusChip status={line.status.status} />
        <CertaintyChip certainty={line.certainty} />
      </span>
    </li>
  );
}

/** “Subsea cable · 500 kV HVDC · ≈ 280 km” */
function segmentFacts({ kind, current, kV, certainty, lengthKm }: SegmentLine, words: Words): string {
  const { t, number } = words;
  const voltage = kV !== null && withUnit(number(kV), "kV", words);
  const length = withUnit(number(Math.round(lengthKm)), "km", words);
  const facts = [
    t(`segmentKind.${kind}`),
    [voltage, current && t(`current.${current}`)].filter(Boolean).join(" "),
    certainty === "surveyed" ? length : t("unit.approx", { amount: length }),
  ];
  return facts.filter(Boolean).join(" · ");
}

/** Facilities with their kind and country. */
export function FacilityList({ ids, names }: Props) {
  return (
    <FirstOf items={ids}>
      {(some) => (
        <ul className="rows rows-tight">
          {some.map((id) => (
            <FacilityRow key={id} id={id} names={names} />
          ))}
        </ul>
      )}
    </FirstOf>
  );
}

function FacilityRow({ id, names }: { id: string; names: Names }) {
  const words = useWords();
  const line = names.facilities[id];
  if (!line) return null;
  const kV = line.kV === null ? null : withUnit(words.number(line.kV), "kV", words);
  const facts = [words.t(`facilityKind.${line.kind}`), kV, words.country(line.country)];
  return (
    <li>
      <PickLink to={{ kind: "facility", id }} className="row-title">
        <Said text={line.name} />
      </PickLink>
      <span className="row-facts">{facts.filter(Boolean).join(" · ")}</span>
    </li>
  );
}

/** Corridors with their colour, the two of the mission first as the atlas lists them. */
export function CorridorList({ ids, names }: Props) {
  return (
    <ul className="rows rows-tight">
      {ids.map((id) => (
        <li key={id}>
          <CorridorLink id={id} names={names} />
        </li>
      ))}
    </ul>
  );
}

export function CorridorLink({ id, names }: { id: string; names: Names }) {
  const line = names.corridors[id];
  if (!line) return null;
  return (
    <PickLink to={{ kind: "corridor", id }} className="row-title">
      <CorridorSwatch id={id} />
      <Said text={line.names} />
    </PickLink>
  );
}
