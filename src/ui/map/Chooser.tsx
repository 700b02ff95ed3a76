import { Dialog } from "@base-ui/react/dialog";
import { onPage } from "../../draw/pagePlaces";
import { useWords } from "../locale/speech";
import { PickLink } from "../part/PickLink";
import type { Choosing } from "./choicesOf";

interface Props {
  choosing: Choosing;
  onClose: () => void;
}

/** Several things lie under one click: the reader says which was meant. */
export function Chooser({ choosing: { choices, at }, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog.Root open modal={false} onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Popup className="chooser" ref={(element) => place(element, at)}>
          <Dialog.Title className="chooser-title">{t("map.choose", { count: choices.length })}</Dialog.Title>
          <Dialog.Description className="unseen">{t("map.choose.hint")}</Dialog.Description>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click too. */}
          <ul onClick={onClose}>
            {choices.map(({ picked, title }) => (
              <li key={`${picked.kind} ${picked.id}`}>
                <PickLink to={picked}>
                  <span className="chooser-kind">{t(`kind.${kindKey(picked.kind)}`)}</span>
                  {title}
                </PickLink>
              </li>
            ))}
          </ul>
          <Dialog.Close className="icon-button chooser-close" aria-label={t("app.close")}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8M12 4l-8 8" />
            </svg>
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function kindKey<Kind extends string>(kind: Kind): Exclude<Kind, "party"> | "neighbour" {
  return kind === "party" ? "neighbour" : (kind as Exclude<Kind, "party">);
}

/** Puts the chooser beside the click, inside the map. */
function place(popup: HTMLElement | null, at: Choosing["at"]): void {
  const map = onPage("map")?.getBoundingClientRect();
  if (!popup || !map) return;
  const within = (value: number, most: number) => Math.max(8, Math.min(value, most - 8));
  popup.style.left = `${within(map.left + at.x + 8, innerWidth - popup.offsetWidth)}px`;
  popup.style.top = `${within(map.top + at.y + 8, innerHeight - popup.offsetHeight)}px`;
}
