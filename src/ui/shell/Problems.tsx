import type { Root } from "react-dom/client";
import type { Problem } from "../../atlas/problems";
import { loadAllWords, SpeakingAll, useAllWords } from "../locale/allWords";
import type { Locale } from "../locale/locale";
import { wordsOf } from "../locale/words";

/** Everything that is wrong with the facts, by file: the page that people who edit them see until it is mended. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useAllWords();
  const files = [...new Set(problems.map(fileOf))];
  return (
    <main className="problems">
      <h1>{t("problems.title")}</h1>
      <p className="lead">{t("problems.lead", { count: problems.length, files: files.length })}</p>
      {files.map((file) => (
        <FileProblems key={file} file={file} problems={problems.filter((each) => fileOf(each) === file)} />
      ))}
    </main>
  );
}

function FileProblems({ file, problems }: { file: string; problems: readonly Problem[] }) {
  return (
    <section>
      <h2>
        <code>{file}</code>
        <span className="section-count">{problems.length}</span>
      </h2>
      <dl>
        {problems.map(({ where, message }) => (
          <div key={where + message} className="problem" lang="en">
            <dt>
              <code>{where.split(" › ").slice(1).join(" › ") || file}</code>
            </dt>
            <dd>{message}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** `where` begins with the file: `corridors/west.geojson › west/b › properties.kV`. */
function fileOf({ where }: Problem): string {
  return where.split(" › ")[0] ?? "";
}

/** Tells them in the place of a page, while the facts can't be read. */
export async function tell(root: Root, problems: readonly Problem[], english: Locale): Promise<void> {
  const words = await loadAllWords(wordsOf(english));
  root.render(
    <SpeakingAll value={words}>
      <Problems problems={problems} />
    </SpeakingAll>,
  );
}
