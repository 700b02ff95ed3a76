import type { ReactNode } from "react";
import type { Interconnector, Plant, Substation, Text } from "../../atlas/atlas";
import type { EntryOf, Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { withUnit } from "../part/amount";
import { StatusChip } from "../part/Chip";
import { CountryLink, CountryLinks } from "../part/CountryLink";
import { AmountFact, Fact, FactSection } from "../part/Facts";
import { PositionFact } from "../part/PositionFact";
import { English, Said } from "../part/Prose";
import { PanelHead } from "./PanelHead";
import { NotesAndSources } from "./Remarks";

/** Plants, substations and interconnectors: what lies around the corridors, each on one short page. */

export function PlantPanel({ entry: { record, names } }: { entry: EntryOf<"plant"> }) {
  const { t } = useWords();
  return (
    <AssetPanel record={record} names={names} kind={t("kind.plant")}>
      <Fact label={t("field.country")}>
        <CountryLink id={record.country} />
      </Fact>
      <Fact label={t("field.technology")}>{t(`technology.${record.technology}`)}</Fact>
      <AmountFact label={t("field.installed")} value={record.MW} unit="MW" />
      <Fact label={t("field.commissioned")}>
        {record.commissioned && <Reported said={record.commissioned} />}
      </Fact>
      <Fact label={t("field.developer")}>{record.developer && <English>{record.developer}</English>}</Fact>
      <PositionFact at={record.at} coordinate={record.coordinate} />
    </AssetPanel>
  );
}

export function SubstationPanel({ entry: { record, names } }: { entry: EntryOf<"substation"> }) {
  const words = useWords();
  const { t } = words;
  return (
    <AssetPanel record={record} names={names} kind={t("kind.substation")}>
      <Fact label={t("field.country")}>
        <CountryLink id={record.country} />
      </Fact>
      <Fact label={t("field.voltage")}>
        {typeof record.voltage === "string" ? (
          withUnit(record.voltage, "kV", words)
        ) : (
          <Said text={record.voltage} />
        )}
      </Fact>
      <PositionFact at={record.at} coordinate={record.coordinate} />
    </AssetPanel>
  );
}

export function InterconnectorPanel({ entry: { record, names } }: { entry: EntryOf<"interconnector"> }) {
  const { t } = useWords();
  return (
    <AssetPanel record={record} names={names} kind={t("kind.interconnector")}>
      <Fact label={t("field.countries")}>
        <CountryLinks ids={record.countries} />
      </Fact>
      <Fact label={t("field.ends")}>
        <English>{t("field.between", { from: record.from, to: record.to })}</English>
      </Fact>
      <Fact label={t("field.technology")}>
        <Said text={record.technology} />
      </Fact>
      <AmountFact label={t("field.voltage")} value={record.kV} unit="kV" />
      <AmountFact label={t("field.capacity")} value={record.MW} unit="MW" />
      <Fact label={t("field.commissioned")}>
        {record.commissioned && <Reported said={record.commissioned} />}
      </Fact>
      <PositionFact at={null} coordinate={record.coordinate} />
    </AssetPanel>
  );
}

interface Props {
  record: Plant | Substation | Interconnector;
  names: Names;
  kind: string;
  children: ReactNode;
}

function AssetPanel({ record, names, kind, children }: Props) {
  return (
    <>
      <PanelHead kind={kind} title={<English>{record.name}</English>}>
        <p className="row-chips">
          <StatusChip status={record.status} />
        </p>
      </PanelHead>
      <FactSection>{children}</FactSection>
      <NotesAndSources record={record} names={names} />
    </>
  );
}

/** A date as reported: a date where it is one, else the words of the report. */
function Reported({ said }: { said: string | Text }) {
  const { date } = useWords();
  const isDate = typeof said === "string" && /^\d{4}(-\d{2}){0,2}$/.test(said);
  return isDate ? date(said) : <Said text={said} />;
}
