import type { ReactNode } from "react";
import { ON_PAGE } from "../../draw/pagePlaces";
import { useWords } from "../locale/speech";
import { Said } from "../part/Prose";
import { useNavigation } from "../wire/navigation";

interface Props {
  /** From where the page lies to the site's folder. */
  up?: string;
  children?: ReactNode;
}

/** What holds for every view of the map: the disclaimer on boundaries, and whose work it is. */
export function Footer({ up = "", children }: Props) {
  const { t } = useWords();
  const { front } = useNavigation();
  return (
    <footer className={ON_PAGE.footer}>
      <p>
        <Said text={front.disclaimer} />
      </p>
      <p>
        {t("app.licence", { licence: front.licence })}{" "}
        <a href={`${up}licences.txt`} target="_blank" rel="license noopener">
          {t("app.notices")}
        </a>
      </p>
      {children}
    </footer>
  );
}
