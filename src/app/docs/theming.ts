/*
 * Beside every colour in the tables of the page: a field to try another, in the story at its top and in the code
 * below it. Colours are set by script, which needs no exception in a policy.
 */

const PROPERTY = /^--dispatch-[\w-]+$/;
const COLOUR = /^#[0-9a-f]{6}$/;
const SELECTOR = 'dispatch-story';

const stage = document.querySelector<HTMLElement>('.try');
const code = document.querySelector<HTMLElement>('.tried code');
if (stage && code) start(stage, code);

function start(stage: HTMLElement, code: HTMLElement): void {
  const chosen = new Map<string, string>();
  const fields: HTMLInputElement[] = [];
  const isDark = () => getComputedStyle(stage).colorScheme === 'dark';

  const show = () => {
    const lines = [...chosen].map(([property, value]) => `  ${property}: ${value};`);
    code.textContent = [
      `${SELECTOR} {`,
      `  color-scheme: ${isDark() ? 'dark' : 'light'};`,
      ...lines,
      '}',
    ].join('\n');
  };

  for (const row of document.querySelectorAll<HTMLTableRowElement>('main tbody tr')) {
    const [property = '', light = '', dark = ''] = [...row.cells].map((cell) =>
      (cell.textContent ?? '').trim(),
    );
    if (!PROPERTY.test(property) || !COLOUR.test(light) || !COLOUR.test(dark)) continue;
    const field = document.createElement('input');
    field.type = 'color';
    field.setAttribute('aria-label', `Try ${property}`);
    Object.assign(field.dataset, { light, dark });
    field.addEventListener('input', () => {
      stage.style.setProperty(property, field.value);
      chosen.set(property, field.value);
      show();
    });
    fields.push(field);
    row.cells[0]?.prepend(field);
  }

  const reset = () => {
    for (const property of chosen.keys()) stage.style.removeProperty(property);
    chosen.clear();
    for (const field of fields) field.value = (isDark() ? field.dataset.dark : field.dataset.light) ?? '';
    show();
  };

  const tools = document.querySelector<HTMLElement>('.try-tools');
  tools?.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value !== '') stage.style.colorScheme = target.value;
    reset();
  });
  stage.style.colorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  if (tools) tools.hidden = false;
  reset();
}
