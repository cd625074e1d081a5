/** Texts of the tables. */
export const table = {
  caption: 'Who says what, when, and where it was read',
  columns: {
    speaker: 'Speaker',
    stance: 'Stance',
    mark: 'About',
    amount: 'Amount',
    said: 'Said on',
    read: 'Read at',
  },
  /** Names of the four tables, short enough to stand in one line. */
  sections: { claims: 'Statements', flows: 'Flows', events: 'Events', places: 'Places' },
  /** Names the line of words that lead to the tables. */
  jump: 'Tables',
  flows: {
    caption: 'What goes where',
    columns: {
      mark: 'Flow',
      way: 'From → to',
      period: 'When',
      status: 'Status',
      amount: 'Amount',
      statements: 'Statements',
    },
  },
  events: {
    caption: 'What happened, and when',
    columns: {
      day: 'Date',
      mark: 'Event',
      type: 'Type',
      place: 'Place',
      status: 'Status',
      statements: 'Statements',
    },
  },
  places: {
    caption: 'Where it happens',
    columns: {
      name: 'Place',
      names: 'Other names',
      type: 'Type',
      country: 'Country',
      precision: 'Precision',
      position: 'Position',
      touched: 'Flows and events',
    },
  },
  /** How well the place is known, in a column of that name. */
  precision: {
    exact: 'exact',
    site: 'to the site',
    city: 'to the city',
    region: 'to the region',
    country: 'to the country',
    unknown: 'unknown',
  },
  /** Degrees as figures, never negative. */
  position: (latitude: string, isNorth: boolean, longitude: string, isEast: boolean) =>
    `${latitude}°\u00a0${isNorth ? 'N' : 'S'}, ${longitude}°\u00a0${isEast ? 'E' : 'W'}`,
  /** Where a place is drawn as an area. */
  area: 'an area',
  /** Of an event. */
  noPlace: 'no place given',
  /** Of what stands in no map. */
  unlocated: 'not on the map',
  /** After their number. */
  statements: (count: number): string => (count === 1 ? 'statement' : 'statements'),
  /** After some names. */
  andMore: (count: number) => `and ${count} more`,
  showMore: (count: number, left: string) =>
    `Show ${count} more ${count === 1 ? 'row' : 'rows'} (${left} left)`,
  /** Columns that only the CSV has. */
  more: {
    goods: 'Goods',
    from: 'From',
    to: 'To',
    status: 'Status',
    start: 'Start',
    end: 'End',
    latitude: 'Latitude',
    longitude: 'Longitude',
    link: 'Link',
    note: 'Note',
    id: 'Id',
  },
  noDate: 'date unknown',
  copy: 'copy',
  copyNote: 'Where it says “copy”, only somebody’s copy could be read; it is named, not linked.',
  empty: 'Nothing fits this choice.',
  reset: 'Reset the filter',
  csv: 'Save as CSV',
  geojson: 'Save as GeoJSON',
  /** What a spreadsheet in this language takes for the end of a cell. */
  separator: ',',
};
