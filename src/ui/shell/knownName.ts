import type { AtlasFront } from "../../atlas/front";
import type { Picked, PickedKind } from "../../view/view";
import type { MessageKey } from "../locale/locale";
import type { SaidText, Words } from "../locale/words";

/** What sort of thing it is, and what it is called. */
export interface KnownName {
  readonly kind: MessageKey;
  readonly name: SaidText;
}

/** What the page knows of what is picked before its entry has come; `null` for things that it doesn't name yet. */
export function knownName(front: AtlasFront, { kind, id }: Picked, words: Words): KnownName | null {
  return NAMES[kind]?.(front, id, words) ?? null;
}

type Known = (front: AtlasFront, id: string, words: Words) => KnownName | undefined;

const NAMES: Partial<Record<PickedKind, Known>> = {
  corridor: ({ corridors }, id, { said }) => {
    const corridor = corridors.find((each) => each.id === id);
    const kind = corridor?.role === "mission" ? "kind.corridor" : "kind.corridor.context";
    return corridor && { kind, name: said(corridor.names) };
  },
  member: (_, id, { country }) => ({ kind: "kind.member", name: { text: country(id), lang: undefined } }),
  meeting: ({ latest, next }, id, { said }) => {
    const meeting = [latest, next].find((each) => each?.id === id);
    return meeting ? { kind: "kind.meeting", name: said(meeting.title) } : undefined;
  },
  series: ({ series }, id, { said }) => {
    const one = series.find((each) => each.id === id);
    return one && { kind: "kind.series", name: said(one.names) };
  },
  centre: ({ centre }, _, { said }) => ({ kind: "kind.centre", name: said(centre.names) }),
};
