import { keyOf } from "../../atlas/asText";
import type { Claim, Figure } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { isText } from "../../atlas/isText";
import type { COORDINATE_CONFIDENCES } from "../../atlas/vocabulary";
import { useWords } from "../locale/speech";
import { amountOf } from "./amount";
import { AsOf } from "./DateText";
import { FirstOf } from "./FirstOf";
import { English, Said } from "./Prose";
import { Sources } from "./Sources";

type Surety = (typeof COORDINATE_CONFIDENCES)[number];
type Named = Pick<Names, "sources">;

/** Questions of fact with their answers, the best supported in front. */
export function Figures({ figures, names }: { figures: readonly Figure[]; names: Named }) {
  return <FirstOf items={figures}>{(some) => <FigureRows figures={some} names={names} />}</FirstOf>;
}

function FigureRows({ figures, names }: { figures: readonly Figure[]; names: Named }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <FigureRow key={figure.key} figure={figure} names={names} />
      ))}
    </dl>
  );
}

function FigureRow({ figure, names }: { figure: Figure; names: Named }) {
  const [best, ...others] = figure.claims;
  return (
    <div className="figure">
      <dt>
        <Said text={figure.label} />
      </dt>
      <dd>
        {best && <ClaimLine claim={best} names={names} />}
        {others.map((claim) => (
          <ClaimLine key={claimKey(claim)} claim={claim} names={names} isOther />
        ))}
      </dd>
    </div>
  );
}

function claimKey({ value, asOf, sources, note }: Claim): string {
  return [isText(value) ? keyOf(value) : value, asOf, sources, keyOf(note)].join("|");
}

interface Props {
  claim: Claim;
  names: Named;
  /** An answer that differs from the best supported one. */
  isOther?: boolean;
}

/** One answer: its value, its date and how sure it is; opens to what it rests on. */
export function ClaimLine({ claim, names, isOther = false }: Props) {
  const words = useWords();
  const amount = amountOf(claim, words);
  return (
    <details className={isOther ? "claim claim-other" : "claim"}>
      <summary>
        <span className={valueClass(claim, amount)}>
          {amount ?? <English>{String(claim.value)}</English>}
        </span>{" "}
        <span className="claim-facts">
          <AsOf date={claim.asOf} since={claim.since} />{" "}
          {isFound(claim) && <Confidence confidence={claim.confidence} isShort />}
          {claim.basis !== "sourced" && isFound(claim) && (
            <span className="mark">{words.t(`claim.basis.${claim.basis}`)}</span>
          )}
        </span>
      </summary>
      <Basis claim={claim} names={names} />
    </details>
  );
}

/** Nobody is sure to some degree of what was not found. */
function isFound({ basis }: Claim): boolean {
  return basis !== "not-found";
}

function valueClass({ value }: Claim, amount: string | null): string {
  if (value === null) return "claim-missing";
  return amount === null || isText(value) ? "claim-words" : "claim-value";
}

interface ConfidenceProps {
  confidence: Surety;
  /** Without words, but for those who don't see the bars. */
  isShort?: boolean;
}

/** Three bars, as many of them filled as the claim is sure, and the same in words. */
export function Confidence({ confidence, isShort = false }: ConfidenceProps) {
  const { t } = useWords();
  const text = t(`claim.confidence.${confidence}`);
  return (
    <span className={`confidence is-${confidence}`} title={text}>
      <svg viewBox="0 0 11 10" aria-hidden="true">
        <path className="bar-1" d="M0 7h3v3H0z" />
        <path className="bar-2" d="M4 4h3v6H4z" />
        <path className="bar-3" d="M8 1h3v9H8z" />
      </svg>
      <span className={isShort ? "unseen" : "confidence-text"}>{text}</span>
    </span>
  );
}

function Basis({ claim, names }: { claim: Claim; names: Named }) {
  const { t } = useWords();
  return (
    <div className="basis">
      <p className="basis-line">
        {t(`claim.basis.${claim.basis}`)}
        {isFound(claim) && ` · ${t(`claim.confidence.${claim.confidence}`)}`}
      </p>
      {claim.note && (
        <p>
          <Said text={claim.note} />
        </p>
      )}
      {claim.sources.length > 0 && <Sources ids={claim.sources} names={names} />}
    </div>
  );
}

/** “3 sources”, which opens to the documents of a statement. */
export function SourcesFold({ ids, names }: { ids: readonly string[]; names: Named }) {
  const { t } = useWords();
  if (ids.length === 0) return null;
  return (
    <details className="sources-fold">
      <summary>{t("count.sources", { count: ids.length })}</summary>
      <Sources ids={ids} names={names} />
    </details>
  );
}
