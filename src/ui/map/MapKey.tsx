import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { ON_PAGE } from "../../draw/pagePlaces";
import { isEmbedded, type View } from "../../view/view";
import { useMedia } from "../browser/useMedia";
import { useWindowEvent } from "../browser/useWindowEvent";
import { useWords } from "../locale/speech";
import { IconButton } from "../part/IconButton";
import { late } from "../part/late";
import { ProjectionChoice } from "./ProjectionChoice";

const KeyDialog = late(async () => (await import("./KeyDialog")).KeyDialog);

interface Props {
  legend: ReactNode;
  layers: ReactNode;
  /** What is picked and would lie under the unfolded legend, in a word; `null` where nothing does. */
  inWayOf: string | null;
}

/** Legend and layer switches: in a corner of the map; behind a button where there's no room for a corner. */
export function MapKey({ view, ...props }: Props & { view: View }) {
  const isNarrow = useMedia("--narrow");
  if (isEmbedded(view))
    return view.framing.without.includes("legend") ? null : <EmbedKey legend={props.legend} />;
  return isNarrow ? <KeyButton {...props} /> : <KeyCorner {...props} />;
}

/** In another page: the legend alone, folded, since the map is what is shown there. */
function EmbedKey({ legend }: Pick<Props, "legend">) {
  const { t } = useWords();
  return (
    <div className={`${ON_PAGE.legend} embed-key`}>
      <details>
        <summary>{t("map.legend")}</summary>
        {legend}
      </details>
    </div>
  );
}

function KeyCorner({ legend, layers, inWayOf }: Props) {
  const { t } = useWords();
  const { unfolded, turn } = useUnfolded(inWayOf);
  return (
    <div className={ON_PAGE.legend}>
      <KeyPart name={t("map.legend")} isOpen={unfolded === "legend"} onTurn={() => turn("legend")}>
        {legend}
      </KeyPart>
      <KeyPart name={t("map.layers")} isOpen={unfolded === "layers"} onTurn={() => turn("layers")}>
        <div>
          {layers}
          <ProjectionChoice />
        </div>
      </KeyPart>
    </div>
  );
}

type Unfolded = "legend" | "layers" | "none";

/** One of the two at a time. The legend folds by itself where it would cover what is picked, until the reader wants it all the same. */
function useUnfolded(inWayOf: string | null) {
  const isRoomy = useMedia("--roomy-beside-panel");
  const [chosen, choose] = useState<{ part: Unfolded; over: string | null } | null>(null);
  const isStill =
    chosen !== null && (chosen.part !== "legend" || inWayOf === null || chosen.over === inWayOf);
  const byItself: Unfolded = isRoomy && inWayOf === null ? "legend" : "none";
  const unfolded = isStill ? chosen.part : byItself;
  const turn = (part: Unfolded) => choose({ part: unfolded === part ? "none" : part, over: inWayOf });
  return { unfolded, turn };
}

interface PartProps {
  name: string;
  isOpen: boolean;
  onTurn: () => void;
  children: ReactNode;
}

function KeyPart({ name, isOpen, onTurn, children }: PartProps) {
  return (
    <details open={isOpen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button. */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          onTurn();
        }}
      >
        {name}
      </summary>
      {children}
    </details>
  );
}

function KeyButton({ legend, layers }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const isPrinted = usePrinted();
  return (
    <>
      {isPrinted && <div className={ON_PAGE.legend}>{legend}</div>}
      <IconButton
        className="map-key-button"
        label={t("map.key")}
        path="m8 2 6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <KeyDialog onClose={() => setOpen(false)}>
          <KeySections legend={legend} layers={layers} />
        </KeyDialog>
      )}
    </>
  );
}

/** Whether the page is on its way to paper, where nothing can be pressed: the browser asks for it and waits for nothing. */
function usePrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useWindowEvent("beforeprint", () => flushSync(() => setPrinted(true)));
  useWindowEvent("afterprint", () => setPrinted(false));
  return isPrinted;
}

function KeySections({ legend, layers }: Pick<Props, "legend" | "layers">) {
  const { t } = useWords();
  return (
    <>
      <section>
        <h3>{t("map.legend")}</h3>
        {legend}
      </section>
      <section>
        <h3>{t("map.layers")}</h3>
        {layers}
        <ProjectionChoice />
      </section>
    </>
  );
}
