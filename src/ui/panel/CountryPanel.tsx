import type { Country } from "../../atlas/atlas";
import type { Names, TakesPart } from "../../atlas/entry";
import { TogetherSection } from "../explore/TogetherSection";
import { useWords } from "../locale/speech";
import { Figures, SourcesFold } from "../part/Claim";
import { AsOf, DateText } from "../part/DateText";
import { Fact, FactSection } from "../part/Facts";
import { FacilityList } from "../part/Lists";
import { Said } from "../part/Prose";
import { Section, SectionIfAny } from "../part/Section";
import { CentreSteps } from "./CentreSteps";
import { PanelHead } from "./PanelHead";
import { NoteSection } from "./Remarks";
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
      {record.centre && <TowardsCentre centre={record.centre} names={names} />}
      <TakesPartCorridors takesPart={takesPart} names={names} />
      <TakesPartMeetings takesPart={takesPart} names={names} party={record.id} />
      <TogetherSection party={record.id} />
      <SectionIfAny of={record.indicators} title={t("section.indicators")}>
        <Figures figures={record.indicators} names={names} />
      </SectionIfAny>
      <SectionIfAny of={record.targets} title={t("section.targets")}>
        <Targets targets={record.targets} names={names} />
      </SectionIfAny>
      <SectionIfAny of={takesPart.facilities} title={t("section.facilities")} isCounted fold="closed">
        <FacilityList ids={takesPart.facilities} names={names} />
      </SectionIfAny>
      <NoteSection title={t("section.notes")} notes={record.notes} fold="closed" />
    </>
  );
}

/** How it stands to the Centre, and what it has done for it so far. */
function TowardsCentre({ centre, names }: { centre: NonNullable<Country["centre"]>; names: Names }) {
  const { t } = useWords();
  return (
    <Section title={t("section.centre")}>
      {centre.standing && (
        <>
          <p>
            <Said text={centre.standing} />
          </p>
          <p className="line-facts">
            <AsOf date={centre.asOf} />
          </p>
        </>
      )}
      <CentreSteps steps={centre.steps} names={names} />
    </Section>
  );
}

function CountryFacts({ record, names }: Pick<Props, "record" | "names">) {
  const { t } = useWords();
  const { eco, capital, tso, synchronousZone } = record;
  return (
    <FactSection>
      <Fact label={t("field.officialName")}>
        <Said text={record.officialName} />
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
      <SourcedFact label={t("field.tso")} said={tso} names={names} />
      <SourcedFact label={t("field.zone")} said={synchronousZone} names={names} />
    </FactSection>
  );
}

interface SourcedProps {
  label: string;
  said: Country["tso"];
  names: Names;
}

function SourcedFact({ label, said: { text, basis, sources }, names }: SourcedProps) {
  const { t } = useWords();
  return (
    <Fact label={label}>
      <Said text={text} />
      {basis !== "sourced" && <span className="fact-note">{t(`claim.basis.${basis}`)}</span>}
      <SourcesFold ids={sources} names={names} />
    </Fact>
  );
}
