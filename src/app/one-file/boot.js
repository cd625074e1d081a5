// The first script of a story saved as one file, and the only one that stands in it as text: it unpacks the others.
// Each becomes an address of its own in this page; from a file, browsers run classic scripts only, and modules never.
(async () => {
  /** @type {Map<string, string>} address of each part by its name */
  const addresses = new Map();
  /** What was not packed, such as fonts for characters that the story has not. @param {string} name */
  const addressOf = (name) => addresses.get(name) ?? 'data:,';
  Reflect.set(globalThis, 'dispatchFile', addressOf);

  /** @param {HTMLScriptElement} block */
  async function unpack({ text, dataset }) {
    const { file = '', packed, type = '' } = dataset;
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream();
    const plain = packed === undefined ? stream : stream.pipeThrough(new DecompressionStream('gzip'));
    const blob = new Blob([await new Response(plain).arrayBuffer()], { type });
    // The end of the address tells MapLibre that its worker is a classic script.
    addresses.set(file, `${URL.createObjectURL(blob)}${file.endsWith('.cjs') ? '#.cjs' : ''}`);
  }

  /** @type {NodeListOf<HTMLScriptElement>} */
  const blocks = document.querySelectorAll('script[data-file]');
  await Promise.all([...blocks].map(unpack));
  const script = document.createElement('script');
  script.src = addressOf('one-file.js');
  document.head.append(script);
})();
