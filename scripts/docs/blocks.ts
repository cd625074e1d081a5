import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Markup, markup } from '../../src/static/page/markup.ts';

/** What documents call by `<!-- docs:name -->`. */
export function blocksOf(root: string, story: string): Readonly<Record<string, string>> {
  return { validator: validator(root).markup, try: colours(story).markup };
}

/** The form that checks a file; it opens with the example of the page on the format. */
function validator(root: string): Markup {
  const page = readFileSync(join(root, 'docs', 'format.md'), 'utf8');
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  return markup`<div class="validator">
<p class="validator-tools"><button type="button" class="open-file" hidden>Open a file</button><input type="file" hidden accept=".geojson,.json,application/geo+json,application/json"><button type="button" class="word" data-example="small" hidden>The smallest one</button><button type="button" class="word" data-example="story" hidden>The first story</button></p>
<label for="dispatch-text">The file</label>
<div class="editor"><pre class="line-numbers" aria-hidden="true"></pre><textarea id="dispatch-text" spellcheck="false" autocomplete="off" autocapitalize="off" wrap="off" rows="20">
${example}</textarea></div>
<p class="verdict" role="status">Checking needs script and a server: <code>npm start</code> is one.</p>
<ol class="issues"></ol>
<div class="result" hidden><dispatch-explorer></dispatch-explorer></div>
</div>
`;
}

/** A story to try colours on. */
function colours(story: string): Markup {
  return markup`<div class="try-stage"><dispatch-story class="try" src="${story}"><dispatch-map reveal="interaction"></dispatch-map><dispatch-legend form="strip"></dispatch-legend></dispatch-story>
<p class="try-tools" hidden><button type="button" value="light">Light</button><button type="button" value="dark">Dark</button><button type="button" value="">Back to ours</button></p></div>
<div class="code tried"><pre tabindex="0"><code></code></pre></div>
`;
}
