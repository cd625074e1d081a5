import { escapeXml } from './escape-xml.ts';

/** Longer titles are refused by the schema of SCORM 1.2, in characters. */
const LONGEST_TITLE = 200;

export interface ManifestOptions {
  /** Of the story; makes the package's own. */
  readonly id: string;
  readonly title: string;
  /** What a platform opens: one of the files. */
  readonly start: string;
  /** Paths of all files of the package but the manifest, with `/` between their parts. */
  readonly files: readonly string[];
  /** `sco` talks to the platform, `asset` is only shown. */
  readonly kind: 'sco' | 'asset';
}

/** The `imsmanifest.xml` of a SCORM 1.2 package with one item, as ADL's Content Aggregation Model 1.2 asks for it. */
export function scormManifest({ id, title, start, files, kind }: ManifestOptions): string {
  const name = escapeXml(shortTitle(title));
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifierOf(id)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${name}</title>
      <item identifier="item" identifierref="resource" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="${kind}" href="${address(start)}">
${files.map((file) => `      <file href="${address(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** An XML name, whatever the id begins with; none of the others in the manifest. */
function identifierOf(id: string): string {
  return `dispatch-${id.replace(/[^\w.-]/g, '-')}`;
}

function address(path: string): string {
  return escapeXml(path.split('/').map(encodeURIComponent).join('/'));
}

function shortTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= LONGEST_TITLE ? line : `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
