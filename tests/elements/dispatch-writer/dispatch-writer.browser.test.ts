import { afterEach, describe, expect, it } from 'vitest';
import '../../../src/elements/define-writer.ts';
import { DispatchWriter } from '../../../src/elements/dispatch-writer/dispatch-writer.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';

const FILE = `data:application/geo+json,${encodeURIComponent(JSON.stringify(readingFixture()))}`;

async function mount(src = ''): Promise<DispatchWriter> {
  const writer = new DispatchWriter();
  writer.lang = 'en';
  writer.src = src;
  document.body.replaceChildren(writer);
  await expect.poll(() => one(writer, src === '' ? '#new-title' : '.tabs')).not.toBeNull();
  return writer;
}

const one = (writer: DispatchWriter, selector: string) =>
  writer.renderRoot.querySelector<HTMLElement>(selector);

function field(writer: DispatchWriter, id: string): HTMLInputElement {
  const found = one(writer, `[id="${id}"]`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${id}`);
  return found;
}

function type(input: HTMLInputElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const file = (writer: DispatchWriter): { readonly title: Readonly<Record<string, string>> } =>
  JSON.parse(writer.text ?? '{}');

describe('<dispatch-writer>', () => {
  afterEach(() => document.body.replaceChildren());

  it('writes a file of its own source, and one of a name, as it was given', async () => {
    const writer = await mount(FILE);
    expect(JSON.parse(writer.text ?? '')).toEqual(JSON.parse(JSON.stringify(readingFixture())));
    expect(writer.isDirty).toBe(false);
  });

  it('takes what is typed in one field back in one step, and does it again', async () => {
    const writer = await mount(FILE);
    const before = writer.text;
    one(writer, '[data-tab="text"]')?.click();
    await writer.updateComplete;
    const { title: titles } = file(writer);
    // The text opens in the language of the page, where the story speaks it.
    const { lang } = writer;
    const title = field(writer, `f-title/${lang}`);
    type(title, 'A');
    type(title, 'Another');
    await writer.updateComplete;
    expect(file(writer).title[lang]).toBe('Another');
    expect(writer.isDirty).toBe(true);
    one(writer, '.undo')?.click();
    await writer.updateComplete;
    expect(writer.text).toBe(before);
    expect(title.value).toBe(titles[lang]);
    one(writer, '.redo')?.click();
    await writer.updateComplete;
    expect(file(writer).title[lang]).toBe('Another');
  });

  it('says why a file is not opened, and goes on asking', async () => {
    const writer = await mount();
    writer.src = `data:application/geo+json,${encodeURIComponent('[1, 2]')}`;
    await expect.poll(() => one(writer, '[role="alert"]')?.textContent ?? '').toContain('cannot be opened');
    expect(writer.text).toBeNull();
    expect(one(writer, '#new-title')).not.toBeNull();
  });

  it('keeps a date as EDTF however it is written, and a field that is no date as it stands', async () => {
    const writer = await mount(FILE);
    one(writer, '[data-tab="text"]')?.click();
    await writer.updateComplete;
    one(writer, '.fold .link')?.click();
    await writer.updateComplete;
    const updated = field(writer, 'f-updated');
    for (const [typed, kept] of [
      ['29.5.2025', '2025-05-29'],
      ['May 29, 2025', '2025-05-29'],
      ['June 2024', '2024-06'],
      ['5/6/2025', '5/6/2025'],
    ] as const) {
      type(updated, typed);
      expect(JSON.parse(writer.text ?? '').updated).toBe(kept);
    }
  });
});
