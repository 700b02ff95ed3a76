import { SWITCHES } from "../../scene/switches";
import { isOn, type Switch } from "../../view/view";
import { useWords } from "../locale/speech";
import { useNavigation } from "../wire/navigation";

/** A switch for each layer of the map. */
export function LayerSwitches() {
  const { t } = useWords();
  const { view, changeView } = useNavigation();
  const flip = (flipped: Switch) => {
    const isDifferent = (each: Switch) => view.switched.includes(each.id) !== (each === flipped);
    changeView({ switched: SWITCHES.filter(isDifferent).map(({ id }) => id) });
  };
  return (
    <ul className="switches">
      {SWITCHES.map((each) => (
        <li key={each.id}>
          <LayerSwitch name={t(`layer.${each.id}`)} isOn={isOn(view, each)} flip={() => flip(each)} />
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
