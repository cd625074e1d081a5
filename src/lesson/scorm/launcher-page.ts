import { escapeXml } from './escape-xml.ts';

/** What the page around the story needs beside it. */
export const LAUNCHER = { page: 'index.html', script: 'launcher.js', styles: 'launcher.css' } as const;

export const LAUNCHER_STYLES = `html, body, iframe {
  display: block;
  width: 100%;
  height: 100%;
  margin: 0;
  border: 0;
}
`;

export interface LauncherOptions {
  readonly title: string;
  readonly lang: string;
  /** Path of the story beside the page. */
  readonly story: string;
  /** Whether the platform is told that the paper was worked through, and how much of it was right. */
  readonly completion: boolean;
  readonly score: boolean;
}

/** A page that shows the story in a frame and talks to the platform around it. No code stands in the page itself. */
export function launcherPage({ title, lang, story, completion, score }: LauncherOptions): string {
  const asked = `${completion ? ' data-completion' : ''}${score ? ' data-score' : ''}`;
  return `<!doctype html>
<html lang="${escapeXml(lang)}"${asked}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="${LAUNCHER.styles}">
<script src="${LAUNCHER.script}" defer></script>
</head>
<body>
<iframe src="${escapeXml(story)}" title="${escapeXml(title)}" allow="fullscreen; clipboard-write"></iframe>
</body>
</html>
`;
}
