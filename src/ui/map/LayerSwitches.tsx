import { flipped, isOnAt, type Switch } from "../../view/view";
import { useWords } from "../locale/speech";
import { useNavigation } from "../wire/navigation";

/** A switch for each layer of the map. */
export function LayerSwitches({ switches, zoom }: { switches: readonly Switch[]; zoom: number }) {
  const { t, has } = useWords();
  const { view, changeView } = useNavigation();
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
        </li>
      ))}
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
