import type { Entry, EntryOf } from "../../atlas/entry";
import { InterconnectorPanel, PlantPanel, SubstationPanel } from "./AssetPanels";
import { CentrePanel } from "./CentrePanel";
import { CorridorPanel } from "./CorridorPanel";
import { CountryPanel } from "./CountryPanel";
import { FacilityPanel } from "./FacilityPanel";
import { MeetingPanel } from "./MeetingPanel";
import { OrganisationPanel } from "./OrganisationPanel";
import { PersonPanel } from "./PersonPanel";
import { SegmentPanel } from "./SegmentPanel";
import { SeriesPanel } from "./SeriesPanel";

/** What is said about one thing: the panel of its kind. It renders on a server as well, one page a record. */
export function EntryPanel({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case "corridor":
      return <CorridorPanel entry={entry} />;
    case "segment":
      return <SegmentPanel entry={entry} />;
    case "facility":
      return <FacilityPanel entry={entry} />;
    case "member":
      return <CountryPanel record={entry.record} names={entry.names} takesPart={entry.takesPart} />;
    case "party":
      return <PartyPanel entry={entry} />;
    case "person":
      return <PersonPanel entry={entry} />;
    case "meeting":
      return <MeetingPanel entry={entry} />;
    case "series":
      return <SeriesPanel entry={entry} />;
    case "centre":
      return <CentrePanel entry={entry} />;
    case "plant":
      return <PlantPanel entry={entry} />;
    case "substation":
      return <SubstationPanel entry={entry} />;
    case "interconnector":
      return <InterconnectorPanel entry={entry} />;
  }
}

function PartyPanel({ entry: { record, names, takesPart } }: { entry: EntryOf<"party"> }) {
  return "capital" in record ? (
    <CountryPanel record={record} names={names} takesPart={takesPart} />
  ) : (
    <OrganisationPanel record={record} names={names} takesPart={takesPart} />
  );
}
