import { type FormEvent, useId, useState } from "react";
import { withoutCondition } from "../../../atlas/participation/emptiedBy";
import { readView } from "../../../view/address";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";

/** The first and the last date, typed: the brush of the timeline for the keyboard, and to the day. */
export function DateFields() {
  const id = useId();
  const { t } = useAllWords();
  const { filter } = useExploring();
  const { changeView } = useNavigation();
  const [typed, setTyped] = useState({ from: filter.from ?? "", to: filter.to ?? "" });
  const [isWrong, setWrong] = useState(false);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const words = Object.entries(typed)
      .map(([end, word]) => [end, word.trim()] as const)
      .filter(([, word]) => word !== "");
    const read = readView(`?${new URLSearchParams(words.map(([end, word]) => [end, word]))}`);
    setWrong(read.unread.length > 0);
    if (read.unread.length === 0)
      changeView({ filter: { ...withoutCondition(filter, "dates"), ...read.view.filter } });
  };
  return (
    <form className="facet-dates" onSubmit={apply}>
      {(["from", "to"] as const).map((end) => (
        <label key={end}>
          <span>{t(`explore.${end}`)}</span>
          <input
            inputMode="numeric"
            autoComplete="off"
            value={typed[end]}
            aria-describedby={id}
            aria-invalid={isWrong}
            onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
          />
        </label>
      ))}
      <p id={id} className="muted" role={isWrong ? "alert" : undefined}>
        {isWrong && `${t("explore.dateWrong")} `}
        {t("explore.dateHint")}
      </p>
      <button type="submit" className="button">
        {t("explore.apply")}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          setTyped({ from: "", to: "" });
          setWrong(false);
          changeView({ filter: withoutCondition(filter, "dates") });
        }}
      >
        {t("explore.allYears")}
      </button>
    </form>
  );
}
