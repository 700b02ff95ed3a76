import { MAPPED_IDS, TABLE_IDS } from "../../../tables/tableIds";
import { SEPARATORS } from "../../../tables/write/csv";
import { addressNow } from "../../browser/oneFilePage";
import { useAllWords } from "../../locale/allWords";
import { CheckBox, RadioField, SelectField } from "../../part/Choices";
import type { Exportable } from "../../wire/carried";
import type { DataChoice, Format } from "../choice";
import { separatorFor } from "./separatorFor";
import { isPartShown } from "./shownIn";

interface Props {
  map: Exportable;
  format: Format;
  chosen: DataChoice;
  onChange: (part: Partial<DataChoice>) => void;
}

/** Which tables leave the page, and how a file of them is parted. */
export function DataFields({ map, format, chosen, onChange }: Props) {
  const { t } = useAllWords();
  return (
    <>
      {isPartShown(map) && <ExtentField chosen={chosen} onChange={onChange} />}
      {format === "csv" && <TableFields chosen={chosen} onChange={onChange} />}
      {format === "geojson" && (
        <SelectField
          label={t("export.data.table")}
          words={MAPPED_IDS}
          chosen={chosen.map}
          nameOf={(id) => t(`table.${id}`)}
          onChange={(id) => onChange({ map: id })}
        />
      )}
      <p>
        <a href={new URL("data.html", addressNow()).href} target="_blank" rel="noreferrer">
          {t("export.data.pages")}
        </a>
      </p>
    </>
  );
}

type FieldProps = Pick<Props, "chosen" | "onChange">;

function ExtentField({ chosen, onChange }: FieldProps) {
  const { t } = useAllWords();
  return (
    <RadioField
      label={t("export.data.extent")}
      name="extent"
      words={["shown", "all"]}
      chosen={chosen.isWhole ? "all" : "shown"}
      nameOf={(extent) => t(extent === "all" ? "export.data.all" : "export.data.shown.alone")}
      onChange={(extent) => onChange({ isWhole: extent === "all" })}
    />
  );
}

const SEPARATOR_KEYS = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;

function TableFields({ chosen, onChange }: FieldProps) {
  const words = useAllWords();
  const { t } = words;
  return (
    <>
      <SelectField
        label={t("export.data.table")}
        words={["all", ...TABLE_IDS]}
        chosen={chosen.table ?? "all"}
        nameOf={(id) => t(id === "all" ? "export.data.everyTable" : `table.${id}`)}
        onChange={(id) => onChange({ table: id === "all" ? null : id })}
      />
      <SelectField
        label={t("export.data.separator")}
        words={SEPARATORS}
        chosen={separatorFor(chosen, words)}
        nameOf={(separator) => t(`export.data.separator.${SEPARATOR_KEYS[separator]}`)}
        onChange={(separator) => onChange({ separator })}
      />
      <CheckBox isOn={chosen.isForExcel} onChange={(isForExcel) => onChange({ isForExcel })}>
        {t("export.data.forExcel")}
      </CheckBox>
    </>
  );
}
