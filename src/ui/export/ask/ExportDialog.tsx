import { useState } from "react";
import { copyPicture, saveFile } from "../../browser/saveFile";
import { useAllWords } from "../../locale/allWords";
import { DialogFrame } from "../../part/DialogFrame";
import type { Deck, Exportable } from "../../wire/carried";
import { useNavigation } from "../../wire/navigation";
import { useSignal } from "../../wire/signal";
import { useWires } from "../../wire/wires";
import { othersOf } from "../beside";
import {
  type Choice,
  type Format,
  firstChoice,
  type Subject,
  sizesOf,
  TRAITS,
  withTemplate,
} from "../choice";
import { dataInSight } from "../data/dataInSight";
import { templateDrop } from "../drop/templateDrop";
import { printMap } from "../print/printMap";
import { TemplateField } from "../template/TemplateField";
import { type KeptTemplate, useTemplate } from "../template/useTemplate";
import { aboutKey } from "./aboutKey";
import { DeckField, type Gathering, OwnDeck } from "./DeckField";
import { ExportForm } from "./ExportForm";
import { ProgressLine } from "./ProgressLine";
import { SheetPreview } from "./SheetPreview";
import { firstSubject, keepChosen, subjectsOf } from "./subjects";
import { useFile } from "./useFile";
import "../export.css";

interface DialogProps {
  /** The reader's template, which outlives the dialog. */
  kept: KeptTemplate;
  onClose: () => void;
  /** What was asked for; else what the page is about leads. */
  wanted: Subject | null;
}

/** Asks in which form the map shall leave the page, shows it, and makes the file; or gathers views for one deck, if that is wanted. */
export function ExportDialog(props: DialogProps) {
  const [gathering, setGathering] = useState<Gathering | null>(null);
  return gathering ? (
    <OwnDeck sight={gathering.sight} onClose={props.onClose} />
  ) : (
    <AskDialog {...props} onGather={setGathering} />
  );
}

interface AskProps extends DialogProps {
  onGather: (gathering: Gathering) => void;
}

function AskDialog({ kept, onClose, wanted, onGather }: AskProps) {
  const { t } = useAllWords();
  const wires = useWires();
  const map = useSignal(wires.exportable, (value) => value);
  const deck = useSignal(wires.deck, (value) => value);
  const heading = useSignal(wires.heading, (value) => value) ?? t("app.strapline");
  const titleOf = useTitles(heading, map, deck);
  const [choice, setChoice] = useState<Choice>(() => {
    const subject = wanted ?? firstSubject(map, deck);
    return withTemplate(choiceOf(titleOf(subject), subject, map), kept.current);
  });
  const { progress, take, drop } = useTemplate(kept, setChoice);
  return (
    <DialogFrame title={t("export.title")} className="export" onClose={onClose}>
      <div className="export-columns" {...templateDrop(take)}>
        <ExportForm
          {...{ choice, titleOf, subjects: subjectsOf(map, deck) }}
          map={map}
          others={map === null ? [] : othersOf(map)}
          onChange={(next) => {
            if (next.subject !== choice.subject) keepChosen(next.subject, map, deck);
            setChoice(next);
          }}
        />
        <div>
          <Made {...{ choice, map, deck, heading }} />
          {deck === null && choice.subject !== "data" && <DeckField choice={choice} onGather={onGather} />}
          {choice.format === "pptx" && (
            <TemplateField template={choice.template} progress={progress} onTake={take} onDrop={drop} />
          )}
        </div>
      </div>
    </DialogFrame>
  );
}

interface MadeProps {
  choice: Choice;
  map: Exportable | null;
  deck: Deck | null;
  heading: string;
}

/** What comes of a choice: how it will look, and the ways to have it. */
function Made({ choice, map, deck, heading }: MadeProps) {
  const words = useAllWords();
  const { front } = useNavigation();
  const { progress, make, stop } = useFile();
  const wish = map && { exportable: map, front, words, choice, deck };
  const isOfAnother = "choice" in progress && progress.choice !== choice;
  return (
    <>
      {wish && sizesOf(choice).length > 0 && <SheetPreview {...wish} />}
      <p className="muted">{words.t(aboutKey(choice, map, deck))}</p>
      <ExportButtons
        format={choice.format}
        isMaking={progress.state === "making"}
        save={wish && (() => make(wish, saveFile))}
        copy={wish && (() => make(wish, ({ blob }) => copyPicture(blob)))}
        print={choice.subject === "data" ? undefined : map && (() => printMap(map, words, heading))}
        stop={stop}
      />
      <ProgressLine progress={isOfAnother ? { state: "idle" } : progress} />
    </>
  );
}

/** What is chosen to begin with; of tables, the one in sight. */
function choiceOf(title: string, subject: Subject, map: Exportable | null): Choice {
  const first = firstChoice(title, subject);
  return map === null ? first : { ...first, data: { ...first.data, ...dataInSight(map.view, first.data) } };
}

/** What is told of a thing has the finding for a title, unless the reader writes one. */
const UNTITLED: ReadonlySet<Subject> = new Set(["digest", "brief", "profile", "pair"]);
const AS_THE_PAGE: ReadonlySet<Subject> = new Set(["map", "years", "data"]);

/** What each subject is called at first: a figure about a thing `Kazakhstan: At the same meetings`. */
function useTitles(heading: string, map: Exportable | null, deck: Deck | null) {
  const { t } = useAllWords();
  return (subject: Subject) => {
    if (UNTITLED.has(subject)) return "";
    if (AS_THE_PAGE.has(subject)) return heading;
    if (subject === "story") return deck?.title ?? heading;
    const figure = t(`export.subject.${subject}`);
    return map?.view.picked ? `${heading}: ${figure}` : figure;
  };
}

/** What each button does; `null` as long as there is no map. */
interface ButtonsProps {
  format: Format;
  isMaking: boolean;
  save: (() => void) | null;
  copy: (() => void) | null;
  /** Left out: there is nothing to be printed. */
  print: (() => void) | null | undefined;
  stop: () => void;
}

function ExportButtons({ format, isMaking, save, copy, print, stop }: ButtonsProps) {
  const { t } = useAllWords();
  const pressing = (act: (() => void) | null) => ({
    type: "button" as const,
    disabled: act === null || isMaking,
    onClick: () => act?.(),
  });
  return (
    <div className="export-buttons">
      <button {...pressing(save)} className="button export-make">
        {t("export.make")}
      </button>
      {TRAITS[format].isPainted && (
        <button {...pressing(copy)} className="button">
          {t("export.copy")}
        </button>
      )}
      {print !== undefined && (
        <button {...pressing(print)} className="button">
          {t("export.print")}
        </button>
      )}
      {isMaking && (
        <button type="button" className="button" onClick={stop}>
          {t("export.stop")}
        </button>
      )}
    </div>
  );
}
