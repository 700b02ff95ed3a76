import { flipped, isOnAt, type Switch } from "../../view/view";
import { useWords } from "../locale/speech";
import { late } from "../part/late";
import { useNavigation } from "../wire/navigation";

const GridNote = late(async () => (await import("./GridNote")).GridNote);

/** A switch for each layer of the map, and one for the years. */
export function LayerSwitches({ switches, zoom }: { switches: readonly Switch[]; zoom: number }) {
  const { t, has } = useWords();
  const { view, changeView, front } = useNavigation();
  const hasYears = view.date !== null;
  const nameOf = (id: string) => {
    const key = `layer.${id}`;
    return has(key) ? t(key) : id;
  };
  return (
    <ul className="switches">
      {switches.map((each) => (
        <li key={each.id}>
          <LayerSwitch
            name={nameOf(each.id)}
            isOn={isOnAt(view, each, zoom)}
            flip={() => changeView({ switched: flipped(view.switched, each, zoom) })}
          />
          {each.id === "grid" && isOnAt(view, each, zoom) && <GridNote />}
        </li>
      ))}
      <li>
        <LayerSwitch
          name={t("map.years")}
          isOn={hasYears}
          flip={() => changeView({ date: hasYears ? null : front.horizon })}
        />
      </li>
    </ul>
  );
}

function LayerSwitch({ name, isOn, flip }: { name: string; isOn: boolean; flip: () => void }) {
  return (
    <label>
      {name}
      <input type="checkbox" role="switch" aria-checked={isOn} checked={isOn} onChange={flip} />
    </label>
  );
}
