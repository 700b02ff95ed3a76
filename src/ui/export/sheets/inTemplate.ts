import type { MapSheet, PageWish } from "../../../draw/sheet/mapSheet";
import { legible } from "../../../draw/sheet/pageParts";
import type { Margins } from "../../../draw/slides/template/placeSheet";
import { type Choice, templateOf } from "../choice";

/** A page for the place to which its sheet goes: one in a template is as large as its room, and has its title elsewhere. */
export interface PageInTemplate<Page extends PageWish> {
  readonly page: Page;
  /** What the sheet is called. */
  readonly title: string;
  /** The same page for a sheet that is called otherwise. */
  readonly called: (title: string) => Page;
  /** A sheet that was laid out on that page, with its title. */
  readonly titled: (sheet: MapSheet, title?: string) => MapSheet;
}

export async function inTemplate<Page extends PageWish>(
  page: Page,
  choice: Choice,
  margins?: Margins,
): Promise<PageInTemplate<Page>> {
  const template = templateOf(choice);
  const { title, palette } = page;
  if (template === null)
    return { page, title, called: (other) => ({ ...page, title: other }), titled: (sheet) => sheet };
  const { sheetSizeIn } = await import("../../../draw/slides/template/placeSheet");
  const untitled = { ...page, title: "", size: sheetSizeIn(template, palette, margins) };
  return {
    ...{ page: untitled, title, called: () => untitled },
    titled: (sheet, other = title) => ({ ...sheet, title: legible(other) }),
  };
}
