import { group } from "d3-array";
import type { AtlasIndex, IndexedMeeting } from "../../atlas/atlasIndex";
import { evidenceAt, wasHeld } from "../../atlas/participation/attendance";
import { chosenIn, type Filter } from "../../atlas/participation/filter";
import { type IndexedParticipation, meetingsMatching, partyFits } from "../../atlas/participation/matching";
import { PARTY_KINDS, type PartyKind } from "../../atlas/participation/parties";
import { type PersonTally, personTallies } from "../../atlas/participation/personTallies";
import { type Tally, tallyOf } from "../../atlas/participation/tallyOf";
import type { Picked } from "../../view/view";
import { type FigureLook, inOrder, partyPicked, seriesNames } from "./figureLook";
import type { CellSymbol } from "./symbols";

/** Parties by meetings, laid out in px. Headers lie left of `head.width` and above `head.height`, and stay put on a screen. */
export interface MatrixFigure {
  readonly width: number;
  readonly height: number;
  readonly head: { readonly width: number; readonly height: number };
  readonly rowGroups: readonly RowGroup[];
  readonly rows: readonly MatrixRow[];
  readonly columnGroups: readonly ColumnGroup[];
  readonly columns: readonly MatrixColumn[];
}

export interface RowGroup {
  readonly kind: PartyKind;
  /** Of the line with its name, over the first of its rows. */
  readonly y: number;
  readonly height: number;
}

export interface MatrixRow {
  readonly party: string;
  /** Who spoke for the party, in a row under its own; `null` in the row of the party. */
  readonly person: string | null;
  readonly kind: PartyKind;
  readonly label: string;
  /** The offices that a person held for the party; empty for a party. */
  readonly offices: string;
  readonly tally: Tally;
  readonly y: number;
  readonly height: number;
}

export interface ColumnGroup {
  readonly series: string;
  readonly label: string;
  readonly x: number;
  readonly width: number;
}

export interface MatrixColumn {
  readonly meeting: IndexedMeeting;
  /** Of which no report says that it was held. */
  readonly isPlan: boolean;
  readonly x: number;
  readonly width: number;
  /** From top to bottom; a party that the record of the meeting doesn't list has none. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** Place in `rows`. */
  readonly row: number;
  readonly symbol: CellSymbol;
  readonly role: IndexedParticipation["role"];
  /** Whether the filter asks for it: others stay, quieter, because an empty place would say that it isn't listed. */
  readonly fits: boolean;
}

/** In px. A cell is as large as a finger or a pointer needs. */
export const CELL = 24;
const GROUP_GAP = 10;
const HEAD = { width: 212, height: 312 };

export interface MatrixOptions {
  /** Whether those who spoke for a party have a row each under it. */
  readonly withPersons: boolean;
}

/**
 * Lays out who was where: meetings in time order, series by rank; members, then neighbours, other countries and
 * organisations. Members always have a row; others where a meeting of the filter names them, or the reader chose them.
 */
export function matrixFigure(
  index: AtlasIndex,
  filter: Filter,
  look: FigureLook,
  { withPersons }: MatrixOptions = { withPersons: false },
): MatrixFigure {
  const meetings = meetingsMatching(index, filter);
  const persons = withPersons ? personTallies(index, filter) : null;
  const { rows, rowGroups, bottom } = rowsOf(index, filter, meetings, persons, look);
  const places = new Map(rows.map((row, place) => [rowKey(row), place]));
  const { columnGroups, columns, right } = columnsOf(index, meetings, look, (meeting) =>
    cellsOf(meeting, places, filter),
  );
  return { width: right, height: bottom, head: HEAD, rowGroups, rows, columnGroups, columns };
}

function rowsOf(
  index: AtlasIndex,
  filter: Filter,
  meetings: readonly IndexedMeeting[],
  persons: ReturnType<typeof personTallies> | null,
  look: FigureLook,
): { rows: MatrixRow[]; rowGroups: RowGroup[]; bottom: number } {
  const asked = new Set([...namedAt(meetings, filter), ...chosenIn(filter, "parties")]);
  const shown = tallyOf(index, filter).filter(({ id, kind }) => kind === "member" || asked.has(id));
  const rows: MatrixRow[] = [];
  const rowGroups: RowGroup[] = [];
  let y = HEAD.height;
  for (const kind of PARTY_KINDS) {
    const ofKind = shown.filter((tally) => tally.kind === kind);
    if (ofKind.length === 0) continue;
    rowGroups.push({ kind, y, height: CELL });
    y += CELL;
    for (const tally of inOrder(ofKind, look.byName))
      for (const row of [partyRow(tally, look), ...(persons?.get(tally.id) ?? []).map(personRow(look))]) {
        rows.push({ ...row, y, height: CELL });
        y += CELL;
      }
  }
  return { rows, rowGroups, bottom: y };
}

/** What tells a row from all others. */
export function rowKey({ party, person }: Pick<MatrixRow, "party" | "person">): string {
  return person === null ? party : `${party} ${person}`;
}

/** A party, or a person with the offices in which they spoke for it. */
export function rowTitle({ label, offices }: Pick<MatrixRow, "label" | "offices">): string {
  return offices === "" ? label : `${label}, ${offices}`;
}

/** What the head of a row picks. */
export function rowPicked({
  party,
  person,
  kind,
}: Pick<MatrixRow, "party" | "person" | "kind">): Picked | null {
  return person === null ? partyPicked({ id: party, kind }) : { kind: "person", id: person };
}

/** What an empty place of a row means. */
export function emptyWord({ person }: Pick<MatrixRow, "person">) {
  return person === null ? ("evidence.unlisted" as const) : ("evidence.unnamed" as const);
}

type RowWords = Omit<MatrixRow, "y" | "height">;

function partyRow(tally: Tally, { partyName }: FigureLook): RowWords {
  const { id, kind } = tally;
  return { party: id, person: null, kind, label: partyName(id), offices: "", tally };
}

function personRow({ personName, officeOf }: FigureLook): (tally: PersonTally) => RowWords {
  return ({ person, tally }) => ({
    ...{ party: tally.id, person, kind: tally.kind, tally },
    label: personName(person),
    offices: officeOf(person, tally.id),
  });
}

/** Parties that a meeting names and the filter asks for. */
function namedAt(meetings: readonly IndexedMeeting[], filter: Filter): ReadonlySet<string> {
  const named = new Set<string>();
  for (const meeting of meetings)
    for (const each of meeting.parties) if (partyFits(meeting, each, filter)) named.add(each.party);
  return named;
}

function columnsOf(
  index: AtlasIndex,
  meetings: readonly IndexedMeeting[],
  look: FigureLook,
  cellsIn: (meeting: IndexedMeeting) => readonly MatrixCell[],
): { columns: MatrixColumn[]; columnGroups: ColumnGroup[]; right: number } {
  const bySeries = group(meetings, ({ series }) => series);
  const columns: MatrixColumn[] = [];
  const columnGroups: ColumnGroup[] = [];
  let x = HEAD.width;
  for (const [series, label] of seriesNames(index, look)) {
    const line = bySeries.get(series) ?? [];
    if (line.length === 0) continue;
    const width = line.length * CELL;
    columnGroups.push({ series, label, x, width });
    for (const [i, meeting] of line.entries()) {
      const cells = cellsIn(meeting);
      columns.push({ meeting, isPlan: !wasHeld(meeting), x: x + i * CELL, width: CELL, cells });
    }
    x += width + GROUP_GAP;
  }
  return { columns, columnGroups, right: x };
}

function cellsOf(
  meeting: IndexedMeeting,
  places: ReadonlyMap<string, number>,
  filter: Filter,
): readonly MatrixCell[] {
  const cells: MatrixCell[] = [];
  for (const each of meeting.parties) {
    const symbol = evidenceAt(meeting, each) ?? "planned";
    const fits = partyFits(meeting, each, filter);
    for (const person of [null, ...(each.persons ?? [])]) {
      const row = places.get(rowKey({ party: each.party, person }));
      if (row !== undefined) cells.push({ row, symbol, role: each.role, fits });
    }
  }
  return cells.sort((a, b) => a.row - b.row);
}
