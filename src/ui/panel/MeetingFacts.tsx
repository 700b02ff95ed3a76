import type { Meeting } from "../../atlas/atlas";
import type { EntryOf } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { CountryLink } from "../part/CountryLink";
import { Fact, FactSection } from "../part/Facts";
import { PickLink } from "../part/PickLink";
import { Said } from "../part/Prose";
import { useNavigation } from "../wire/navigation";

/** When and where, how that is known, and whether it was held. */
export function MeetingFacts({ entry: { record, names } }: { entry: EntryOf<"meeting"> }) {
  const { t, number } = useWords();
  const series = names.series[record.series];
  return (
    <FactSection>
      <Fact label={t("field.date")}>
        <MeetingDates meeting={record} />
      </Fact>
      <Fact label={t("field.status")}>
        <MeetingStatus meeting={record} />
      </Fact>
      <Fact label={t("field.place")}>
        <MeetingPlace meeting={record} />
      </Fact>
      <Fact label={t("field.series")}>
        {series && (
          <PickLink to={{ kind: "series", id: record.series }}>
            <Said text={series.names} />
          </PickLink>
        )}
      </Fact>
      <Fact label={t("field.ordinal")}>{record.ordinal !== null && number(record.ordinal)}</Fact>
    </FactSection>
  );
}

function MeetingDates({ meeting: { start, end, dateNote } }: { meeting: Meeting }) {
  const { range } = useWords();
  return (
    <>
      <time dateTime={start}>{range(start, end)}</time>
      {dateNote && <Said className="fact-note" text={dateNote} />}
    </>
  );
}

function MeetingStatus({ meeting: { status, statusNote } }: { meeting: Meeting }) {
  const { t, date } = useWords();
  const { front } = useNavigation();
  return (
    <>
      <span className={`meeting-status is-${status}`}>
        {t(`meetingStatus.${status}`, { horizon: date(front.horizon) })}
      </span>
      {statusNote && <Said className="fact-note" text={statusNote} />}
    </>
  );
}

function MeetingPlace({ meeting: { place, format, anchor } }: { meeting: Meeting }) {
  const { t, said } = useWords();
  return (
    <>
      {place && (
        <>
          {place.venue && (
            <>
              <Said text={place.venue} />,{" "}
            </>
          )}
          <Said text={place.city} />, <CountryLink id={place.country} />
          {format !== "not-reported" && ` · ${t(`format.${format}`)}`}
        </>
      )}
      {!place && t(format === "online" ? "field.place.online" : "field.place.unknown")}
      {!place && anchor && (
        <span className="fact-note">
          {t("field.place.anchored", { city: said(anchor.city).text })} <Said text={anchor.reason} />
        </span>
      )}
    </>
  );
}
