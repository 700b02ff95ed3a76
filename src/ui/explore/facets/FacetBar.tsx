import { chosenIn, type Facet } from "../../../atlas/participation/filter";
import { useAllWords } from "../../locale/allWords";
import { ViewLink } from "../../part/ViewLink";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { isMatrix } from "../isMatrix";
import { DateFields } from "./DateFields";
import { FacetMenu } from "./FacetMenu";
import { FacetValues } from "./FacetValues";
import { useFacetWords } from "./useFacetWords";

/** Those that are asked most have a button of their own. */
const FIRST = [
  "series",
  "corridors",
  "parties",
  "persons",
  "roles",
  "evidence",
] as const satisfies readonly Facet[];
const OTHERS = ["countries", "formats", "statuses", "rosters", "tiers"] as const satisfies readonly Facet[];

/** What the meetings are filtered by: a menu a facet, each saying what is chosen in it. */
export function FacetBar() {
  const { t } = useAllWords();
  const { filter } = useExploring();
  const { explore } = useNavigation().view;
  return (
    <search className="facets" aria-label={t("explore.filter")}>
      {FIRST.map((facet) => (
        <OwnMenu key={facet} facet={facet} />
      ))}
      <DatesMenu />
      <OthersMenu />
      {isMatrix(explore) && <PersonsSwitch isOn={explore === "persons"} />}
      {Object.keys(filter).length > 0 && (
        <ViewLink change={{ filter: {}, explore: explore ?? "matrix" }} className="facets-clear">
          {t("explore.clear")}
        </ViewLink>
      )}
    </search>
  );
}

/** Turns the rows of those who spoke on and off, under the parties of the matrix. */
function PersonsSwitch({ isOn }: { isOn: boolean }) {
  const { t } = useAllWords();
  const { changeView } = useNavigation();
  return (
    <label className="persons-switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={() => changeView({ explore: isOn ? "matrix" : "persons" })}
      />
      <span>{t("explore.persons")}</span>
    </label>
  );
}

/** A facet with a button of its own, which says what is chosen. */
function OwnMenu({ facet }: { facet: Facet }) {
  const { filter } = useExploring();
  const { facetName, conditionWords } = useFacetWords();
  const isSet = chosenIn(filter, facet).length > 0;
  return (
    <FacetMenu label={isSet ? conditionWords(filter, facet) : facetName(facet)} isSet={isSet}>
      <FacetValues facet={facet} />
    </FacetMenu>
  );
}

function DatesMenu() {
  const { filter } = useExploring();
  const { facetName, datesWords } = useFacetWords();
  const isSet = filter.from !== undefined || filter.to !== undefined;
  return (
    <FacetMenu label={isSet ? datesWords(filter) : facetName("dates")} isSet={isSet}>
      <DateFields />
    </FacetMenu>
  );
}

/** The other facets, behind one button. */
function OthersMenu() {
  const { t } = useAllWords();
  const { filter } = useExploring();
  const { facetName, conditionWords } = useFacetWords();
  const [chosen, ...more] = OTHERS.filter((facet) => chosenIn(filter, facet).length > 0);
  const label = () => {
    if (chosen === undefined) return t("explore.facet.more");
    if (more.length === 0) return conditionWords(filter, chosen);
    return `${t("explore.facet.more")}: ${more.length + 1}`;
  };
  return (
    <FacetMenu label={label()} isSet={chosen !== undefined}>
      {OTHERS.map((facet) => (
        <FacetValues key={facet} facet={facet} title={facetName(facet)} />
      ))}
    </FacetMenu>
  );
}
