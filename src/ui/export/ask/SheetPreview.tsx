import { type RefObject, useEffect, useRef, useState } from "react";
import type { MapSheet } from "../../../draw/sheet/mapSheet";
import { paintSheet } from "../../../draw/sheet/paintSheet";
import { useAllWords } from "../../locale/allWords";
import { type Choice, COLOURS, templateOf } from "../choice";
import { fontsFor } from "../file/pictureOf";
import { firstSheet } from "../sheets/sheetsFor";
import type { Wish } from "../wish";

/** Typing a title changes the sheet with each letter: the preview follows when the reader rests. */
const REST_MS = 250;

type PreviewWish = Omit<Wish, "signal">;

/** The sheet as it will be, small. */
export function SheetPreview(wish: PreviewWish) {
  const { t } = useAllWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { count, hasFailed } = usePreview(wish, canvas);
  return (
    <>
      <canvas ref={canvas} className="export-preview" role="img" aria-label={t("export.preview")} />
      {count > 1 && (
        <p className="export-said">
          {t(wish.choice.subject === "brief" ? "export.pages" : "export.slides", { count })}
        </p>
      )}
      {hasFailed && <p className="export-said">{t("export.preview.failed")}</p>}
    </>
  );
}

/** Draws the first sheet on the canvas, and answers how many there are and whether it failed. */
function usePreview(wish: PreviewWish, canvas: RefObject<HTMLCanvasElement | null>) {
  const { exportable, front, words, choice, deck } = wish;
  const [hasFailed, setFailed] = useState(false);
  const [count, setCount] = useState(1);
  useEffect(() => {
    const stopper = new AbortController();
    const { signal } = stopper;
    const show = async () => {
      const { first, count } = await firstSheet({ exportable, front, words, choice, deck, signal });
      const seen = await seenIn(choice, first.sheet);
      if (canvas.current) await draw(seen, canvas.current, signal);
      setCount(count);
      setFailed(false);
    };
    const timer = setTimeout(() => show().catch(() => signal.aborted || setFailed(true)), REST_MS);
    return () => {
      clearTimeout(timer);
      stopper.abort();
    };
  }, [exportable, front, words, choice, deck, canvas]);
  return { count, hasFailed };
}

/** A sheet as it will be: in the reader's template, where there is one. */
async function seenIn(choice: Choice, sheet: MapSheet): Promise<MapSheet> {
  const template = templateOf(choice);
  if (template === null) return sheet;
  const { templatePreview } = await import("../../../draw/slides/template/templatePreview");
  return templatePreview(sheet, template, COLOURS[choice.colours]);
}

async function draw(sheet: MapSheet, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
  await fontsFor(sheet);
  signal.throwIfAborted();
  const paper = canvas.getContext("2d");
  if (paper === null) throw new Error("This browser gives no canvas to draw the preview on.");
  canvas.width = sheet.size.width;
  canvas.height = sheet.size.height;
  await paintSheet(sheet, paper, 1, async () => signal.throwIfAborted());
}
