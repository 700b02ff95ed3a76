import { PROJECTIONS_ON_SHEETS } from "../../../draw/sheet/sheetCamera";
import type { View } from "../../../view/view";
import { isOneFile } from "../../browser/oneFilePage";
import { useAllWords } from "../../locale/allWords";
import { CheckBox, RadioField, SelectField } from "../../part/Choices";
import { Field } from "../../part/Field";
import type { Exportable } from "../../wire/carried";
import { besideOver } from "../beside";
import {
  type Choice,
  COLOUR_IDS,
  changed,
  formatsOf,
  hasPages,
  printOf,
  projectionOf,
  SCALES,
  type Subject,
  sizesOf,
  TRAITS,
  templateOf,
} from "../choice";
import { DataFields } from "../data/DataFields";
import { subjectKey } from "./subjects";

interface Props {
  choice: Choice;
  map: Exportable | null;
  /** What the view has to be taken along. */
  subjects: readonly Subject[];
  titleOf: (subject: Subject) => string;
  /** With whom what is picked can be compared. */
  others: readonly string[];
  onChange: (choice: Choice) => void;
}

/** What the reader may choose; only what the format knows. */
export function ExportForm({ choice, map, subjects, titleOf, others, onChange }: Props) {
  const { t } = useAllWords();
  const change = (part: Partial<Choice>) => onChange(changed(choice, part));
  // A title that the reader wrote stays.
  const changeSubject = (subject: Subject) =>
    change({ subject, title: choice.title === titleOf(choice.subject) ? titleOf(subject) : choice.title });
  return (
    <div className="export-form">
      {subjects.length > 1 && (
        <SubjectField {...{ subjects, view: map?.view }} chosen={choice.subject} onChange={changeSubject} />
      )}
      {others.length > 0 && ["digest", "brief"].includes(choice.subject) && (
        <BesideField others={["", ...others]} chosen={choice.beside} change={change} />
      )}
      {others.length > 0 && choice.subject === "pair" && map && (
        <BesideField others={others} chosen={besideOver(map, choice.beside)} change={change} />
      )}
      <RadioField
        label={t("export.format")}
        name="format"
        words={formatsOf(choice.subject).filter((format) => !TRAITS[format].needsSite || !isOneFile())}
        chosen={choice.format}
        nameOf={(format) => t(`export.format.${format}`)}
        onChange={(format) => change({ format })}
      />
      {choice.subject === "data" && map && (
        <DataFields
          {...{ map, format: choice.format, chosen: choice.data }}
          onChange={(data) => change({ data: { ...choice.data, ...data } })}
        />
      )}
      {sizesOf(choice).length > 0 && <SheetFields choice={choice} change={change} />}
    </div>
  );
}

interface SubjectProps {
  subjects: readonly Subject[];
  view: View | undefined;
  chosen: Subject;
  onChange: (subject: Subject) => void;
}

function SubjectField({ subjects, view, chosen, onChange }: SubjectProps) {
  const { t } = useAllWords();
  return (
    <RadioField
      label={t("export.subject")}
      name="subject"
      words={subjects}
      chosen={chosen}
      nameOf={(subject) => t(subjectKey(subject, view))}
      onChange={onChange}
    />
  );
}

interface PartProps {
  choice: Choice;
  change: (part: Partial<Choice>) => void;
}

interface BesideProps extends Pick<PartProps, "change"> {
  /** Empty: none. */
  others: readonly string[];
  chosen: string | null;
}

/** The other member, beside which the one that is picked is set. */
function BesideField({ others, chosen, change }: BesideProps) {
  const { t, country, language } = useAllWords();
  const nameOf = (id: string) => (id === "" ? t("export.beside.none") : country(id));
  const named = others.toSorted((a, b) =>
    a === "" || b === "" ? a.length - b.length : country(a).localeCompare(country(b), language),
  );
  return (
    <SelectField
      label={t("export.beside")}
      words={named}
      chosen={chosen ?? ""}
      nameOf={nameOf}
      onChange={(id) => change({ beside: id === "" ? null : id })}
    />
  );
}

/** What there is to choose where the format has sheets. */
function SheetFields({ choice, change }: PartProps) {
  const { t } = useAllWords();
  if (choice.subject === "brief") return <TitleField choice={choice} change={change} />;
  return (
    <>
      {templateOf(choice) === null && (
        <SelectField
          label={t("export.size")}
          words={sizesOf(choice)}
          chosen={choice.size}
          nameOf={(size) => t(`export.preset.${size}`)}
          onChange={(size) => change({ size })}
        />
      )}
      {TRAITS[choice.format].isPainted && <ScaleField choice={choice} change={change} />}
      <SelectField
        label={t("export.colours")}
        words={COLOUR_IDS}
        chosen={choice.colours}
        nameOf={(colours) => t(`app.theme.${colours}`)}
        onChange={(colours) => change({ colours })}
      />
      {hasMap(choice.subject) && <ProjectionField choice={choice} change={change} />}
      <TitleField choice={choice} change={change} />
      <Parts choice={choice} change={change} />
    </>
  );
}

function TitleField({ choice, change }: PartProps) {
  const { t } = useAllWords();
  return (
    <Field label={t("export.heading")}>
      <input value={choice.title} onChange={({ target }) => change({ title: target.value })} />
    </Field>
  );
}

/** A figure, or a page about one, may have none. */
function hasMap(subject: Subject): boolean {
  return ["map", "story", "digest"].includes(subject);
}

function ProjectionField({ choice, change }: PartProps) {
  const { t } = useAllWords();
  return (
    <SelectField
      label={t("export.projection")}
      words={PROJECTIONS_ON_SHEETS}
      chosen={projectionOf(choice)}
      nameOf={(projection) => t(`export.projection.${projection}`)}
      onChange={(projection) => change({ projection })}
    />
  );
}

function ScaleField({ choice, change }: PartProps) {
  const { t, number } = useAllWords();
  // How large a sheet around a figure is isn't known before it is laid out.
  const { width, height } = printOf(choice, { width: 0, height: 0 }).picture;
  const sized = (scale: number) => ({ width: number(width * scale), height: number(height * scale) });
  return (
    <SelectField
      label={t("export.scale")}
      words={SCALES}
      chosen={choice.scale}
      nameOf={(scale) =>
        width === 0 ? t("export.scale.of", { scale }) : t("export.scale.times", { scale, ...sized(scale) })
      }
      onChange={(scale) => change({ scale })}
    />
  );
}

const PARTS = ["hasLegend", "hasLocator", "hasRelief", "hasCode", "hasAppendix"] as const;

/** A figure has no map, and a story chooses for each step what it explains. */
function isChoosable(part: (typeof PARTS)[number], { subject, ...choice }: Choice): boolean {
  if (part === "hasCode") return true;
  if (part === "hasAppendix") return subject === "matrix" && hasPages(choice);
  return subject === "map" || (part === "hasRelief" && subject === "story");
}

function Parts({ choice, change }: PartProps) {
  const { t } = useAllWords();
  return (
    <fieldset>
      <legend>{t("export.parts")}</legend>
      {PARTS.filter((part) => isChoosable(part, choice)).map((part) => (
        <CheckBox key={part} isOn={choice[part]} onChange={(isOn) => change({ [part]: isOn })}>
          {t(`export.part.${part}`)}
        </CheckBox>
      ))}
      <p className="muted">{t("export.parts.always")}</p>
    </fieldset>
  );
}
