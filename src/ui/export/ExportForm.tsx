import type { ReactNode } from "react";
import { PRESETS } from "../../draw/export/presets";
import { useAllWords } from "../locale/allWords";
import { type Choice, COLOUR_IDS, FORMATS, type Format, PRESETS_OF, SCALES, withFormat } from "./choice";
import { isOneFile } from "./oneFilePage";

interface Props {
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** What the reader may choose; only what the format knows. */
export function ExportForm({ choice, onChange }: Props) {
  const { t } = useAllWords();
  const change = (part: Partial<Choice>) => onChange({ ...choice, ...part });
  const presets = PRESETS_OF[choice.format];
  return (
    <div className="export-form">
      <fieldset>
        <legend>{t("export.format")}</legend>
        {FORMATS.filter(isHere).map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="format"
              value={format}
              checked={choice.format === format}
              onChange={() => onChange(withFormat(choice, format))}
            />
            {t(`export.format.${format}`)}
          </label>
        ))}
      </fieldset>
      {presets.length > 0 && (
        <>
          <Field label={t("export.size")}>
            <select
              value={choice.preset}
              onChange={({ target }) =>
                change({ preset: presets.find((id) => id === target.value) ?? choice.preset })
              }
            >
              {presets.map((id) => (
                <option key={id} value={id}>
                  {t(`export.preset.${id}`)}
                </option>
              ))}
            </select>
          </Field>
          {choice.format === "png" && <ScaleField choice={choice} change={change} />}
          <Field label={t("export.colours")}>
            <select
              value={choice.colours}
              onChange={({ target }) =>
                change({ colours: COLOUR_IDS.find((id) => id === target.value) ?? choice.colours })
              }
            >
              {COLOUR_IDS.map((id) => (
                <option key={id} value={id}>
                  {t(`app.theme.${id}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t("export.heading")}>
            <input value={choice.title} onChange={({ target }) => change({ title: target.value })} />
          </Field>
          <Parts choice={choice} change={change} />
        </>
      )}
    </div>
  );
}

/** One file can't save itself: what it is was changed when it was opened. */
function isHere(format: Format): boolean {
  return format !== "html" || !isOneFile();
}

interface PartProps {
  choice: Choice;
  change: (part: Partial<Choice>) => void;
}

function ScaleField({ choice, change }: PartProps) {
  const { t, number } = useAllWords();
  const { width, height } = PRESETS[choice.preset].picture;
  return (
    <Field label={t("export.scale")}>
      <select
        value={choice.scale}
        onChange={({ target }) =>
          change({ scale: SCALES.find((each) => each === Number(target.value)) ?? 2 })
        }
      >
        {SCALES.map((scale) => (
          <option key={scale} value={scale}>
            {t("export.scale.times", { scale, width: number(width * scale), height: number(height * scale) })}
          </option>
        ))}
      </select>
    </Field>
  );
}

const PARTS = ["hasLegend", "hasLocator", "hasCode"] as const;

function Parts({ choice, change }: PartProps) {
  const { t } = useAllWords();
  return (
    <fieldset>
      <legend>{t("export.parts")}</legend>
      {PARTS.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={choice[part]}
            onChange={({ target }) => change({ [part]: target.checked })}
          />
          {t(`export.part.${part}`)}
        </label>
      ))}
      <p className="muted">{t("export.parts.always")}</p>
    </fieldset>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="export-field">
      <span>{label}</span>
      {children}
    </label>
  );
}
