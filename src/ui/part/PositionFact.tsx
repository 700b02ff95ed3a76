import type { Plant, Position } from "../../atlas/atlas";
import { useWords } from "../locale/speech";
import type { Words } from "../locale/words";
import { Confidence } from "./Claim";
import { Fact } from "./Facts";
import { Said } from "./Prose";

interface Props {
  at: Position | null;
  coordinate: Plant["coordinate"];
}

/** Where a thing stands, how sure that is, and how it is known. */
export function PositionFact({ at, coordinate }: Props) {
  const words = useWords();
  return (
    <Fact label={words.t("field.position")}>
      {at && <span>{positionWords(at, words)} </span>}
      <Confidence confidence={coordinate.confidence} />
      <Said className="fact-note" text={coordinate.basis} />
    </Fact>
  );
}

/** Degrees with two decimals, which is about a kilometre: more than most positions here are worth. */
function positionWords([lng, lat]: Position, { t, number }: Words): string {
  const degrees = (value: number) => number(Math.round(Math.abs(value) * 100) / 100);
  return t("position.pair", {
    lat: degrees(lat),
    northOrSouth: t(lat < 0 ? "position.south" : "position.north"),
    lng: degrees(lng),
    eastOrWest: t(lng < 0 ? "position.west" : "position.east"),
  });
}
