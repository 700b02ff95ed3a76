/** What an id looks like. Apart from the schema, so that the page can ask without the validator. */
export const ID_PATTERN = /^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*)?$/;
