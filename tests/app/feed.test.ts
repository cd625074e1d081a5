import { expect, test } from 'vitest';
import { feed } from '../../src/app/feed.ts';
import { oembed } from '../../src/app/oembed.ts';
import { readDispatch } from '../../src/model/read.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { readingFixture } from '../helpers/reading-fixture.ts';

function story(change: Readonly<Record<string, unknown>>): Dispatch {
  const { dispatch } = readDispatch(JSON.stringify({ ...readingFixture(), ...change }));
  if (!dispatch) throw new Error('the fixture is no dispatch');
  return dispatch;
}

const SITE = 'https://atlas.example/';
const address = (path: string) => `${SITE}${path}`;

test('the feed has the newest story first, escapes, and dates only what has a day', () => {
  const text = feed(
    [
      story({ id: 'old', title: { de: 'Alt & <neu>' }, updated: '2024' }),
      story({ id: 'new', title: { de: 'Neu' }, updated: '2025-08-15' }),
    ],
    { lang: 'de', address },
  );
  expect([...text.matchAll(/<guid[^>]*>([^<]*)/g)].map(([, id]) => id)).toEqual(['new', 'old']);
  expect(text).toContain('<title>Alt &amp; &lt;neu&gt;</title>');
  expect(text.match(/<pubDate>[^<]*/g)).toEqual(['<pubDate>Fri, 15 Aug 2025 00:00:00 GMT']);
  expect(text).toContain('<link>https://atlas.example/d/new/</link>');
});

test('the oEmbed answer holds whole addresses and a title that cannot leave its attribute', () => {
  const text = oembed(story({ id: 'a', title: { de: '"><script>' } }), {
    site: SITE,
    frame: address('embed.html'),
    picture: address('d/a/picture.png'),
    pictureSize: { width: 1200, height: 630 },
  });
  const { html, thumbnail_url: thumbnail } = JSON.parse(text);
  expect(html).toContain('src="https://atlas.example/embed.html?d=a"');
  expect(html).toContain('title="&quot;&gt;&lt;script&gt;"');
  expect(thumbnail).toBe('https://atlas.example/d/a/picture.png');
  // Such an id is warned of and read; in an address it is one value.
  const odd = oembed(story({ id: 'a&b=c' }), {
    site: SITE,
    frame: address('embed.html'),
    picture: '',
    pictureSize: { width: 1, height: 1 },
  });
  expect(JSON.parse(odd).html).toContain('src="https://atlas.example/embed.html?d=a%26b%3Dc"');
});
