import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Result, Search } from "../../atlas/search/search";
import type { SearchKind, Target } from "../../atlas/search/searchDocument";
import { storyChange } from "../../view/storyViews";
import type { View } from "../../view/view";
import { isKnown } from "../load/past";
import { type Loaded, useLoaded } from "../load/useLoaded";
import { useAllWords } from "../locale/allWords";
import "../part/dialogStyle";
import { IconButton } from "../part/IconButton";
import { CROSS, LENS, Sign } from "../part/Sign";
import { useNavigation } from "../wire/navigation";
import { useSignal } from "../wire/signal";
import { useWires } from "../wire/wires";
import { type Group, groupsOf, inSight, type Row } from "./groupsOf";
import { ResultList } from "./ResultList";
import { SearchState } from "./SearchState";
import "./search.css";

interface Props {
  load: () => Promise<Search>;
  onClose: () => void;
}

/** Asks what is looked for, and goes there. */
export function SearchDialog({ load, onClose }: Props) {
  const { t } = useAllWords();
  const { changeView } = useNavigation();
  const loaded = useLoaded(load);
  const hasPicked = useRef(false);
  const pick = ({ to }: Result) => {
    hasPicked.current = true;
    changeView(changeTo(to));
    onClose();
  };
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup
          className="search"
          aria-label={t("search.label")}
          // What was picked takes the focus; where nothing was, it goes back to where it came from.
          finalFocus={() => !hasPicked.current}
        >
          <SearchBox loaded={loaded} onPick={pick} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** A story begins with nothing of the reader's own on the map. */
function changeTo({ kind, id }: Target): Partial<View> {
  return kind === "story" ? { picked: null, explore: null, ...storyChange(id) } : { picked: { kind, id } };
}

/** Of a past day only what was known then; documents lead to what cites them, and stories tell of days of their own. */
function useKnown(results: readonly Result[]): readonly Result[] {
  const past = useSignal(useWires().past, (now) => now);
  return useMemo(
    () => (past === null ? results : results.filter(({ to }) => isKnown(to, past))),
    [results, past],
  );
}

function SearchBox({ loaded, onPick }: { loaded: Loaded<Search>; onPick: (result: Result) => void }) {
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<ReadonlySet<SearchKind>>(new Set());
  const results = useKnown(useResults(loaded, query));
  const groups = useMemo(() => groupsOf(results, opened), [results, opened]);
  const change = (text: string) => {
    setQuery(text);
    setOpened(new Set());
  };
  const choose = (row: Row) => {
    if ("result" in row) onPick(row.result);
    else setOpened(new Set([...opened, row.kind]));
  };
  return (
    <Autocomplete.Root
      inline
      open
      items={useInSightFirst(groups)}
      mode="none"
      autoHighlight="always"
      keepHighlight
      value={query}
      // An item that is chosen isn't typed into the box.
      onValueChange={(text, { reason }) => reason !== "item-press" && change(text)}
      itemToStringValue={() => query}
    >
      <SearchHead />
      <ResultList onChoose={choose} />
      <SearchState loaded={loaded} query={query} count={countOf(results)} />
    </Autocomplete.Root>
  );
}

/** A letter is answered with what is in sight of its results: drawing a row costs more than finding it. The others follow, unless the next letter comes before. */
function useInSightFirst(groups: readonly Group[]): readonly Group[] {
  const drawn = useDeferredValue(groups);
  return useMemo(() => (drawn === groups ? groups : inSight(groups)), [groups, drawn]);
}

/** With what is gathered under them. */
function countOf(results: readonly Result[]): number {
  return results.reduce((count, { gathered = [] }) => count + 1 + gathered.length, 0);
}

function SearchHead() {
  const { t } = useAllWords();
  return (
    <div className="search-head">
      <Sign path={LENS} />
      <Autocomplete.Input
        className="search-input"
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        enterKeyHint="go"
        autoComplete="off"
        spellCheck={false}
      />
      <Dialog.Close render={<IconButton label={t("app.close")} path={CROSS} />} />
    </div>
  );
}

function useResults(loaded: Loaded<Search>, query: string): readonly Result[] {
  const { language } = useAllWords();
  const search = loaded.state === "here" ? loaded.value : null;
  return useMemo(() => search?.find(query, language) ?? [], [search, query, language]);
}
