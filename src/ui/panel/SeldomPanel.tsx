import type { EntryOf } from "../../atlas/entry";
import { InterconnectorPanel, PlantPanel, SubstationPanel } from "./AssetPanels";
import { CentrePanel } from "./CentrePanel";
import { CountryPanel } from "./CountryPanel";
import type { SeldomEntry } from "./EntryPanel";
import { FacilityPanel } from "./FacilityPanel";
import { OrganisationPanel } from "./OrganisationPanel";
import { PersonPanel } from "./PersonPanel";
import { SegmentPanel } from "./SegmentPanel";
import { SeriesPanel } from "./SeriesPanel";

/** What is said about a thing that is seldom opened first: the panel of its kind. */
export function SeldomPanel({ entry }: { entry: SeldomEntry }) {
  switch (entry.kind) {
    case "segment":
      return <SegmentPanel entry={entry} />;
    case "facility":
      return <FacilityPanel entry={entry} />;
    case "party":
      return <PartyPanel entry={entry} />;
    case "person":
      return <PersonPanel entry={entry} />;
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
