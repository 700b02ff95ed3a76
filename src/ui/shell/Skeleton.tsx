import type { Picked } from "../../view/view";
import { useWords } from "../locale/speech";
import { PanelHead } from "../panel/PanelHead";
import { useNavigation } from "../wire/navigation";
import { knownName } from "./knownName";

/**
 * Stands in for a panel until it has arrived: under its name at once where the page knows it. The rest shows after a
 * moment only, so that fast answers don't flicker.
 */
export function Skeleton({ picked }: { picked: Picked }) {
  const words = useWords();
  const { front } = useNavigation();
  const known = knownName(front, picked, words);
  return (
    <>
      {known && (
        <PanelHead kind={words.t(known.kind)} title={<span lang={known.name.lang}>{known.name.text}</span>} />
      )}
      <Bones isNamed={known !== null} />
    </>
  );
}

function Bones({ isNamed }: { isNamed: boolean }) {
  const { t } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={t("app.loading")}>
      {!isNamed && (
        <>
          <span className="bone bone-kind" />
          <span className="bone bone-title" />
        </>
      )}
      <span className="bone" />
      <span className="bone" />
      <span className="bone bone-short" />
    </div>
  );
}
