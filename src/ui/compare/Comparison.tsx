import { type CSSProperties, useCallback, useMemo } from "react";
import { pairFigure } from "../../scene/figures/pairFigure";
import { adoptStyle } from "../browser/adoptStyle";
import { useInlineSize } from "../browser/useInlineSize";
import { type Compared, comparedOf, notCompared } from "../digest/compared";
import { loadComparison } from "../digest/loadComparison";
import { sourceText } from "../digest/sourceLine";
import type { Told } from "../digest/told";
import { useExploring } from "../explore/exploring";
import { NotHere } from "../explore/NotHere";
import { ChartDrawing } from "../explore/timeline/ChartDrawing";
import { useLoaded } from "../load/useLoaded";
import { useAllWords } from "../locale/allWords";
import { useNavigation } from "../wire/navigation";
import { ComparedChoice } from "./ComparedChoice";
import { ComparedTools } from "./ComparedTools";
import { isDiffering, markWords, type Row, versusOf } from "./comparedRows";
import style from "./comparison.css?inline";

adoptStyle(style);

/** Two members, corridors or days beside each other, chosen and in the address. */
export function Comparison() {
  const { t } = useAllWords();
  const { view } = useNavigation();
  const { index } = useExploring();
  const compared = comparedOf(view, index);
  if (compared === null) return null;
  const unknown = notCompared(view, compared);
  return (
    <div className="compare">
      <ComparedChoice compared={compared} />
      {unknown.length > 0 && (
        <p className="explore-unknown">
          {t("explore.unknown", { count: unknown.length, words: unknown.join(", ") })}
        </p>
      )}
      <LoadedComparison compared={compared} />
    </div>
  );
}

function LoadedComparison({ compared }: { compared: Compared }) {
  const { t } = useAllWords();
  const loaded = useCompared(compared);
  if (loaded.state !== "here")
    return <NotHere failed={loaded.state === "failed" ? loaded : null} loading={t("app.loading")} />;
  return (
    <div className="compare-scroller">
      <ComparedTable told={loaded.value} compared={compared} />
      {compared.kind === "members" && <OverTime pair={compared.pair} />}
      <Documents told={loaded.value} />
    </div>
  );
}

function useCompared({ kind, pair: [first, second] }: Compared) {
  const words = useAllWords();
  const { index } = useExploring();
  const { date } = useNavigation().view;
  return useLoaded(
    useCallback(
      () => loadComparison({ kind, pair: [first, second] }, { index, date, extent: "whole" }, words),
      [kind, first, second, index, date, words],
    ),
  );
}

function ComparedTable({ told, compared }: { told: Told; compared: Compared }) {
  const words = useAllWords();
  const { t } = words;
  const { heads, rows, markHead } = versusOf(told);
  const differing = rows.filter((row) => isDiffering(row, words)).length;
  return (
    <>
      <div className="compare-head">
        <h2>{told.digest.title}</h2>
        <p className="muted">
          {[...told.digest.facts, t("compare.differing", { count: differing, all: rows.length })].join(" ")}
        </p>
        <ComparedTools told={told} compared={compared} />
      </div>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t("compare.of")}</span>
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{markHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be called alike, and none of them moves.
            <ComparedRow key={place} row={row} heads={heads} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function ComparedRow({ row, heads }: { row: Row; heads: readonly string[] }) {
  const words = useAllWords();
  return (
    <tr className={isDiffering(row, words) ? "is-differing" : undefined}>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, side) => (
        <ComparedCell key={heads[side]} cell={cell} head={heads[side] ?? ""} />
      ))}
      <td className="compare-mark">{markWords(row, words)}</td>
    </tr>
  );
}

/** What is known of one of the two; `head` is said before it where the columns stand under each other. */
function ComparedCell({ cell, head }: { cell: Row["cells"][number]; head: string }) {
  const { value, text, cites, bar } = cell;
  return (
    <td data-head={head}>
      {value !== "" && <strong>{value}</strong>} <span className="muted">{text}</span>
      {cites.map((number) => (
        <sup key={number}>
          <a href={`#compare-source-${number}`} onClick={toDocument}>
            {number}
          </a>
        </sup>
      ))}
      {bar.length > 0 && (
        <span className="compare-bar" aria-hidden="true">
          {bar.map(({ share, name, ink }) => (
            <span key={name} title={name} style={barStyle(share, ink)} />
          ))}
        </span>
      )}
    </td>
  );
}

function barStyle(share: number, ink: string): CSSProperties {
  return { inlineSize: `${share * 100}%`, background: `var(--${ink})` };
}

/** The hash of the address is the camera's. */
function toDocument(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.querySelector(event.currentTarget.hash)?.scrollIntoView({ block: "center" });
}

function OverTime({ pair }: { pair: Compared["pair"] }) {
  const { t } = useAllWords();
  const { index, look } = useExploring();
  const [box, width] = useInlineSize();
  const [first, second] = pair;
  const figure = useMemo(
    () => (width === null ? null : pairFigure(index, [first, second], look, { width })),
    [index, first, second, look, width],
  );
  return (
    <section className="compare-time" ref={box}>
      <h3 className="section-title">
        {t("compare.time")}: {figure?.title}
      </h3>
      {figure && <ChartDrawing figure={figure} />}
    </section>
  );
}

function Documents({ told: { sources } }: { told: Told }) {
  const words = useAllWords();
  if (sources.length === 0) return null;
  return (
    <section className="compare-sources">
      <h3 className="section-title">{words.t("section.sources")}</h3>
      <ol>
        {sources.map((source, i) => (
          <li key={source.url ?? sourceText(source, words)} id={`compare-source-${i + 1}`}>
            {source.url === null ? (
              sourceText(source, words)
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer">
                {sourceText(source, words)}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
