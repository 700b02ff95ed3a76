import type { ComponentType } from "react";
import type { Entry } from "../../atlas/entry";
import { CorridorPanel } from "./CorridorPanel";
import { CountryPanel } from "./CountryPanel";
import { MeetingPanel } from "./MeetingPanel";

const OFTEN = ["corridor", "member", "meeting"] as const;

/** What most readers never open: its panels are a file of their own. */
export type SeldomEntry = Exclude<Entry, { kind: (typeof OFTEN)[number] }>;
export type SeldomComponent = ComponentType<{ entry: SeldomEntry }>;

export function isSeldom(kind: Entry["kind"]): kind is SeldomEntry["kind"] {
  return !(OFTEN as readonly string[]).includes(kind);
}

interface Props {
  entry: Entry;
  /** Says what is seldom opened, once it has come. */
  Seldom: SeldomComponent | null;
}

/** What is said about one thing: the panel of its kind. It renders on a server as well, one page a record. */
export function EntryPanel({ entry, Seldom }: Props) {
  switch (entry.kind) {
    case "corridor":
      return <CorridorPanel entry={entry} />;
    case "member":
      return <CountryPanel record={entry.record} names={entry.names} takesPart={entry.takesPart} />;
    case "meeting":
      return <MeetingPanel entry={entry} />;
    default:
      return Seldom && <Seldom entry={entry} />;
  }
}
