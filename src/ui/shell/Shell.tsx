import { type ReactNode, useRef } from "react";
import { ON_PAGE } from "../../draw/pagePlaces";
import { isEmbedded, isInteractive, type View } from "../../view/view";
import { ExploreRoom } from "../explore/ExploreRoom";
import type { Answer } from "../load/useEntry";
import { Speaking } from "../locale/speech";
import type { Words } from "../locale/words";
import type { MapSlot } from "../map/mapSlot";
import { coveredBy, paddingUnder } from "../map/paddingUnder";
import type { SeldomComponent } from "../panel/EntryPanel";
import { late } from "../part/late";
import { StoryRoom } from "../story/StoryRoom";
import { Navigating, type Navigation } from "../wire/navigation";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { layoutOf } from "./layoutOf";
import { Panel } from "./Panel";
import { Sheet } from "./Sheet";

const Comparison = late(async () => (await import("../compare/Comparison")).Comparison);
const TimeBar = late(async () => (await import("../time/TimeBar")).TimeBar);
const UnreadNotice = late(async () => (await import("../part/UnreadNotice")).UnreadNotice);
const EmbedHead = late(async () => (await import("../embed/EmbedHead")).EmbedHead);

interface Props {
  words: Words;
  navigation: Navigation;
  answer: Answer;
  /** Says what is seldom opened, once it has come. */
  Seldom: SeldomComponent | null;
  unread: readonly string[];
  /** What stands in the header beside language and theme. */
  tools?: ReactNode;
  renderMap: (slot: Omit<MapSlot, "story">) => ReactNode;
}

/** The page: header, panel, map, footer. It holds no state of the view and renders on a server as well. */
export function Shell({ words, navigation, answer, Seldom, unread, tools, renderMap }: Props) {
  return (
    <Speaking value={words}>
      <Navigating value={navigation}>
        <Whole view={navigation.view}>
          <a className="skip" href="#panel">
            {words.t("app.skipToPanel")}
          </a>
          <Header tools={tools} />
          {isEmbedded(navigation.view) && <EmbedHead answer={answer} />}
          <PanelAndMap view={navigation.view} {...{ words, answer, Seldom, unread, renderMap }} />
          <Footer />
        </Whole>
      </Navigating>
    </Speaking>
  );
}

/** All of the page under its state, by which the style sheets lay it out. */
function Whole({ view, children }: { view: View; children: ReactNode }) {
  return (
    <div
      className={ON_PAGE.app}
      data-frame={isEmbedded(view) ? "embed" : view.frame}
      data-without={view.framing.without.join(" ") || undefined}
      data-untouched={isInteractive(view) ? undefined : ""}
      data-layout={layoutOf(view)}
      data-picked={view.picked?.kind}
    >
      {children}
    </div>
  );
}

type MiddleProps = Pick<Props, "words" | "answer" | "Seldom" | "unread" | "renderMap"> & { view: View };

function PanelAndMap({ view, words, answer, Seldom, unread, renderMap }: MiddleProps) {
  const sheet = useRef<HTMLElement>(null);
  const paddingOf = (map: Element) => paddingUnder(map, sheet.current);
  const coveredIn = (map: Element) => coveredBy(sheet.current, map);
  return (
    <main className="stage">
      <Sheet ref={sheet} picked={view.picked}>
        <StoryRoom>
          <Panel picked={view.picked} answer={answer} Seldom={Seldom} />
        </StoryRoom>
      </Sheet>
      <ExploreRoom comparison={<Comparison />} />
      <section className="map" aria-label={words.t("app.map")}>
        {renderMap({ view, words, paddingOf, coveredIn })}
        {view.date && <TimeBar date={view.date} />}
        {unread[0] && <UnreadNotice unread={unread} />}
      </section>
    </main>
  );
}
