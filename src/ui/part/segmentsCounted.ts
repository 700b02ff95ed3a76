import type { Words } from "../locale/words";

/** “5 segments · 8 supporting and related lines”: how many there are, in the words of the panel's headings. */
export function segmentsCounted(own: number, others: number, { t }: Pick<Words, "t">): string {
  const supporting = t("count.supporting", { count: others });
  if (own === 0 && others > 0) return supporting;
  const words = t("count.segments", { count: own });
  return others === 0 ? words : `${words} · ${supporting}`;
}
