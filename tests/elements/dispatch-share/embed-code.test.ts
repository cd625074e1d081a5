import { expect, test } from 'vitest';
import { embedCode } from '../../../src/elements/dispatch-share/embed-code.ts';

test('the code to embed holds address and title, and lets the frame do no more than it has to', () => {
  const code = embedCode('https://example.org/?a=1&b="2"', 'Wer sagt, „was“ <b>');
  expect(code).toBe(
    '<iframe src="https://example.org/?a=1&amp;b=&quot;2&quot;" title="Wer sagt, „was“ &lt;b&gt;" width="100%" height="720" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals" allow="fullscreen; clipboard-write"></iframe>',
  );
});
