import { XML_HEAD } from "./xml";

/** Looks of cells, by their places in `cellXfs`. */
export const LOOK = {
  ...{ plain: 0, head: 1, text: 2, title: 3, label: 4, wrapped: 5, link: 6, number: 7 },
  ...{ day: 8, count: 9 },
} as const;

const TOP = '<alignment vertical="top"/>';
const LEFT = '<alignment horizontal="left" vertical="top"/>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The least of the numbers under which a file may have formats of its own. */
const DAY_FORMAT = 164;

/** Number format 49 is text: what is typed over a text stays one, so that Excel makes no date of it. */
export const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="4"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="16"/><name val="Calibri"/><family val="2"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8ECEF"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="10">${[
  xf({}),
  xf({ font: 1, fill: 2 }),
  xf({ format: 49, align: TOP }),
  xf({ font: 2 }),
  xf({ font: 1, align: TOP }),
  xf({ align: '<alignment vertical="top" wrapText="1"/>' }),
  xf({ font: 3, align: TOP }),
  xf({ align: '<alignment horizontal="right" vertical="top" indent="1"/>' }),
  xf({ format: DAY_FORMAT, align: LEFT }),
  xf({ align: LEFT }),
].join(
  "",
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function xf({ font = 0, fill = 0, format = 0, align = "" }): string {
  const applied = `${font ? ' applyFont="1"' : ""}${fill ? ' applyFill="1"' : ""}${format ? ' applyNumberFormat="1"' : ""}`;
  const start = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${applied}`;
  return align === "" ? `${start}/>` : `${start} applyAlignment="1">${align}</xf>`;
}
