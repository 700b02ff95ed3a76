import { useId, useState } from "react";
import { folded } from "../../../atlas/search/folded";
import { useAllWords } from "../../locale/allWords";
import { FirstOf } from "../../part/FirstOf";

/** A list that is longer than this has a field to search in it. */
const LONG = 14;
/** So many are drawn: of thousands of persons the others are behind a fold, or found by their names. */
const MOST = 200;

/** A value that may be asked for, and how much it would leave. */
export interface ChoiceValue {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

interface Props {
  name: string;
  /** Whether its name stands over it: where several share a menu. */
  isNamed: boolean;
  values: readonly ChoiceValue[];
  nameOf: (value: string) => string;
  /** What a count says to who can't see that it is one. */
  countWords: (count: number) => string;
  /** What is said of values that would leave nothing. */
  bareWords: (count: number) => string;
  onToggle: (value: string) => void;
}

/**
 * Values of which some may be chosen, each with how much it would leave. One that leaves nothing dims in its place; when the menu is opened
 * again it is behind a fold.
 */
export function ValueChoice({ name, isNamed, values, bareWords, ...each }: Props) {
  const [sought, setSought] = useState("");
  const [folds] = useState(() => new Set(values.filter(isBare).map(({ value }) => value)));
  const isSought = ({ value }: ChoiceValue) => folded(each.nameOf(value)).includes(folded(sought));
  const found = values.filter((value) => sought === "" || isSought(value));
  const shown = found.filter(({ value }) => sought !== "" || !folds.has(value));
  const behind = found.filter(({ value }) => sought === "" && folds.has(value));
  return (
    <fieldset className="facet-values">
      <legend className={isNamed ? undefined : "unseen"}>{name}</legend>
      {values.length > LONG && <FindField value={sought} onChange={setSought} />}
      <ValueList values={shown} {...each} />
      {behind.length > 0 && (
        <details className="more">
          <summary>{bareWords(behind.length)}</summary>
          <ValueList values={behind} {...each} />
        </details>
      )}
    </fieldset>
  );
}

function FindField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useAllWords();
  return (
    <input
      type="search"
      className="facet-find"
      aria-label={t("explore.find")}
      placeholder={t("explore.find")}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function isBare({ count, isChosen }: ChoiceValue): boolean {
  return count === 0 && !isChosen;
}

type ListProps = Pick<Props, "nameOf" | "countWords" | "onToggle">;

/** Of a long list the first, and those that are chosen. */
function ValueList({ values, ...each }: ListProps & Pick<Props, "values">) {
  const first = values.filter(({ isChosen }, place) => place < MOST || isChosen);
  const all = first.length === values.length ? values : [...new Set([...first, ...values])];
  return (
    <FirstOf items={all} shown={first.length} isLate>
      {(some) => (
        <ul>
          {some.map((value) => (
            <li key={value.value}>
              <ValueBox value={value} {...each} />
            </li>
          ))}
        </ul>
      )}
    </FirstOf>
  );
}

function ValueBox({ value, nameOf, countWords, onToggle }: ListProps & { value: ChoiceValue }) {
  const id = useId();
  const { number } = useAllWords();
  return (
    <label className={isBare(value) ? "facet-value is-bare" : "facet-value"}>
      <input
        type="checkbox"
        checked={value.isChosen}
        aria-describedby={id}
        onChange={() => onToggle(value.value)}
      />
      <span>{nameOf(value.value)}</span>
      <span className="facet-count" aria-hidden="true">
        {number(value.count)}
      </span>
      <span className="unseen" id={id}>
        {countWords(value.count)}
      </span>
    </label>
  );
}
