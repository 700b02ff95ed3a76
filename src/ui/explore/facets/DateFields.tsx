import { type ComponentProps, type FormEvent, useId, useState } from "react";
import { withoutCondition } from "../../../atlas/participation/emptiedBy";
import type { Filter } from "../../../atlas/participation/filter";
import { readView } from "../../../view/address";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";

type End = "from" | "to";

/** The first and the last date, typed: the brush of the timeline for the keyboard, and to the day. */
export function DateFields() {
  const id = useId();
  const { t } = useAllWords();
  const { typed, setTyped, isWrong, apply, clear } = useTypedDates();
  const field = (end: End) => (
    <DateField
      label={t(`explore.${end}`)}
      value={typed[end]}
      aria-describedby={id}
      aria-invalid={isWrong}
      onChange={({ target }) => setTyped({ ...typed, [end]: target.value })}
    />
  );
  return (
    <form className="facet-dates" onSubmit={apply}>
      {field("from")}
      {field("to")}
      <p id={id} className="muted" role={isWrong ? "alert" : undefined}>
        {isWrong && `${t("explore.dateWrong")} `}
        {t("explore.dateHint")}
      </p>
      <button type="submit" className="button">
        {t("explore.apply")}
      </button>
      <button type="button" className="button" onClick={clear}>
        {t("explore.allYears")}
      </button>
    </form>
  );
}

function DateField({ label, ...input }: ComponentProps<"input"> & { label: string }) {
  return (
    <label>
      <span>{label}</span>
      <input inputMode="numeric" autoComplete="off" {...input} />
    </label>
  );
}

/** What is typed; it goes into the address when it is applied, if it reads as dates. */
function useTypedDates() {
  const { filter } = useExploring();
  const { changeView } = useNavigation();
  const [typed, setTyped] = useState({ from: filter.from ?? "", to: filter.to ?? "" });
  const [isWrong, setWrong] = useState(false);
  const rest = withoutCondition(filter, "dates");
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const dates = datesIn(typed);
    setWrong(dates === null);
    if (dates) changeView({ filter: { ...rest, ...dates } });
  };
  const clear = () => {
    setTyped({ from: "", to: "" });
    setWrong(false);
    changeView({ filter: rest });
  };
  return { typed, setTyped, isWrong, apply, clear };
}

/** Read as the words of an address are; `null` where one of them is no date. */
function datesIn(typed: Readonly<Record<End, string>>): Filter | null {
  const words = Object.entries(typed)
    .map(([end, word]) => [end, word.trim()])
    .filter(([, word]) => word !== "");
  const { view, unread } = readView(`?${new URLSearchParams(words)}`);
  return unread.length === 0 ? view.filter : null;
}
