import './docs.css';
import { startSearch } from './search.ts';

/* What every page of the documentation does: searching, and copying code. It reads without both. */

document.documentElement.classList.add('scripted');

for (const block of document.querySelectorAll<HTMLElement>('.code')) offerCopy(block);

const search = document.querySelector<HTMLElement>('.search');
if (search) startSearch(search, new URL(document.documentElement.dataset.docs ?? './', location.href));

function offerCopy(block: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    button.textContent = (await copy(block)) ? 'Copied' : 'Press Ctrl+C';
  });
  button.addEventListener('blur', () => {
    button.textContent = 'Copy';
  });
  block.prepend(button);
}

/** Whether it could be copied; where not, the code is chosen, to be copied by hand. */
async function copy(block: HTMLElement): Promise<boolean> {
  const code = block.querySelector('code');
  if (!code) return false;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
