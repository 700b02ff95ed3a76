import { ON_PAGE } from "../../draw/pagePlaces";
import { DEFAULT_FRAMING } from "../../view/framing";
import { isInteractive } from "../../view/view";
import { adoptStyle } from "../browser/adoptStyle";
import type { Answer } from "../load/useEntry";
import { useWords } from "../locale/speech";
import { Brand } from "../part/Brand";
import { Sign } from "../part/Sign";
import { useNavigation } from "../wire/navigation";
import { useSignal } from "../wire/signal";
import { nameOf } from "../wire/titleOf";
import { useWires } from "../wire/wires";
import style from "./embed.css?inline";
import { GestureHint } from "./GestureHint";

adoptStyle(style);

/** What stands above the map in another page: what it shows, and the way to the whole atlas. */
export function EmbedHead({ answer }: { answer: Answer }) {
  const words = useWords();
  const { view, hrefOf } = useNavigation();
  const { without } = view.framing;
  const story = useSignal(useWires().storyNow, (now) => now?.name ?? null);
  const about =
    view.picked && answer.state === "here" ? nameOf(answer.entry, words) : words.t("app.strapline");
  const whole = hrefOf({ frame: "page", framing: DEFAULT_FRAMING });
  return (
    <>
      {without.includes("title") && without.includes("link") ? null : (
        <header className={ON_PAGE.embedHead}>
          {!without.includes("title") && <h1 className="embed-title">{story ?? about}</h1>}
          {!without.includes("link") && <WholeLink href={whole} />}
        </header>
      )}
      {isInteractive(view) && <GestureHint />}
    </>
  );
}

/** To the same view with its panel, in a window of its own. */
function WholeLink({ href }: { href: string }) {
  const { t } = useWords();
  return (
    <a
      className="embed-link"
      href={href}
      target="_blank"
      rel="noopener"
      title={t("app.openMap")}
      // The camera is written into the address without a render: it is read when the link is followed.
      onClick={({ currentTarget }) => {
        currentTarget.hash = location.hash;
      }}
    >
      <Brand />
      {t("app.name")}
      <Sign className="embed-out" path="M6 4h6v6M12 4 4.5 11.5" />
    </a>
  );
}
