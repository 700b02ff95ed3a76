import { COMPARED_KINDS, type Compared, type ComparedKind, choicesOf, firstPair } from "../digest/compared";
import { useExploring } from "../explore/exploring";
import { useAllWords } from "../locale/allWords";
import { SelectField } from "../part/Choices";
import { Field } from "../part/Field";
import { useNavigation } from "../wire/navigation";

/** Which kind of things, and which two of them. */
export function ComparedChoice({ compared: { kind, pair } }: { compared: Compared }) {
  const { t } = useAllWords();
  const { index } = useExploring();
  const { view, changeView } = useNavigation();
  const compare = (compared: readonly string[]) => changeView({ explore: "compare", compared });
  const [first, second] = pair;
  // The same twice is none: the two change places.
  const choose = (side: 0 | 1, id: string) =>
    compare(side === 0 ? [id, id === second ? first : second] : [id === first ? second : first, id]);
  const kinds = COMPARED_KINDS.filter((each) => choicesOf(each, index).length > 1);
  return (
    <search className="compare-choice" aria-label={t("compare.of")}>
      <SelectField
        label={t("compare.kind")}
        words={kinds}
        chosen={kind}
        nameOf={(each) => t(`compare.kind.${each}`)}
        onChange={(each) => compare(firstPair(each, view, index))}
      />
      {([0, 1] as const).map((side) => (
        <OneOf
          key={side}
          {...{ kind, id: pair[side], label: t(side === 0 ? "compare.first" : "compare.second") }}
          onChoose={(id) => choose(side, id)}
        />
      ))}
    </search>
  );
}

interface OneProps {
  kind: ComparedKind;
  id: string;
  label: string;
  onChoose: (id: string) => void;
}

function OneOf({ kind, id, label, onChoose }: OneProps) {
  const { said, country, language } = useAllWords();
  const { index } = useExploring();
  if (kind === "days") return <DayField key={id} {...{ id, label, onChoose }} />;
  const nameOf = (each: string) => {
    const corridor = index.corridors.find((known) => known.id === each);
    return corridor === undefined ? country(each) : said(corridor.shortNames).text;
  };
  const words = choicesOf(kind, index).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  return <SelectField {...{ label, words, nameOf }} chosen={id} onChange={onChoose} />;
}

/** A day is taken when it is whole: the browser tells of none before. */
function DayField({ id, label, onChoose }: Omit<OneProps, "kind">) {
  const { index } = useExploring();
  return (
    <Field label={label}>
      <input
        type="date"
        max={index.horizon}
        defaultValue={id}
        onChange={({ target }) => target.value !== "" && onChoose(target.value)}
      />
    </Field>
  );
}
