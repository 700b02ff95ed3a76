import { useWords } from "../locale/speech";
import { useNavigation } from "../navigation";
import { Said } from "../part/Prose";

/** What holds for every view of the map: the disclaimer on boundaries, and whose work it is. */
export function Footer() {
  const { t } = useWords();
  const { front } = useNavigation();
  return (
    <footer className="footer">
      <p>
        <Said text={front.disclaimer} />
      </p>
      <p>{t("app.licence", { licence: front.licence })}</p>
    </footer>
  );
}
