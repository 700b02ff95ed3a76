import type { OwnStory } from "../../../atlas/story";
import { LONGEST_TITLE } from "../../../atlas/storyLimits";
import { useAllWords } from "../../locale/allWords";

type OwnStep = OwnStory["steps"][number];

interface Props {
  step: OwnStep;
  /** From 0. */
  place: number;
  steps: number;
  onChange: (change: Partial<OwnStep>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** A step as it is edited: its words, and its place among the others. */
export function OwnStepRow({ step, place, steps, onChange, onMove, onRemove }: Props) {
  const { t } = useAllWords();
  const number = place + 1;
  return (
    <fieldset className="own-step">
      <legend>{t("story.own.step", { step: number })}</legend>
      <div className="own-words">
        <input
          aria-label={t("story.own.step.title", { step: number })}
          value={step.title}
          maxLength={LONGEST_TITLE}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        <textarea
          aria-label={t("story.own.step.text", { step: number })}
          placeholder={t("story.own.text")}
          rows={2}
          value={step.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
        <textarea
          aria-label={t("story.own.step.notes", { step: number })}
          placeholder={t("story.own.notes")}
          rows={1}
          value={step.notes}
          onChange={({ target }) => onChange({ notes: target.value })}
        />
      </div>
      <div className="own-moves">
        <Move
          name={t("story.own.up", { step: number })}
          path="m4 10 4-4 4 4"
          isOff={place === 0}
          act={() => onMove(-1)}
        />
        <Move
          name={t("story.own.down", { step: number })}
          path="m4 6 4 4 4-4"
          isOff={number === steps}
          act={() => onMove(1)}
        />
        <Move
          name={t("story.own.remove", { step: number })}
          path="m4 4 8 8M12 4l-8 8"
          isOff={false}
          act={onRemove}
        />
      </div>
    </fieldset>
  );
}

function Move({ name, path, isOff, act }: { name: string; path: string; isOff: boolean; act: () => void }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      disabled={isOff}
      onClick={act}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
