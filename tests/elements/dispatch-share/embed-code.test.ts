import { expect, test } from 'vitest';
import { elementCode, frameCode } from '../../../src/elements/dispatch-share/embed-code.ts';

test('the code for a frame holds address and title, and lets the frame do no more than it has to', () => {
  const code = frameCode('https://example.org/embed.html?a=1&b="2"', 'Wer sagt, „was“ <b>');
  expect(code).toBe(
    '<iframe src="https://example.org/embed.html?a=1&amp;b=&quot;2&quot;" title="Wer sagt, „was“ &lt;b&gt;" width="100%" height="720" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals" allow="fullscreen; clipboard-write"></iframe>',
  );
});

test('the code for an element holds a link for as long as there is no script', () => {
  const code = elementCode({
    script: 'https://example.org/cdn/dispatch-atlas.js',
    src: 'https://example.org/a.geojson?"',
    title: '</a><script>',
    link: 'https://example.org/?d=a&sel=b',
  });
  expect(code).toBe(`<script type="module" src="https://example.org/cdn/dispatch-atlas.js"></script>
<dispatch-explorer src="https://example.org/a.geojson?&quot;">
  <a href="https://example.org/?d=a&amp;sel=b">&lt;/a&gt;&lt;script&gt;</a>
</dispatch-explorer>`);
});
