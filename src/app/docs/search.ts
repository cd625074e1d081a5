import type { FoundSection } from '../../model/section-search.ts';
import { excerpt } from './excerpt.ts';

type Find = (query: string) => readonly FoundSection[];

/**
 * Makes the search of a page answer. The index comes with the first focus. Arrow keys go from the field through
 * what was found and back, Escape closes; `top` is the folder of all pages.
 */
export function startSearch(search: HTMLElement, top: URL): void {
  const field = search.querySelector<HTMLInputElement>('input');
  const list = search.querySelector<HTMLElement>('.found');
  const status = search.querySelector<HTMLElement>('[role="status"]');
  if (!field || !list || !status) return;
  let finding: Promise<Find> | undefined;

  const load = () => {
    finding ??= loadFinder(new URL(field.dataset.index ?? '', location.href));
    // Whoever comes back to the field tries again.
    finding.catch(() => {
      finding = undefined;
    });
    return finding;
  };

  const show = async () => {
    const query = field.value.trim();
    if (query === '') return close();
    const find = await load().catch(() => null);
    if (query !== field.value.trim()) return;
    const found = find?.(query) ?? [];
    list.replaceChildren(...found.map((one) => entry(one, top)));
    list.hidden = found.length === 0;
    status.textContent = find ? countSentence(found.length) : 'The index could not be loaded.';
    status.classList.toggle('unseen', found.length > 0);
  };

  const close = () => {
    list.hidden = true;
    status.textContent = '';
    status.classList.add('unseen');
  };

  field.addEventListener('focus', () => {
    load().catch(() => {});
    if (field.value !== '') void show();
  });
  field.addEventListener('input', () => void show());
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
      field.focus();
      return;
    }
    const links = [...list.querySelectorAll('a')];
    if (list.hidden || links.length === 0) return;
    const focused = document.activeElement;
    const at = focused instanceof HTMLAnchorElement ? links.indexOf(focused) : -1;
    if (event.key === 'Enter' && at < 0) links[0]?.click();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    (links[Math.min(at + step, links.length - 1)] ?? field).focus();
  });
  search.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !search.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !search.contains(target)) close();
  });
  // A link within this page leaves the list over it.
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) close();
  });
  search.hidden = false;
}

async function loadFinder(address: URL): Promise<Find> {
  const [{ sectionFinder }, response] = await Promise.all([
    import('../../model/section-search.ts'),
    fetch(address),
  ]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return sectionFinder(await response.json());
}

function entry({ section, words }: FoundSection, top: URL): HTMLElement {
  const link = document.createElement('a');
  link.href = new URL(section.address, top).href;
  const name = document.createElement('span');
  name.className = 'found-name';
  name.textContent = section.heading === section.page ? section.page : `${section.page} · ${section.heading}`;
  const text = document.createElement('span');
  text.className = 'found-text';
  text.append(
    ...excerpt(section.text, words).map((part) => {
      if (!part.isMatch) return part.text;
      const mark = document.createElement('mark');
      mark.textContent = part.text;
      return mark;
    }),
  );
  link.append(name, text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function countSentence(count: number): string {
  if (count === 0) return 'Nothing found.';
  return count === 1 ? 'One place found.' : `${count} places found.`;
}
