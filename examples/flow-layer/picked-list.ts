import { FLOW_STATUSES } from 'dispatch-atlas/flow-layer';
import { GROUPS, type randomFlows } from './random-flows.ts';

export interface PickedFlows {
  /** Positions in the columns, nearest first. */
  readonly flows: readonly number[];
  readonly columns: ReturnType<typeof randomFlows>;
  readonly onSelect: (flow: number) => void;
}

const MOST = 8;
const format = new Intl.NumberFormat('en');

/** Lists the flows that lie at a point; nobody has to guess which one was meant. */
export function listFlows(target: HTMLElement, { flows, columns, onSelect }: PickedFlows): void {
  const head = document.createElement('p');
  if (flows.length === 0) head.textContent = 'No flow lies there.';
  else
    head.textContent =
      flows.length === 1 ? 'One flow lies there:' : `${format.format(flows.length)} flows lie there:`;
  const list = document.createElement('ul');
  for (const flow of flows.slice(0, MOST)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.group = String(columns.group[flow]);
    button.setAttribute('aria-pressed', String(flow === flows[0]));
    button.append(...describe(flow, columns));
    button.addEventListener('click', () => {
      for (const other of list.querySelectorAll('button'))
        other.setAttribute('aria-pressed', String(other === button));
      onSelect(flow);
    });
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
  }
  const rest = document.createElement('p');
  if (flows.length > MOST) rest.textContent = `and ${format.format(flows.length - MOST)} more`;
  target.replaceChildren(head, list, rest);
}

function describe(flow: number, columns: PickedFlows['columns']): HTMLElement[] {
  const [from, to] = [columns.from, columns.to].map(
    (ends) => `place ${format.format((ends[flow] ?? 0) + 1)}`,
  );
  const amount = columns.amount[flow] ?? Number.NaN;
  const years = [columns.start, columns.end].map((times) => new Date(times[flow] ?? 0).getUTCFullYear());
  const name = document.createElement('b');
  name.textContent = `${GROUPS[columns.group[flow] ?? 0]}, ${from} → ${to}`;
  const facts = document.createElement('small');
  facts.textContent = [
    Number.isNaN(amount) ? 'no figure' : `${format.format(amount)} t`,
    [...new Set(years)].join('–'),
    columns.announced[flow] ? 'announced' : FLOW_STATUSES[columns.status[flow] ?? 0],
  ].join(' · ');
  return [name, facts];
}
