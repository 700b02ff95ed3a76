import type { Source } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { DateText } from "./DateText";

interface Props {
  ids: readonly string[];
  names: Pick<Names, "sources">;
}

/** The documents that say it: publisher, title, date, language, licence, and the way there. */
export function Sources({ ids, names }: Props) {
  const { t } = useWords();
  const sources = ids.flatMap((id) => names.sources[id] ?? []);
  if (sources.length === 0) return <p className="muted">{t("source.none")}</p>;
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source }: { source: Source }) {
  const { t, languageName } = useWords();
  return (
    <>
      <SourceTitle source={source} />
      <span className="source-facts">
        {source.title && <span>{source.publisher}</span>}
        <span>{source.date ? <DateText date={source.date} /> : t("source.undated")}</span>
        {source.language && <span>{languageName(source.language)}</span>}
        {source.licence && <span>{t("source.licence", { licence: source.licence })}</span>}
      </span>
    </>
  );
}

/** A headline as it was printed; a description of ours stands in brackets. Without either, the publisher leads there. */
function SourceTitle({ source }: { source: Source }) {
  const { t } = useWords();
  const title = source.title ?? source.publisher;
  const shown = source.titleIs === "description" ? t("source.described", { description: title }) : title;
  const lang = source.titleIs === "headline" ? (source.language ?? undefined) : "en";
  if (source.url === null) return <span lang={lang}>{shown}</span>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer" lang={lang} title={t("source.open")}>
      {shown}
    </a>
  );
}
