import { describe, expect, it } from 'vitest';
import { fetchText } from '../../../src/elements/shared/fetch-text.ts';
import { addressOf, addressOfText } from '../../helpers/story-files.ts';

const ask = (address: string, limit = 100) =>
  fetchText(address, { limit, timeoutSeconds: 5, signal: new AbortController().signal });

describe('the text behind an address', () => {
  it('comes up to the limit of bytes and not one beyond, whatever they mean', async () => {
    expect(await ask(addressOf('ä'.repeat(5)), 10)).toEqual({ text: 'äääää' });
    expect(await ask(addressOf(`${'ä'.repeat(5)}!`), 10)).toEqual({ failure: { kind: 'size', limit: 10 } });
  });

  it('comes without its byte order mark, and empty where it is empty', async () => {
    expect(await ask(addressOfText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)))).toEqual({ text: 'A' });
    expect(await ask(addressOf(''))).toEqual({ text: '' });
  });

  it.each([
    'application/geo+json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/vnd.api+json',
    'application/octet-stream',
    '',
  ])('is taken from a server that calls it “%s”', async (type) => {
    expect(await ask(addressOf('{}', type))).toEqual({ text: '{}' });
  });

  it.each([
    ['text/html', { kind: 'html' }],
    ['image/svg+xml', { kind: 'type', type: 'image/svg+xml' }],
    ['text/javascript', { kind: 'type', type: 'text/javascript' }],
  ])('is not read from a server that calls it “%s”', async (type, failure) => {
    expect(await ask(addressOf('{}', type))).toEqual({ failure });
  });

  it('is given up as soon as it is no longer wanted', async () => {
    const abort = new AbortController();
    const asked = fetchText(addressOf('{}'), { limit: 100, timeoutSeconds: 5, signal: abort.signal });
    abort.abort();
    await expect(asked).rejects.toThrow(/abort/i);
  });
});
