import { type ChangeEvent, useRef } from "react";
import { MOST_MB, MOST_UNPACKED_MB } from "../../../draw/slides/template/limits";
import type { SlideTemplate } from "../../../draw/slides/template/readTemplate";
import { useAllWords } from "../../locale/allWords";
import type { TemplateState } from "./useTemplate";

interface Props {
  template: SlideTemplate | null;
  progress: TemplateState;
  onTake: (file: File) => void;
  onDrop: () => void;
}

/** Asks for the reader's own slides, says in which ones ours are made, or why they can't be. */
export function TemplateField({ template, progress, onTake, onDrop }: Props) {
  const { t } = useAllWords();
  return (
    <fieldset className="export-template">
      <legend>{t("export.template")}</legend>
      {template === null ? (
        <p className="muted">{t("export.template.hint")}</p>
      ) : (
        <p>{t("export.template.taken", { name: template.name })}</p>
      )}
      <div className="export-buttons">
        <FileButton label={t("export.template.choose")} onTake={onTake} />
        {template !== null && (
          <button type="button" className="button" onClick={onDrop}>
            {t("export.template.remove")}
          </button>
        )}
      </div>
      <Told progress={progress} />
    </fieldset>
  );
}

function FileButton({ label, onTake }: { label: string; onTake: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file !== undefined) onTake(file);
    // The same file may be chosen again once it is mended.
    target.value = "";
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" accept=".pptx,.potx" hidden aria-label={label} onChange={onChange} />
    </>
  );
}

function Told({ progress }: { progress: TemplateState }) {
  const { t } = useAllWords();
  if (progress.state === "idle") return null;
  if (progress.state === "reading") return <p role="status">{t("export.template.reading")}</p>;
  if (progress.state === "failed")
    return (
      <p role="alert" className="export-failed">
        {t("export.failed.offline")}
      </p>
    );
  const sizes = { mb: MOST_MB, unpacked: MOST_UNPACKED_MB };
  return (
    <div role="alert" className="export-failed">
      <p>{t("export.template.refused", { name: progress.name })}</p>
      <ul>
        {progress.problems.map((problem) => (
          <li key={problem}>{t(`export.template.problem.${problem}`, sizes)}</li>
        ))}
      </ul>
    </div>
  );
}
