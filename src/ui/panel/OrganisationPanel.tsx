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

export function OrganisationPanel({ record, names, takesPart }: Props) {
  const { t } = useWords();
  return (
    <>
      <PanelHead
        kind={t("kind.organisation")}
        title={<Said text={record.names} />}
        lead={record.note && <Said text={record.note} />}
      />
      <OrganisationFacts record={record} />
      <TakesPartCorridors takesPart={takesPart} names={names} />
      <TakesPartMeetings takesPart={takesPart} names={names} party={record.id} />
      <TogetherSection party={record.id} />
      <Section title={t("section.sources")} count={record.sources.length} fold="closed">
        <Sources ids={record.sources} names={names} />
      </Section>
    </>
  );
}

function OrganisationFacts({
  record: { id, names, short, kind, country, seat, aliases },
}: Pick<Props, "record">) {
  const words = useWords();
  const { t } = words;
  const { front } = useNavigation();
  return (
    <FactSection>
      <Fact label={t("field.short")}>{shortName({ names, short }, words)}</Fact>
      <Fact label={t("field.kind")}>
        <Said text={kind} />
      </Fact>
      <Fact label={t("field.country")}>{country && <CountryLink id={country} />}</Fact>
      <Fact label={t("field.seat")}>{seat && <Said text={seat.city} />}</Fact>
      <Fact label={t("overview.centre")}>
        {id === front.centre.id && (
          <PickLink to={centreOf(front)}>{shortName({ names, short }, words)}</PickLink>
        )}
      </Fact>
      <Fact label={t("field.alsoNames")}>
        {aliases.length > 0 && <span lang="mul">{aliases.join(" · ")}</span>}
      </Fact>
    </FactSection>
  );
}
