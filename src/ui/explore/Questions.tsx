import { readView } from "../../view/address";
import { useWords } from "../locale/speech";
import { ViewLink } from "../part/ViewLink";

/** Ready questions of the atlas as links: all, or only those that are asked first. */
export function Questions({ isFirst = false }: { isFirst?: boolean }) {
  const { questions } = useWords();
  return (
    <ul className="rows rows-tight">
      {questions
        .filter(({ first = false }) => first || !isFirst)
        .map(({ text, lang, view }) => (
          <li key={view}>
            <ViewLink change={changeTo(view)} lang={lang}>
              {text}
            </ViewLink>
          </li>
        ))}
    </ul>
  );
}

/** What its link changes: a question without a figure leaves the one that is open. */
function changeTo(address: string) {
  const { explore, filter, picked, table } = readView(address).view;
  return explore === null ? { picked } : { explore, filter, picked, table };
}
