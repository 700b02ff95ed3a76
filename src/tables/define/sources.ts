import type { Source } from "../../atlas/atlas";
import { columnsFor, type Definition } from "./columnsFor";

const of = columnsFor<Source>();

export const sources: Definition<Source> = {
  id: "sources",
  title: "Sources",
  description: "Every document on which the atlas rests, a row each.",
  items: ({ sources }) => sources.values(),
  columns: [
    of.id("id", "Id", "By which other tables name it.", ({ id }) => id),
    of.text("publisher", "Publisher", "Whose text it is.", ({ publisher }) => publisher),
    of.text("title", "Title", "Empty where not known.", ({ title }) => title),
    of.word(["headline", "description"])(
      "title_is",
      "Kind of title",
      "As printed, or in our words.",
      ({ titleIs }) => titleIs,
    ),
    of.day("date", "Date", "Of publication; empty where not known.", ({ date }) => date),
    of.text(
      "date_note",
      "Note on the date",
      "How it is known, where that is not the date printed.",
      ({ dateNote }) => dateNote,
    ),
    of.text("language", "Language", "ISO 639-1 code; empty where not known.", ({ language }) => language),
    of.text(
      "source_licence",
      "Licence of the document",
      "Its own, where it says one; what it holds stays its publisher’s.",
      ({ licence }) => licence,
    ),
    of.text("note", "Note", "In English.", ({ note }) => note),
    of.link("url", "Address", "Empty where none is known.", ({ url }) => url),
    ...of.kept(),
  ],
};
