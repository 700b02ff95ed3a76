import { createContext, type ReactNode, useContext } from "react";
import { useWords } from "../locale/speech";

interface Props {
  /** What sort of thing it is. */
  kind: string;
  title: ReactNode;
  /** What it is, in a sentence or two. */
  lead?: ReactNode;
  children?: ReactNode;
}

/** What a page puts between the head of a panel and all that follows it. */
export const UnderHead = createContext<ReactNode>(null);

/** What the panel is about. Its heading takes the focus when the reader comes here by a link. */
export function PanelHead({ kind, title, lead, children }: Props) {
  const { t, language } = useWords();
  const under = useContext(UnderHead);
  return (
    <>
      <header className="panel-head">
        <p className="panel-kind">{kind}</p>
        <h2 className="panel-title" tabIndex={-1}>
          {title}
        </h2>
        {lead && <p className="lead">{lead}</p>}
        {children}
        {language !== "en" && <p className="panel-english">{t("app.englishDetails")}</p>}
      </header>
      {under}
    </>
  );
}
