import type { Atlas, Figure } from "../../src/atlas/atlas";

/** Every figure, by what it is of. */
export function figuresIn(atlas: Atlas): (readonly [owner: string, figure: Figure])[] {
  const owned = [
    ...[...atlas.corridors, ...atlas.segments].map(([id, { figures }]) => [id, figures] as const),
    ...[...atlas.countries].map(([id, { indicators }]) => [id, indicators] as const),
    ["the Centre", atlas.centre.figures] as const,
  ];
  return owned.flatMap(([owner, figures]) => figures.map((figure) => [owner, figure] as const));
}
