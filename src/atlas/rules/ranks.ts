import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** Lists that are shown by rank. */
const RANKED = ["corridors", "series", "stories"] as const;

/** Two of one rank would stand in an order that nobody chose. */
export function ranks(draft: Draft): Problem[] {
  return RANKED.flatMap((kind) => {
    const first = new Map<number, string>();
    return draft[kind].flatMap(({ id, where, record }) => {
      const other = record && first.get(record.rank);
      if (record && other === undefined) first.set(record.rank, id);
      return record && other
        ? [{ where: `${where} › rank`, message: `rank ${record.rank} is already that of “${other}”` }]
        : [];
    });
  });
}
