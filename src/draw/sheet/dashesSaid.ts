import type { Dash } from "../../scene/scene";
import type { ShapeLayer } from "../flat/shapes";
import type { LineWords } from "./mapSheet";

/** Patterns of which a line on the map says what they mean. */
export function dashesSaid(words: readonly LineWords[], layers: readonly ShapeLayer[]): ReadonlySet<Dash> {
  const names = layers.filter(({ id }) => id === "labels").flatMap(({ shapes }) => shapes);
  const said = new Set(names.map(({ id }) => id));
  return new Set(
    words.filter(({ segments }) => segments.some((id) => said.has(`segment:${id}`))).map(({ dash }) => dash),
  );
}
