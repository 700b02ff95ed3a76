import { composeSheet } from "../../../draw/sheet/composeSheet";
import { sheetSvg } from "../../../draw/sheet/sheetSvg";
import { loadAllWords } from "../../locale/allWords";
import type { AllWords, Words } from "../../locale/words";
import type { Exportable } from "../../wire/carried";
import type { Wires } from "../../wire/wires";
import { firstChoice } from "../choice";
import { comes } from "../comes";
import { sheetWish } from "../sheets/sheetWish";

/** Prints the map that stands on the page, or is on its way to it. */
export async function printComing(
  { exportable, heading }: Pick<Wires, "exportable" | "heading">,
  words: Words,
): Promise<void> {
  const [map, all] = await Promise.all([comes(exportable), loadAllWords(words)]);
  await printMap(map, all, heading.get());
}

/**
 * Prints the page with the map as a drawing: a canvas of WebGL comes out empty in some browsers, and coarse in all. The
 * drawing is in a shadow root, so that its ids don't meet those of the page.
 */
export async function printMap(
  exportable: Exportable,
  words: AllWords,
  heading: string | null,
): Promise<void> {
  const choice = { ...firstChoice(heading ?? words.t("app.strapline")), size: "a4-landscape" } as const;
  const sheet = composeSheet(await sheetWish(exportable, words, choice));
  const host = document.createElement("div");
  host.className = "print-map";
  host.attachShadow({ mode: "open" }).innerHTML = sheetSvg(sheet, { width: "100%" });
  // Asked for once more before the first is laid out, it is printed once.
  document.querySelector(".print-map")?.remove();
  document.body.prepend(host);
  document.documentElement.classList.add("prints-map");
  addEventListener(
    "afterprint",
    () => {
      host.remove();
      document.documentElement.classList.remove("prints-map");
    },
    { once: true },
  );
  print();
}
