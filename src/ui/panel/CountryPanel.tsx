import type { Country } from "../../atlas/atlas";
import type { Names, TakesPart } from "../../atlas/entry";
import { TogetherSection } from "../explore/TogetherSection";
import { useWords } from "../locale/speech";
import { Figures, SourcesFold } from "../part/Claim";
import { AsOf, DateText } from "../part/DateText";
import { Fact, Facts } from "../part/Facts";
import { FacilityList } from "../part/Lists";
import { PlainNotes } from "../part/Notes";
import { English, Said } from "../part/Prose";
import { Section } from "../part/Section";
import { CentreSteps } from "./CentreSteps";
import { PanelHead } from "./PanelHead";
import { TakesPartCorridors, TakesPartMeetings } from "./TakesPart";
import { Targets } from "./Targets";

interface Props {
  record: Country;
  names: Names;
  takesPart: TakesPart;
}

/** A member state, or a neighbour on the corridors. */
export function CountryPanel({ record, names, takesPart }: Props) {
  const { t, country } = useWords();
  return (
    <>
      <PanelHead kind={t(record.eco ? "kind.member" : "kind.neighbour")} title={country(record.id)} />
      <CountryFacts record={record} names={names} />
      {record.centre && (
        <Section title={t("section.centre")}>
          <p>
            <English>{record.centre.standing}</English>
          </p>
          <p className="line-facts">
            <AsOf date={record.centre.asOf} />
          </p>
          <CentreSteps steps={record.centre.steps} names={names} />
        </Section>
      )}
      <TakesPartCorridors takesPart={takesPart} names={names} />
      <TakesPartMeetings takesPart={takesPart} names={names} party={record.id} />
      <TogetherSection party={record.id} />
      {record.indicators.length > 0 && (
        <Section title={t("section.indicators")}>
          <Figures figures={record.indicators} names={names} />
        </Section>
      )}
      {record.targets.length > 0 && (
        <Section title={t("section.targets")}>
          <Targets targets={record.targets} names={names} />
        </Section>
      )}
      {takesPart.facilities.length > 0 && (
        <Section title={t("section.facilities")} count={takesPart.facilities.length} fold="closed">
          <FacilityList ids={takesPart.facilities} names={names} />
        </Section>
      )}
      {record.notes.length > 0 && (
        <Section title={t("section.notes")} fold="closed">
          <PlainNotes notes={record.notes} />
        </Section>
      )}
    </>
  );
}

function CountryFacts({ record, names }: Pick<Props, "record" | "names">) {
  const { t, language } = useWords();
  const { eco, capital, tso, synchronousZone } = record;
  return (
    <div className="section">
      <Facts>
        <Fact label={t("field.officialName")}>
          {language === "en" ? record.officialName : <English>{record.officialName}</English>}
        </Fact>
        <Fact label={t("field.capital")}>
          <Said text={capital.names} />
        </Fact>
        <Fact label={t("field.ecoSince")}>
          {eco && (
            <>
              <DateText date={eco.since} />
              {eco.founder && ` · ${t("field.founder")}`}
            </>
          )}
        </Fact>
        <Fact label={t("field.tso")}>
          <Sourced said={tso} names={names} />
        </Fact>
        <Fact label={t("field.zone")}>
          <Sourced said={synchronousZone} names={names} />
        </Fact>
      </Facts>
    </div>
  );
}

function Sourced({ said, names }: { said: Country["tso"]; names: Names }) {
  const { t } = useWords();
  return (
    <>
      <English>{said.text}</English>
      {said.basis !== "sourced" && <span className="fact-note">{t(`claim.basis.${said.basis}`)}</span>}
      <SourcesFold ids={said.sources} names={names} />
    </>
  );
}
