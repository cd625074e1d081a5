/** Texts of the search. */
export const search = {
  title: 'Find',
  label: 'Place, flow, event, actor or goods',
  /** Under the field. */
  hint: 'In any language and script; small slips are forgiven.',
  hits: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  none: (query: string) => `Nothing here is called “${query}”.`,
  noneHint: 'Fewer letters or another spelling may help.',
  all: (count: number) => `Everything in this story: ${count} ${count === 1 ? 'entry' : 'entries'}`,
  groups: {
    flow: 'Flows',
    event: 'Events',
    place: 'Places',
    actor: 'Actors',
    goods: 'Goods',
  },
  /** What an entry is. */
  kinds: {
    flow: 'flow',
    event: 'event',
    place: 'place',
    actor: 'actor',
    goods: 'goods',
  },
  /** Of a flow or event found by somebody who speaks of it; `name` is that speaker. */
  speaks: (name: string) => `${name} speaks of it`,
  /** Of an actor that belongs to another. */
  partOf: (name: string) => `part of ${name}`,
  /** Of goods that are all that is shown. */
  onlyGoods: 'shown alone',
  goodsHint: 'show only this',
  hidden: 'not in the selection',
  hiddenCount: (count: number) =>
    count === 1 ? '1 of them is not in the selection.' : `${count} of them are not in the selection.`,
  reset: 'Reset the selection',
  more: (count: number) => `${count} more`,
};
