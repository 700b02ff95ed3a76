import type { Country } from "../../atlas/atlas";
import type { EntryOf } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { Figures } from "../part/Claim";
import { CountryLink } from "../part/CountryLink";
import { LatestReport } from "../part/DateText";
import { Fact, FactSection } from "../part/Facts";
import { MeetingList } from "../part/MeetingList";
import { Milestones } from "../part/Milestones";
import { PickLink } from "../part/PickLink";
import { Said } from "../part/Prose";
import { Section, SectionIfAny } from "../part/Section";
import { Sources } from "../part/Sources";
import { PanelHead } from "./PanelHead";
import { Remarks } from "./Remarks";

type Props = { entry: EntryOf<"centre"> };

/** The Centre, of which the atlas tells. */
export function CentrePanel({ entry }: Props) {
  const { t } = useWords();
  const { record, names, meetings } = entry;
  return (
    <>
      <CentreHead record={record} />
      <SectionIfAny of={record.figures} title={t("section.figures")}>
        <Figures figures={record.figures} names={names} />
      </SectionIfAny>
      <Charter entry={entry} />
      <Membership entry={entry} />
      <Section title={t("section.meetings")} count={meetings.length}>
        <MeetingList ids={meetings} names={names} />
        <p>
          <PickLink to={{ kind: "party", id: entry.id }}>{t("section.reported")}</PickLink>
        </p>
      </Section>
      <Section title={t("section.milestones")} count={record.milestones.length} fold="open">
        <Milestones milestones={record.milestones} names={names} />
      </Section>
      <Remarks record={record} names={names} />
      <Section title={t("section.sources")} count={record.sources.length} fold="closed">
        <Sources ids={record.sources} names={names} />
      </Section>
    </>
  );
}

function CentreHead({ record: { names, summary, short, seat, latest } }: Pick<Props["entry"], "record">) {
  const { t } = useWords();
  return (
    <>
      <PanelHead
        kind={t("kind.centre")}
        title={<Said text={names} />}
        lead={summary && <Said text={summary} />}
      />
      <LatestReport date={latest} />
      <FactSection>
        <Fact label={t("field.short")}>{short}</Fact>
        <Fact label={t("field.seat")}>
          <Said text={seat.city} />, <CountryLink id={seat.country} />
        </Fact>
      </FactSection>
    </>
  );
}

/** Which members signed or ratified the Charter and when, earliest first; then those of whom no report of it was found. */
function Charter({ entry: { membership } }: Props) {
  const { t } = useWords();
  const rows = Object.entries(membership)
    .map(([id, centre]) => ({
      id,
      signed: stepDate(centre, "charter-signed"),
      ratified: stepDate(centre, "charter-ratified"),
    }))
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  return (
    <Section title={t("explore.charter")}>
      <ul className="rows rows-tight">
        {rows.map(({ id, signed, ratified }) => (
          <li key={id}>
            <span className="row-title">
              <CountryLink id={id} />
            </span>
            <CharterWords signed={signed} ratified={ratified} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface CharterDates {
  readonly signed: string | undefined;
  readonly ratified: string | undefined;
}

function firstDay({ signed, ratified }: CharterDates): string {
  return signed ?? ratified ?? "9";
}

/** Whoever ratified has signed, or joined without: that no signature is reported is said of the others alone. */
function CharterWords({ signed, ratified }: CharterDates) {
  const { t, date } = useWords();
  const dated = (day: string) => ({ date: day === "" ? t("field.undated") : date(day) });
  return (
    <span className="row-facts">
      {signed !== undefined && <span>{t("explore.charter.signed", dated(signed))}</span>}
      {signed === undefined && ratified === undefined && <span>{t("explore.charter.none")}</span>}
      {ratified !== undefined && <span>{t("explore.charter.ratified", dated(ratified))}</span>}
    </span>
  );
}

/** The date of a step: empty where it is reported without a date, `undefined` where no report of it was found. */
function stepDate(
  centre: Country["centre"],
  kind: "charter-signed" | "charter-ratified",
): string | undefined {
  const step = centre?.steps.find((each) => each.kind === kind);
  return step && (step.date ?? "");
}

/** What each member has done towards the Centre, in a line; its panel has the dates and sources. */
function Membership({ entry: { membership } }: Props) {
  const { t } = useWords();
  return (
    <Section title={t("section.membership")}>
      <ul className="rows rows-tight">
        {Object.entries(membership).map(([id, centre]) => (
          <li key={id}>
            <span className="row-title">
              <CountryLink id={id} />
            </span>
            {centre?.standing && (
              <span className="row-facts">
                <Said text={centre.standing} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
