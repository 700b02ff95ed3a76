import { seenAs, type View } from "../../../view/view";
import { isOneFile } from "../../browser/oneFilePage";
import { isTold } from "../../digest/isTold";
import { hasTold, isOverview } from "../../digest/loadTold";
import type { Deck, Exportable } from "../../wire/carried";
import type { Subject } from "../choice";
import { showsFactTable } from "../data/dataInSight";
import { figuresIn } from "../sheets/figures";

type Shown = Pick<Exportable, "index" | "view">;

/** All that the page has to be taken along. */
export function subjectsOf(map: Shown | null, deck: Deck | null): readonly Subject[] {
  const told: readonly Subject[] = map !== null && hasTold(map.view) ? ["digest"] : [];
  const brief: readonly Subject[] = map !== null && isTold(map.view) ? ["brief"] : [];
  const figures = map === null ? [] : figuresIn(map);
  return [
    ...(deck === null ? [] : ["story" as const]),
    ...told,
    ...brief,
    "map",
    // A film is made with the site's own files.
    ...(map === null || isOneFile() ? [] : ["years" as const]),
    ...figures,
    ...(map === null ? [] : ["data" as const]),
  ];
}

/**
 * What is taken along unless the reader says otherwise: what they chose last while the same stood on the screen, or else what that is about: a story
 * that is told, a table, what is compared or explored, what is known of what is picked; of all its map.
 */
export function firstSubject(map: Shown | null, deck: Deck | null): Subject {
  const kept = lastChosen.get(onScreen(map, deck));
  if (kept !== undefined && subjectsOf(map, deck).includes(kept)) return kept;
  if (deck !== null) return "story";
  if (map !== null && showsFactTable(map.view)) return "data";
  if (map !== null && hasTold(map.view) && !isOverview(map.view)) return "digest";
  return (map && seenAs(map.view) ? figuresIn(map)[0] : undefined) ?? "map";
}

/** What was chosen last, by what stood on the screen: for as long as the page is open. */
const lastChosen = new Map<string, Subject>();

export function keepChosen(subject: Subject, map: Shown | null, deck: Deck | null): void {
  lastChosen.set(onScreen(map, deck), subject);
}

/** A story, what is explored, or the kind of what is picked. */
function onScreen(map: Shown | null, deck: Deck | null): string {
  if (deck !== null) return "story";
  return map?.view.explore ?? map?.view.picked?.kind ?? "";
}

/** What a subject is called: one page about what is compared or asked isn't the key facts of one thing. */
export function subjectKey(subject: Subject, view: View | undefined) {
  if (subject !== "digest" || view === undefined) return `export.subject.${subject}` as const;
  if (view.explore === "compare") return "explore.compare";
  return seenAs(view) === null ? "export.subject.digest" : "export.subject.digest.asked";
}
