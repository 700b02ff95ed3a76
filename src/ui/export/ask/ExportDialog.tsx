import { useState } from "react";
import { copyPicture, saveFile } from "../../browser/saveFile";
import { useAllWords } from "../../locale/allWords";
import { DialogFrame } from "../../part/DialogFrame";
import { useNavigation } from "../../wire/navigation";
import { useSignal } from "../../wire/signal";
import { useWires } from "../../wire/wires";
import { type Choice, firstChoice, type Subject } from "../choice";
import { printMap } from "../print/printMap";
import { figuresIn } from "../sheets/figures";
import { ExportForm } from "./ExportForm";
import { ProgressLine } from "./ProgressLine";
import { SheetPreview } from "./SheetPreview";
import { useFile } from "./useFile";
import "../export.css";

/** `Kazakhstan: At the same meetings` */
function titleOfFigure(figure: string, thing: string | null): string {
  return thing === null ? figure : `${thing}: ${figure}`;
}

/** Asks in which form the map shall leave the page, shows it, and makes the file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const words = useAllWords();
  const { t } = words;
  const { front } = useNavigation();
  const wires = useWires();
  const map = useSignal(wires.exportable, (value) => value);
  const deck = useSignal(wires.deck, (value) => value);
  const heading = useSignal(wires.heading, (value) => value) ?? t("app.name");
  const titleOf = (subject: Subject) => {
    if (subject === "map") return heading;
    if (subject === "story") return deck?.title ?? heading;
    return titleOfFigure(t(`export.subject.${subject}`), map?.view.picked ? heading : null);
  };
  const subjects: readonly Subject[] = [
    ...(deck === null ? [] : ["story" as const]),
    "map",
    ...(map === null ? [] : figuresIn(map.view)),
  ];
  const [choice, setChoice] = useState<Choice>(() => {
    // What the page is about leads: a story that is told, a figure that is explored.
    const figure = map?.view.explore ? figuresIn(map.view)[0] : undefined;
    const subject = deck === null ? (figure ?? "map") : "story";
    return firstChoice(titleOf(subject), subject);
  });
  const { progress, make, stop } = useFile();
  const isMaking = progress.state === "making";
  const wish = map && { exportable: map, front, words, choice, deck };
  return (
    <DialogFrame title={t("export.title")} className="export" onClose={onClose}>
      <div className="export-columns">
        <ExportForm choice={choice} subjects={subjects} titleOf={titleOf} onChange={setChoice} />
        <div>
          {wish && choice.format !== "html" && <SheetPreview {...wish} />}
          <p className="muted">{t(`export.about.${choice.format}`)}</p>
          <div className="export-buttons">
            <button
              type="button"
              className="button export-make"
              disabled={wish === null || isMaking}
              onClick={() => wish && make(wish, saveFile)}
            >
              {t("export.make")}
            </button>
            {choice.format === "png" && (
              <button
                type="button"
                className="button"
                disabled={wish === null || isMaking}
                onClick={() => wish && make(wish, ({ blob }) => copyPicture(blob))}
              >
                {t("export.copy")}
              </button>
            )}
            <button
              type="button"
              className="button"
              disabled={map === null || isMaking}
              onClick={() => map && printMap(map, front, words, heading)}
            >
              {t("export.print")}
            </button>
            {isMaking && (
              <button type="button" className="button" onClick={stop}>
                {t("export.stop")}
              </button>
            )}
          </div>
          <ProgressLine progress={progress} />
        </div>
      </div>
    </DialogFrame>
  );
}
