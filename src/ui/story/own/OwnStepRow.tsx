import { LONGEST_OWN_TITLE } from "../../../atlas/storyLimits";
import { useAllWords } from "../../locale/allWords";
import { IconButton } from "../../part/IconButton";
import { CROSS } from "../../part/Sign";
import type { OwnStep } from "./useOwnStory";

interface Props {
  step: OwnStep;
  /** What it is called for as long as it has no title of its own. */
  name: string;
  /** From 0. */
  place: number;
  steps: number;
  onChange: (change: Partial<OwnStep>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** A step as it is edited: its words, and its place among the others. */
export function OwnStepRow({ step, name, place, steps, onChange, onMove, onRemove }: Props) {
  const { t } = useAllWords();
  const number = { step: place + 1 };
  return (
    <fieldset className="own-step">
      <legend>{t("story.own.step", number)}</legend>
      <StepWords {...{ step, name, place, onChange }} />
      <div className="own-moves">
        <Move name={t("story.own.up", number)} path={UP} isOff={place === 0} act={() => onMove(-1)} />
        <Move
          name={t("story.own.down", number)}
          path={DOWN}
          isOff={place === steps - 1}
          act={() => onMove(1)}
        />
        <Move name={t("story.own.remove", number)} path={CROSS} isOff={false} act={onRemove} />
      </div>
    </fieldset>
  );
}

function StepWords({ step, name, place, onChange }: Pick<Props, "step" | "name" | "place" | "onChange">) {
  const { t } = useAllWords();
  const number = { step: place + 1 };
  return (
    <div className="own-words">
      <input
        aria-label={t("story.own.step.title", number)}
        value={step.title ?? name}
        placeholder={name}
        maxLength={LONGEST_OWN_TITLE}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <textarea
        aria-label={t("story.own.step.text", number)}
        placeholder={t("story.own.text")}
        rows={2}
        value={step.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <textarea
        aria-label={t("story.own.step.notes", number)}
        placeholder={t("story.own.notes")}
        rows={1}
        value={step.notes}
        onChange={({ target }) => onChange({ notes: target.value })}
      />
    </div>
  );
}

const UP = "m4 10 4-4 4 4";
const DOWN = "m4 6 4 4 4-4";

function Move({ name, path, isOff, act }: { name: string; path: string; isOff: boolean; act: () => void }) {
  return <IconButton label={name} title={name} path={path} disabled={isOff} onClick={act} />;
}
