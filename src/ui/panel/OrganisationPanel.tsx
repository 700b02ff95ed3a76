import type { Organisation } from "../../atlas/atlas";
import { centreOf } from "../../atlas/centre";
import type { Names, TakesPart } from "../../atlas/entry";
import { TogetherSection } from "../explore/TogetherSection";
import { shortName } from "../locale/shortName";
import { useWords } from "../locale/speech";
import { CountryLink } from "../part/CountryLink";
import { Fact, FactSection } from "../part/Facts";
import { PickLink } from "../part/PickLink";
import { Said } from "../part/Prose";
import { Section } from "../part/Section";
import { Sources } from "../part/Sources";
import { useNavigation } from "../wire/navigation";
import { PanelHead } from "./PanelHead";
import { TakesPartCorridors, TakesPartMeetings } from "./TakesPart";

interface Props {
  record: Organisation;
  names: Names;
  takesPart: TakesPart;
}

/** An organisation by its part in corridors and meetings. The Centre has a page of its own besides, to which this one leads. */
export function OrganisationPanel({ record, names, takesPart }: Props) {
  const { t } = useWords();
  const { front } = useNavigation();
  const isCentre = record.id === front.centre.id;
  return (
    <>
      <PanelHead
        kind={t("kind.organisation")}
        title={<Said text={record.names} />}
        lead={record.note && <Said text={record.note} />}
      >
        {isCentre && <CentreLink />}
      </PanelHead>
      <OrganisationFacts record={record} />
      <TakesPartCorridors takesPart={takesPart} names={names} />
      <TakesPartMeetings
        {...{ takesPart, names, party: record.id }}
        {...(isCentre && { title: "section.reported", fold: "open" })}
      />
      <TogetherSection party={record.id} />
      <Section title={t("section.sources")} count={record.sources.length} fold="closed">
        <Sources ids={record.sources} names={names} />
      </Section>
    </>
  );
}

/** To the Centre's own page, and what is there: other meetings are counted on it than on this. */
function CentreLink() {
  const { t } = useWords();
  const parts = [t("explore.charter"), t("section.membership"), t("section.meetings")];
  return (
    <p>
      <PickLink to={centreOf(useNavigation().front)}>
        {`${t("overview.centre")}: ${parts.join("\u00a0· ")}`}
      </PickLink>
    </p>
  );
}

function OrganisationFacts({
  record: { names, short, kind, country, seat, aliases },
}: Pick<Props, "record">) {
  const words = useWords();
  const { t } = words;
  return (
    <FactSection>
      <Fact label={t("field.short")}>{shortName({ names, short }, words)}</Fact>
      <Fact label={t("field.kind")}>
        <Said text={kind} />
      </Fact>
      <Fact label={t("field.country")}>{country && <CountryLink id={country} />}</Fact>
      <Fact label={t("field.seat")}>{seat && <Said text={seat.city} />}</Fact>
      <Fact label={t("field.alsoNames")}>
        {aliases.length > 0 && <span lang="mul">{aliases.join("\u00a0· ")}</span>}
      </Fact>
    </FactSection>
  );
}
