import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import story from '../../../geodata/dispatches/north-korea-russia.geojson?url';
import '../../../src/elements/define-classroom.ts';
import type { DispatchClassroom } from '../../../src/elements/dispatch-classroom/dispatch-classroom.ts';
import { DispatchSheetEvent } from '../../../src/elements/dispatch-worksheet/sheet-events.ts';
import { all, one, words } from '../../helpers/mount-story.ts';
import { eventually } from '../../helpers/story-files.ts';
import { violationsIn } from '../../helpers/violations.ts';

/** What shows a mode, and the story, have to be fetched first. */

let room: DispatchClassroom;
let told: string[];

beforeEach(async () => {
  room = document.createElement('dispatch-classroom');
  room.lang = 'en';
  room.src = story;
  told = [];
  room.addEventListener('dispatch-lesson', ({ mode, level, seed }) => told.push(`${mode} ${level} ${seed}`));
  document.body.replaceChildren(room);
  await eventually(() => one(room, '.overview'));
});

async function click(selector: string, at = 0): Promise<void> {
  all(room, selector)[at]?.click();
  await room.updateComplete;
}

describe('dispatch-classroom', () => {
  test('begins with the choice: each mode one click away', async () => {
    expect(words(one(room, 'h1'))).toContain('North Korea');
    expect(all(room, '.mode').map(({ dataset }) => dataset.mode)).toEqual([
      'present',
      'practise',
      'print',
      'sources',
      'skills',
    ]);
    expect(all(room, 'nav [aria-current]').map(words)).toEqual(['Overview']);
    for (const scheme of ['light', 'dark'] as const) expect(await violationsIn(room, scheme)).toEqual([]);
  });

  test('tells what the teacher chose, and nothing that the page set', async () => {
    await click('.levels .word', 2);
    await click('.levels .word', 2);
    await click('.number .link');
    expect(told).toEqual(['null advanced 1', 'null advanced 2']);
    expect([room.level, room.seed, room.getAttribute('seed')]).toEqual(['advanced', 2, '2']);
    room.level = 'easy';
    room.seed = 7;
    await room.updateComplete;
    expect(told).toHaveLength(2);
    expect(words(one(room, '.number'))).toContain('Version 7');
  });

  test('takes another paper from where it is printed', async () => {
    const sheet = new DispatchSheetEvent({ level: 'easy', seed: 5, count: 4, projection: 'mercator' });
    one(room, '.overview').dispatchEvent(sheet);
    expect(told).toEqual(['null easy 5']);
    expect([room.level, room.seed, room.count]).toEqual(['easy', 5, 4]);
  });

  test('takes what makes no sense as if it were not there', async () => {
    for (const [name, value] of Object.entries({ mode: 'dance', level: 'hard', seed: '-4', count: '99' })) {
      room.setAttribute(name, value);
    }
    await room.updateComplete;
    expect([room.mode, room.level, room.seed, room.count]).toEqual([null, 'standard', 1, 8]);
  });

  test('goes to the wall with the focus, and back with Escape to where it left', async () => {
    await click('[data-mode=present]');
    const slides = await eventually(() => {
      const found = room.shadowRoot?.querySelector('dispatch-slides');
      if (!found?.matches(':focus-within')) throw new Error('no focus in the slides yet');
      return found;
    });
    expect(getComputedStyle(one(room, '.head')).display).toBe('none');
    await userEvent.keyboard('{PageDown}{PageDown}');
    expect(slides.slide).toBe(3);
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(room.shadowRoot?.activeElement).toBe(one(room, 'h1')));
    expect(told).toEqual(['present standard 1', 'null standard 1']);
    await click('nav .word', 1);
    await eventually(() => expect(room.shadowRoot?.querySelector('dispatch-slides')?.slide).toBe(3));
  });

  test('changes its language, and asks the page to', async () => {
    const asked = vi.fn();
    room.addEventListener('dispatch-language', ({ lang }) => asked(lang));
    await click('.languages [lang=de]');
    await eventually(() => expect(words(one(room, 'nav'))).toContain('Vorführen'));
    expect(asked).toHaveBeenCalledExactlyOnceWith('de');
  });

  test('leaves the language to a page that has words of its own', async () => {
    const tools = document.createElement('span');
    tools.slot = 'tools';
    room.append(tools);
    await eventually(() => expect(one(room, '.languages').hidden).toBe(true));
  });

  test('says what is wrong, and tries again', async () => {
    room.src = '/no-such-file.geojson';
    await eventually(() => one(room, '.trouble .button'));
    expect(all(room, '.overview, nav:not([hidden])')).toEqual([]);
    expect(await violationsIn(room, 'light')).toEqual([]);
  });
});
