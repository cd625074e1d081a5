import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scormManifest } from '../../../src/lesson/scorm/manifest.ts';
import { type ScormOptions, scormPackage } from '../../../src/lesson/scorm/scorm-package.ts';
import { readManifest } from './manifest-rules.ts';
import { unzip } from './unzip.ts';

const STORY: ScormOptions = {
  id: 'north-korea-russia',
  title: 'Wer sagt, was <Nordkorea> & „Russland“ einander\n"liefern"',
  lang: 'de',
  entry: '<!doctype html><html lang="de"><title>x</title><p>평양</p></html>',
  completion: true,
  score: true,
};

async function packed(options: Partial<ScormOptions> = {}) {
  const files = await unzip(scormPackage({ ...STORY, ...options }));
  const manifest = readManifest(files.get('imsmanifest.xml') ?? '', [...files.keys()]);
  return { files, manifest };
}

describe('a package of SCORM 1.2', () => {
  test('has a manifest by the rules, first of all', async () => {
    const { files, manifest } = await packed();
    expect([...files.keys()][0]).toBe('imsmanifest.xml');
    expect(manifest).toEqual({
      titles: Array(2).fill('Wer sagt, was <Nordkorea> & „Russland“ einander "liefern"'),
      type: 'sco',
      href: 'index.html',
      files: ['index.html', 'launcher.js', 'launcher.css', 'story.html'],
    });
    expect(files.get('story.html')).toBe(STORY.entry);
  });

  test('opens a page without code of its own, which names what was asked for', async () => {
    const page = (await packed({ score: false })).files.get('index.html') ?? '';
    const html = new DOMParser().parseFromString(page, 'text/html').documentElement;
    expect(html?.getAttribute('lang')).toBe('de');
    expect(html?.hasAttribute('data-completion')).toBe(true);
    expect(html?.hasAttribute('data-score')).toBe(false);
    expect(html?.getElementsByTagName('iframe')[0]?.getAttribute('src')).toBe('story.html');
    expect(html?.getElementsByTagName('title')[0]?.textContent).toBe(STORY.title);
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style| on\w+=| style=/);
  });

  test('talks to nobody where nothing was asked for', async () => {
    const { files, manifest } = await packed({ completion: false, score: false });
    expect([...files.keys()]).toEqual(['imsmanifest.xml', 'story.html']);
    expect(manifest).toMatchObject({ type: 'asset', href: 'story.html' });
  });

  test('holds more files, and says so', async () => {
    const bytes = new TextEncoder().encode('{}');
    const { files, manifest } = await packed({
      files: { 'data/b c&d.json': bytes, 'data/평양.json': bytes },
    });
    expect(files.get('data/평양.json')).toBe('{}');
    expect(manifest.files).toContain('data/b c&d.json');
  });

  test.each(['../a', '/a', 'a//b', 'a\\b', 'C:a', 'imsmanifest.xml', 'INDEX.html', 'story.html', '.', ''])(
    'has no place for a file at %j',
    (path) => {
      expect(() => scormPackage({ ...STORY, files: { [path]: new Uint8Array() } })).toThrow(RangeError);
    },
  );

  test('is the same, byte for byte', () => {
    expect(scormPackage(STORY)).toEqual(scormPackage({ ...STORY }));
  });
});

test('no title breaks a manifest', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const xml = scormManifest({ id: '1.b', title, start: 'a.html', files: ['a.html'], kind: 'sco' });
      expect(readManifest(xml, ['a.html']).titles).toHaveLength(2);
    }),
  );
});
