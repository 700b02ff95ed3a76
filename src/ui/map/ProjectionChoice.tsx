import { PROJECTIONS } from "../../view/view";
import { useWords } from "../locale/speech";
import { useNavigation } from "../wire/navigation";
import "./projectionChoice.css";

/** Flat map or globe. A map without WebGL stays flat, whatever is chosen; the choice is kept for where there is. */
export function ProjectionChoice() {
  const { t } = useWords();
  const { view, changeView } = useNavigation();
  return (
    <fieldset className="projection-choice">
      <legend>{t("projection.title")}</legend>
      {PROJECTIONS.map((projection) => (
        <label key={projection}>
          <input
            type="radio"
            name="projection"
            checked={view.projection === projection}
            onChange={() => changeView({ projection })}
          />
          {t(`projection.${projection}`)}
        </label>
      ))}
    </fieldset>
  );
}
