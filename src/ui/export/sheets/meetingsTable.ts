import type { FigureColumn, FigureTable } from "../../../scene/figures/figureTable";
import type { Exploring } from "../../explore/exploring";
import { meetingColumns } from "../../explore/table/tableColumns";
import type { AllWords } from "../../locale/words";

/** Columns of the table on the page that have room on a sheet, their widths in px, and in how many lines their words may stand. */
const COLUMNS: readonly (readonly [id: string, width: number, mostLines: number])[] = [
  ["date", 88, 2],
  ["meeting", 216, 3],
  ["city", 66, 2],
  ["reported", 226, 6],
  ["status", 74, 2],
];

/** The meetings that are asked for, a row each, oldest first, as the page's own table has them. */
export function meetingsTable(exploring: Exploring, words: AllWords): FigureTable {
  const onPage = meetingColumns(exploring, words);
  const columns = COLUMNS.map(([id, width, mostLines]) => {
    const column = onPage.find((each) => each.id === id);
    if (column === undefined) throw new Error(`The table on the page has no column “${id}”.`);
    return { ...column, width, mostLines };
  });
  return {
    title: words.t("export.subject.meetings"),
    description: columns.map(({ name }) => name).join(", "),
    columns: columns.map(
      ({ name, width, mostLines }): FigureColumn => ({
        ...{ head: [name], width, mostLines, isUpright: false, align: "start" },
      }),
    ),
    rows: exploring.meetings.map((meeting) => ({
      isHeading: false,
      cells: columns.map(({ text }) => ({ text: text({ id: meeting.id, meeting }), isQuiet: false })),
    })),
    key: "",
  };
}
