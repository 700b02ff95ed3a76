/** Of https://schema.org, the types and properties that the pages use: what search engines and library catalogues read. */

export interface LinkedPlace {
  readonly "@type": "Place" | "Country";
  readonly name?: string;
  readonly alternateName?: readonly string[];
  readonly identifier?: string;
  readonly address?: LinkedAddress;
  readonly geo?: LinkedPoint | LinkedBox;
}

export interface LinkedAddress {
  readonly "@type": "PostalAddress";
  readonly addressLocality: string;
  /** ISO 3166-1 alpha-2. */
  readonly addressCountry: string;
}

export interface LinkedPoint {
  readonly "@type": "GeoCoordinates";
  readonly latitude: number;
  readonly longitude: number;
}

export interface LinkedBox {
  readonly "@type": "GeoShape";
  /** South, west, north, east, parted by spaces. */
  readonly box: string;
}

export interface LinkedOrganization {
  readonly "@type": "Organization";
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly location?: LinkedPlace;
}

/** With public offices only. */
export interface LinkedPerson {
  readonly "@type": "Person";
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly jobTitle?: readonly string[];
}

export interface LinkedDocument {
  readonly "@type": "CreativeWork";
  readonly name: string;
  readonly publisher?: LinkedOrganization;
  readonly datePublished?: string;
  readonly inLanguage?: string;
  readonly url?: string;
}

/** A story, in all languages of the page, with the documents that it cites. */
export interface LinkedStory {
  readonly "@type": "CreativeWork";
  readonly name: string;
  readonly inLanguage: readonly string[];
  readonly license: string;
  readonly citation: readonly LinkedDocument[];
}

export interface LinkedEvent {
  readonly "@type": "Event";
  readonly name: string;
  /** As far as it is known: a day, a month or a year. */
  readonly startDate: string;
  readonly endDate?: string;
  readonly eventAttendanceMode?: `https://schema.org/${"Offline" | "Online" | "Mixed"}EventAttendanceMode`;
  readonly location?: LinkedPlace | { readonly "@type": "VirtualLocation" };
  readonly organizer?: readonly LinkedOrganization[];
  readonly superEvent?: LinkedSeries;
}

export interface LinkedSeries {
  readonly "@type": "EventSeries";
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly url?: string;
}

export interface LinkedDataset {
  readonly "@type": "Dataset";
  readonly name: string;
  readonly license: string;
  readonly isAccessibleForFree: true;
  readonly spatialCoverage: LinkedPlace;
  readonly distribution?: readonly {
    readonly "@type": "DataDownload";
    readonly encodingFormat: string;
    readonly contentUrl: string;
  }[];
}

export type LinkedThing =
  | LinkedEvent
  | LinkedPlace
  | LinkedOrganization
  | LinkedPerson
  | LinkedSeries
  | LinkedDataset
  | LinkedStory;

/** What stands in the page: the thing, with what every thing may have. */
export type LinkedData = LinkedThing & {
  readonly "@context": "https://schema.org";
  readonly description: string;
  readonly url: string;
  readonly image?: string;
  /** The documents that say it. */
  readonly subjectOf?: readonly LinkedDocument[];
};
