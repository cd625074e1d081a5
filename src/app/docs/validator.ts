import type { DispatchExplorer } from '../../elements/dispatch-explorer/dispatch-explorer.ts';
import { loadLanguage } from '../../language/catalogue.ts';
import { LIMITS } from '../../model/limits.ts';
import { type CheckedIssue, checkText } from './check-text.ts';

/*
 * Checks what stands in the field, whenever it changes, and draws it. All happens in the page, whose policy lets
 * nothing out of it.
 */

const STORY = new URL('../dispatches/north-korea-russia.geojson', location.href);
/** A pause in typing, ms. */
const PAUSE = 300;
/** Beyond it nobody reads on; the rest is counted. */
const MOST_ISSUES = 200;

const form = document.querySelector<HTMLElement>('.validator');
if (form) void start(form);

async function start(form: HTMLElement): Promise<void> {
  const field = form.querySelector('textarea');
  const numbers = form.querySelector<HTMLElement>('.line-numbers');
  const verdict = form.querySelector<HTMLElement>('.verdict');
  const list = form.querySelector<HTMLElement>('.issues');
  const result = form.querySelector<HTMLElement>('.result');
  const explorer = form.querySelector<DispatchExplorer>('dispatch-explorer');
  const file = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field || !numbers || !verdict || !list || !result || !explorer || !file) return;
  await loadLanguage('en', 'all');
  const small = field.defaultValue;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownLines = 0;

  const showNumbers = () => {
    const lines = field.value.split('\n').length;
    if (lines !== shownLines) {
      numbers.textContent = Array.from({ length: lines }, (_, index) => index + 1).join('\n');
      shownLines = lines;
    }
    numbers.scrollTop = field.scrollTop;
  };

  const check = () => {
    showNumbers();
    if (field.value.trim() === '') {
      verdict.textContent = 'Paste a dispatch, or open a file.';
      list.replaceChildren();
      result.hidden = true;
      return;
    }
    const { dispatch, issues, verdict: sentence } = checkText(field.value);
    verdict.textContent = sentence;
    list.replaceChildren(...issues.slice(0, MOST_ISSUES).map(item));
    if (issues.length > MOST_ISSUES) {
      const more = document.createElement('li');
      more.className = 'more';
      more.textContent = `… and ${issues.length - MOST_ISSUES} more`;
      list.append(more);
    }
    result.hidden = dispatch === null;
    if (dispatch) explorer.dispatch = dispatch;
  };

  const item = ({ line, severity, sentence }: CheckedIssue) => {
    const element = document.createElement('li');
    element.className = 'issue';
    element.dataset.severity = severity;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'word';
    button.textContent = `Line ${line}`;
    button.addEventListener('click', () => choose(line));
    const kind = document.createElement('span');
    kind.className = 'severity';
    kind.textContent = severity === 'error' ? 'Error' : 'Could be better';
    const text = document.createElement('span');
    text.textContent = sentence;
    element.append(button, kind, text);
    return element;
  };

  const choose = (line: number) => {
    const lines = field.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    field.scrollTop = (field.scrollHeight / lines.length) * Math.max(0, line - 4);
    field.scrollLeft = 0;
    field.scrollIntoView({ block: 'nearest' });
  };

  const take = (text: string) => {
    field.value = text;
    field.scrollTop = 0;
    check();
  };

  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > LIMITS.bytes) {
      verdict.textContent = `${chosen.name} is larger than ${LIMITS.bytes / 1e6} MB, which is the most that is read.`;
      return;
    }
    take(await chosen.text());
  };

  field.addEventListener('input', () => {
    showNumbers();
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  });
  field.addEventListener('scroll', showNumbers);
  for (const type of ['dragover', 'drop'] as const) {
    field.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (type === 'drop') void open(event.dataTransfer.files[0]);
    });
  }
  file.addEventListener('change', () => {
    void open(file.files?.[0]);
    // So that the same file can be opened again once it is mended.
    file.value = '';
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('.validator-tools button')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const { example } = button.dataset;
      if (example === 'small') take(small);
      else if (example === 'story') take(await (await fetch(STORY)).text());
      else file.click();
    });
  }
  check();
}
