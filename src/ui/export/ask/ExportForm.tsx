import { isOneFile } from "../../browser/oneFilePage";
import { useAllWords } from "../../locale/allWords";
import { Field } from "../../part/Field";
import {
  type Choice,
  COLOUR_IDS,
  changed,
  type Format,
  formatsOf,
  printOf,
  SCALES,
  type Subject,
  sizesOf,
} from "../choice";

interface Props {
  choice: Choice;
  /** What the view has to be taken along. */
  subjects: readonly Subject[];
  titleOf: (subject: Subject) => string;
  onChange: (choice: Choice) => void;
}

/** What the reader may choose; only what the format knows. */
export function ExportForm({ choice, subjects, titleOf, onChange }: Props) {
  const { t } = useAllWords();
  const change = (part: Partial<Choice>) => onChange(changed(choice, part));
  const sizes = sizesOf(choice);
  // A title that the reader wrote stays.
  const changeSubject = (subject: Subject) =>
    change({ subject, title: choice.title === titleOf(choice.subject) ? titleOf(subject) : choice.title });
  return (
    <div className="export-form">
      {subjects.length > 1 && (
        <fieldset>
          <legend>{t("export.subject")}</legend>
          {subjects.map((subject) => (
            <label key={subject}>
              <input
                type="radio"
                name="subject"
                value={subject}
                checked={choice.subject === subject}
                onChange={() => changeSubject(subject)}
              />
              {t(`export.subject.${subject}`)}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{t("export.format")}</legend>
        {formatsOf(choice.subject)
          .filter(isHere)
          .map((format) => (
            <label key={format}>
              <input
                type="radio"
                name="format"
                value={format}
                checked={choice.format === format}
                onChange={() => change({ format })}
              />
              {t(`export.format.${format}`)}
            </label>
          ))}
      </fieldset>
      {sizes.length > 0 && (
        <>
          <Field label={t("export.size")}>
            <select
              value={choice.size}
              onChange={({ target }) =>
                change({ size: sizes.find((id) => id === target.value) ?? choice.size })
              }
            >
              {sizes.map((id) => (
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

/** One file can't save itself, for what it is was changed when it was opened; and the encoder of films isn't in it. */
function isHere(format: Format): boolean {
  return (format !== "html" && format !== "video") || !isOneFile();
}

interface PartProps {
  choice: Choice;
  change: (part: Partial<Choice>) => void;
}

function ScaleField({ choice, change }: PartProps) {
  const { t, number } = useAllWords();
  // How large a sheet around a figure is isn't known before it is laid out.
  const { width, height } = printOf(choice, { width: 0, height: 0 }).picture;
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
            {width === 0
              ? t("export.scale.of", { scale })
              : t("export.scale.times", {
                  scale,
                  width: number(width * scale),
                  height: number(height * scale),
                })}
          </option>
        ))}
      </select>
    </Field>
  );
}

const PARTS = ["hasLegend", "hasLocator", "hasRelief", "hasCode"] as const;

/** A figure has no map, and a story chooses for each step what it explains. */
function isChoosable(part: (typeof PARTS)[number], subject: Subject): boolean {
  if (part === "hasCode") return true;
  return subject === "map" || (part === "hasRelief" && subject === "story");
}

function Parts({ choice, change }: PartProps) {
  const { t } = useAllWords();
  return (
    <fieldset>
      <legend>{t("export.parts")}</legend>
      {PARTS.filter((part) => isChoosable(part, choice.subject)).map((part) => (
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
