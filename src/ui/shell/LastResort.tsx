import type { AtlasFront } from "../../atlas/front";
import { pagePath } from "../../view/pagePath";
import type { Picked } from "../../view/view";
import type { Words } from "../locale/words";

interface Props {
  front: AtlasFront;
  words: Words;
  again: () => void;
}

/** What stands there when the page itself can't go on: a sentence, and ways to what the atlas holds that need no script. */
export function LastResort({ front, words, again }: Props) {
  const { t, said, country } = words;
  const links: { picked: Picked; text: string }[] = [
    ...front.corridors.map(({ id, names }) => ({
      picked: { kind: "corridor" as const, id },
      text: said(names).text,
    })),
    ...front.members.map(({ id }) => ({ picked: { kind: "member" as const, id }, text: country(id) })),
  ];
  return (
    <main className="problems">
      <h1>{t("app.broken")}</h1>
      <button type="button" className="button" onClick={again}>
        {t("app.retry")}
      </button>
      <ul>
        {links.map(({ picked, text }) => (
          <li key={picked.id}>
            <a href={pagePath(picked)}>{text}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
