import type { AtlasFront } from "../../atlas/front";
import { pagePath } from "../../view/pagePath";
import type { Words } from "../locale/words";

interface Props {
  front: AtlasFront;
  words: Words;
  again: () => void;
}

/** What stands there when the page itself can't go on: a sentence, and a way into the pages that need no script. */
export function LastResort({ front, words: { t, said }, again }: Props) {
  return (
    <main className="problems">
      <h1>{t("app.broken")}</h1>
      <button type="button" className="button" onClick={again}>
        {t("app.retry")}
      </button>
      <ul>
        {front.corridors.map(({ id, names }) => (
          <li key={id}>
            <a href={pagePath({ kind: "corridor", id })}>{said(names).text}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
