import { useId, useState } from "react";
import type { FacetValue } from "../../../atlas/participation/facetsOf";
import { type Facet, toggled } from "../../../atlas/participation/filter";
import { folded } from "../../../atlas/search/folded";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { useFacetWords } from "./useFacetWords";

/** A list that is longer than this has a field to search in it. */
const LONG = 14;

interface Props {
  facet: Facet;
  values: readonly FacetValue[];
  /** A heading where several facets share a menu. */
  title?: string;
}

/**
 * The values of a facet, each with how many meetings it would leave. One without a meeting dims in its place; when the menu is opened
 * again it is behind a fold.
 */
export function FacetValues({ facet, values, title }: Props) {
  const { t } = useAllWords();
  const { facetName, valueName } = useFacetWords();
  const [sought, setSought] = useState("");
  const [folds] = useState(() => new Set(values.filter(isBare).map(({ value }) => value)));
  const isSought = ({ value }: FacetValue) => folded(valueName(facet, value)).includes(folded(sought));
  const ordered = useOrder(facet, values);
  const found = ordered.filter((value) => sought === "" || isSought(value));
  const shown = found.filter(({ value }) => sought !== "" || !folds.has(value));
  const behind = found.filter(({ value }) => sought === "" && folds.has(value));
  return (
    <fieldset className="facet-values">
      <legend className={title === undefined ? "unseen" : undefined}>{facetName(facet)}</legend>
      {values.length > LONG && <FindField value={sought} onChange={setSought} />}
      <ValueList facet={facet} values={shown} />
      {behind.length > 0 && (
        <details className="more">
          <summary>{t("explore.without", { count: behind.length })}</summary>
          <ValueList facet={facet} values={behind} />
        </details>
      )}
    </fieldset>
  );
}

/** People are looked for by name; all others stand in the order of the facts. */
function useOrder(facet: Facet, values: readonly FacetValue[]): readonly FacetValue[] {
  const { language } = useAllWords();
  const { valueName } = useFacetWords();
  if (facet !== "persons") return values;
  const { compare } = new Intl.Collator(language);
  return values.toSorted((a, b) => compare(valueName(facet, a.value), valueName(facet, b.value)));
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

function isBare({ meetings, isChosen }: FacetValue): boolean {
  return meetings === 0 && !isChosen;
}

function ValueList({ facet, values }: Pick<Props, "facet" | "values">) {
  return (
    <ul>
      {values.map((value) => (
        <li key={value.value}>
          <ValueBox facet={facet} value={value} />
        </li>
      ))}
    </ul>
  );
}

function ValueBox({ facet, value }: { facet: Facet; value: FacetValue }) {
  const id = useId();
  const { t, number } = useAllWords();
  const { filter } = useExploring();
  const { changeView } = useNavigation();
  const { valueName } = useFacetWords();
  return (
    <label className={isBare(value) ? "facet-value is-bare" : "facet-value"}>
      <input
        type="checkbox"
        checked={value.isChosen}
        aria-describedby={id}
        onChange={() => changeView({ filter: toggled(filter, facet, value.value) })}
      />
      <span>{valueName(facet, value.value)}</span>
      <span className="facet-count" aria-hidden="true">
        {number(value.meetings)}
      </span>
      <span className="unseen" id={id}>
        {t("count.meetings", { count: value.meetings })}
      </span>
    </label>
  );
}
