import { Fragment } from "react";
import type { Result } from "../../atlas/search/search";
import type { Detail } from "../../atlas/search/searchDocument";
import { useWords } from "../locale/speech";
import { Marked, MarkedText } from "./Marked";

/** A result in two lines: its title, and what tells it from others. */
export function ResultRow({ result: { title, foundAs, details, matched } }: { result: Result }) {
  return (
    <>
      <span className="search-title">
        <MarkedText text={title} matched={matched} />
      </span>
      {(foundAs !== null || details.length > 0) && (
        <span className="search-details">
          {foundAs !== null && (
            <bdi>
              <Marked text={foundAs} matched={matched} />
            </bdi>
          )}
          {details.map((detail, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: details never change their places.
            <Fragment key={place}>
              {(place > 0 || foundAs !== null) && " · "}
              <DetailText detail={detail} matched={matched} />
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}

/** What hangs together with the result before it, in one line: what it is, and its title. */
export function GatheredRow({ result: { to, title, matched } }: { result: Result }) {
  const { t } = useWords();
  return (
    <>
      <span className="search-what">{isGathering(to.kind) && t(`kind.${to.kind}`)}</span>{" "}
      <MarkedText text={title} matched={matched} />
    </>
  );
}

const GATHERING = ["corridor", "segment", "facility", "substation", "interconnector"] as const;

/** Whether things of a kind hang together with others: see `kinship.ts`. */
function isGathering(kind: string): kind is (typeof GATHERING)[number] {
  return (GATHERING as readonly string[]).includes(kind);
}

function DetailText({ detail, matched }: { detail: Detail; matched: readonly string[] }) {
  const { country, range } = useWords();
  if ("text" in detail) return <MarkedText text={detail.text} matched={matched} />;
  if ("country" in detail) return <>{country(detail.country)}</>;
  const [start, end = start] = detail.dates;
  return <>{range(start, end)}</>;
}
